import { describe, expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { type PlaceholderKind, placeholders } from '../../src/facts/placeholders/placeholders.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';
import { many, timed } from '../many.js';

async function find(text: string) {
  return createFacts(await readDraft(text), builtInKnowledge()).fact(placeholders);
}

/** The texts of the placeholders. */
async function gaps(text: string): Promise<string[]> {
  return (await find(text)).map(({ range }) => text.slice(...range));
}

const POSITIVE = `X区委|视察X重要讲话|第X批|X轮常规巡察|X名科级干部|X余万元|X万余人次|减少X%以上|X项（次）|“X个一”|“X党建计划”|“魅力X”|游X大地
拍摄《X》|强力推动X。|以X工作为抓手|XX市|XXX同志|XXXX年|20XX年|202X年|20X1年|XXX亿元|x次|xx县|党的xxx精神|党的XX大|×个|××局|×××|第×号|Ｘ人|Х区|ⅹ人|X 区|共 X 项
*个|**人|中共*县委|**中央|＊＊镇|○○局|○个|□□县|□人|查处○件|▲待核|？？个|？%|____人|＿＿万元|（　）人|（ ）个百分点|（）人|【】件|【待补充】|【数据】
[单位名称]|<填写>|〈姓名〉|（待补充）|（待核实）|（待定）|（此处填写）|（数据待提供）|（略）|待填|TODO|TBD|FIXME|{{name}}|\${date}|#单位#|%s|某区|某某街道|某某某同志|N个社区|会同街道、N个社区|……
2021年 月 日|年　月　日|12月　日|〔2021〕　号|X光荣院|X型党组织|X代表团|认真落实“”要求|印发《》`;

const NEGATIVE = `代号用X代表救援、S代表森林|X光|X光机|X 射线|X-光|X线片|胸部X线检查|X轴|X、Y轴|X轴和Y轴|X染色体|XX染色体|XY染色体|X连锁遗传|X波段雷达|X型支撑|X形交叉口|X86|x86架构|x64|X1型|X-ray|SpaceX|Model X|iPhone X|Mate X5
XML|XLSX|Excel|TXT|UX设计|Unix|LaTeX|EXPO|BOX|Xbox|PX项目|SUV|AX3000|GTX1080|5G+X应用|“1+X”证书制度|“1+N+X”政策体系|“1+1+9”工作部署|“3+X”高考|“党建+X”模式|互联网+文艺|“双减”+5|“1个中心、N个站点”|1+N个|1个中心、N个站点
3×4|210mm×297mm|156×225 mm|4×100米接力|7×24小时|2×2=4|长×宽×高|单价×数量|户数×人数|10×10⁴|对的打√、错的打×|x²+y²|f(x)|x=3|某些|某种|某一|某类|某项工作|某个|某方面|某年某月|某市场|张某|李某某|某公司诉
*注：脚注|* 列表项|* 人才工作|**加粗**|**人民至上**的理念|**重点**人员管理|※|P<0.05*|138****1234|4101**********1234|豫A·×××××|王*（公示名单）|□是　□否|□个人　□集体|□人　□车|☑|○ 项目符号|●重点|二○二一年|一○三个
【编者按】|【案例】|……等引文省略|《关于……的决定》|（试行）|（草案）|（一）|一、关于选址的问题。（略）|第Ⅹ章|N95口罩|n=120|几十个|数万人次|XXL码|年月日均已核对|https://x.com/…|有待填补|为什么？？|____________`;

describe('what stands for something missing', () => {
  test.each(POSITIVE.split(/[|\n]/))('“%s” is one', async (text) => {
    expect(await gaps(text)).toHaveLength(1);
  });

  test.each(NEGATIVE.split(/[|\n]/))('“%s” is none', async (text) => {
    expect(await gaps(text)).toEqual([]);
  });
});

test.each([
  ['XX、X', ['XX', 'X']],
  ['X届X次、X次全会', ['X', 'X', 'X']],
  ['“X+X”方案', ['X', 'X']],
  ['20××年×月×日', ['××', '×', '×']],
  ['X.X亿元', ['X', 'X']],
  ['X—X人', ['X', 'X']],
  ['___年___月', ['___', '___']],
  ['X发〔20XX〕X号', ['X', 'XX', 'X']],
  ['发现X、X等', ['X', 'X']],
  ['【X】件', ['X']],
])('each run of one character in “%s” is one of its own', async (text, expected) => {
  expect(await gaps(text)).toEqual(expected);
});

test.each<[string, PlaceholderKind, string]>([
  ['拨付X余万元', 'figure', 'X余万元'],
  ['占XX.X%', 'figure', 'XX.X%'],
  ['第X批', 'ordinal', '第X批'],
  ['X次全会', 'ordinal', 'X次全会'],
  ['20XX年', 'date', '20XX年'],
  ['2021年　月　日', 'date', '年 月 日'],
  ['中共X县委', 'place', 'X县'],
  ['会同××局', 'organ', '××局'],
  ['XXX同志', 'person', 'XXX同志'],
  ['拍摄《X》', 'title', '《X》'],
  ['实施“X先锋”计划', 'name', '“X先锋”'],
  ['X发〔2021〕8号', 'reference', 'X发'],
  ['【姓名】', 'person', '【姓名】'],
  ['努力实现X奋斗目标', 'text', '实现X奋斗'],
])('“%s” lacks a %s', async (text, kind, sample) => {
  const [first] = await find(text);
  expect(first).toMatchObject({ kind, sample });
});

test('what may be meant as it stands is only likely', async () => {
  for (const text of ['某区', 'N个社区', '（略）', '……']) {
    expect((await find(text))[0]?.certainty, text).toBe('likely');
  }
});

test('code is not read', async () => {
  const draft = await readDraft('每人X个，`X个`');
  const scope = createFacts({ ...draft, verbatim: [[6, 8]] }, builtInKnowledge());
  expect(scope.fact(placeholders).map(({ range }) => range)).toEqual([[2, 3]]);
});

timed('the cost grows with the text, not with its square', async () => {
  for (const part of ['X', '*个', '**', '（ ', '年 ', '某', '_', 'X、', '　X', '…', '？']) {
    const text = part.repeat(many(200_000) / part.length);
    const start = performance.now();
    await find(text);
    expect(performance.now() - start, part).toBeLessThan(2000);
  }
});
