import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { changesSince } from '../../src/facts/changes/changes.js';
import { compare } from '../../src/facts/comparisons/comparisons.js';
import { type Figure, figures } from '../../src/facts/figures/figures.js';
import { placeholderRanges } from '../../src/facts/placeholders/placeholders.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';
import { many } from '../many.js';

/**
 * The figures of a text: name, value, ← what it was, ↑↓ changes. A verb and its thing are parted by ·, a topic that
 * the name needs stands in brackets.
 */
async function written(body: string, heading = '一、2021年工作情况'): Promise<string[]> {
  const draft = await readDraft(`关于2021年工作情况的报告\n\n${heading}\n${body}`);
  const text = (range: readonly [number, number]) => draft.text.slice(...range);
  const say = ({ name, value, before, changes, planned, kind, whole }: Figure) => {
    const thing = name.thing || `（${name.topic}）`;
    return [
      planned ? '拟' : '',
      name.verb ? `${name.verb}·${thing}` : thing,
      value ? ` ${text(value.range)}` : '',
      before ? ` ← ${text(before.quantity.range)}` : '',
      ...changes.map(({ direction, quantity }) => ` ${direction > 0 ? '↑' : '↓'}${text(quantity.range)}`),
      kind === 'flow' || kind === 'growth' ? '' : ` ${kind}`,
      whole ? ` ⊂ ${whole.name.thing}` : '',
    ].join('');
  };
  return createFacts(draft, builtInKnowledge()).fact(figures).map(say);
}

test.each([
  [
    '查处群众身边腐败和作风问题50起，同比增长20%，处理60人。',
    ['查处·群众身边腐败和作风问题 50起 ↑20%', '处理·（群众身边腐败和作风问题） 60人'],
  ],
  ['地区生产总值完成198.5亿元，同比增长22.3%。', ['地区生产总值 198.5亿元 ↑22.3%']],
  ['受理问题线索85件，比上年的80件增加5件，增长6.3%。', ['受理·问题线索 85件 ← 80件 ↑5件 ↑6.3%']],
  ['办结信访件50件（上年40件）。', ['办结·信访件 50件 ← 40件']],
  ['试点社区由上年的8个增加到12个，增长50%。', ['试点社区 12个 ← 8个 ↑50%']],
  ['旅游收入增长20%，达到38亿元。', ['旅游收入 38亿元 ↑20%']],
  [
    '办复人大代表建议84件、政协委员提案65件，办复率100%。',
    ['办复·人大代表建议 84件', '政协委员提案 65件', '办复率 100% rate'],
  ],
  ['会议和文件数量分别减少14.1%和19.4%。', ['会议 ↓14.1%', '文件数量 ↓19.4%']],
  [
    '接待游客438万人次，旅游收入47.2亿元，分别增长18.4%和24.2%。',
    ['接待·游客 438万人次 ↑18.4%', '旅游收入 47.2亿元 ↑24.2%'],
  ],
  ['改建57座公交候车亭。', ['改建·公交候车亭 57座']],
  ['投资3500万元的供水管网改造完工。', ['投资·供水管网改造 3500万元']],
  ['受理线索85件，其中重大线索5件。', ['受理·线索 85件', '重大线索 5件 ⊂ 线索']],
  ['全区累计建成示范社区45个。', ['建成·示范社区 45个 cumulative']],
  ['在册党员1200名。', ['在册党员 1200名 stock']],
  ['参合率达到98.5%，提高0.5个百分点。', ['参合率 98.5% ↑0.5个百分点 rate']],
  ['会议同比减少15%，文件同比减少30%以上。', ['会议 ↓15%', '文件 ↓30%以上']],
  ['五年来，新建学校12所。', ['新建·学校 12所']],
  ['X区新增就业500人，帮扶20人。', []],
])('%s', async (text, expected) => {
  expect(await written(text)).toEqual(expected);
});

test('plans are distinguished from results', async () => {
  expect(await written('新建学校3所。', '二、2022年工作安排')).toEqual(['拟新建·学校 3所']);
  expect(await written('明年力争新建学校3所。', '二、有关考虑')).toEqual(['拟新建·学校 3所']);
});

test.each([
  [
    '指标\t2020年\t2021年\t同比（%）\n查处问题（起）\t40\t50\t25\n处理人数（人）\t52\t60\t15.4',
    ['查处问题 50 ← 40 ↑25', '处理人数 60 ← 52 ↑15.4'],
  ],
  [
    '镇街\t新建学校（所）\t投入资金（万元）\n东街街道\t3\t1200\n西街街道\t5\t900',
    ['东街街道新建学校 3', '东街街道投入资金 1200', '西街街道新建学校 5', '西街街道投入资金 900'],
  ],
  [
    '项目\t单位\t本年\t上年\t比上年增减\n信访件\t件\t96\t120\t-20%\n培训人数\t人次\t1500\t1200\t25%',
    ['信访件 96 ← 120 ↓-20%', '培训人数 1500 ← 1200 ↑25%'],
  ],
])('the table %j', async (text, expected) => {
  expect(await written(text)).toEqual(expected);
});

test('whatever the text, no figure holds a placeholder, and none has it throw', async () => {
  const pieces =
    '查处 问题 办结 率 收入 同比 比上年 的 增长 下降 由 增加到 达到 其中 累计 分别 全年 上年 2020年 五年来 X ×× 12 3.5 40 0 -3 % 起 人次 亿元 个百分点 倍 番 约 以上 （ ） ， 。 ； ： 、 和 “ ” 一是 \n'.split(
      ' ',
    );
  await assert(
    asyncProperty(
      array(constantFrom(...pieces), { maxLength: 50 }),
      array(constantFrom(...pieces), { maxLength: 50 }),
      async (now, then) => {
        const [scope, prior] = await Promise.all(
          [now, then].map(async (parts) =>
            createFacts(await readDraft(`工作报告\n\n一、情况\n${parts.join('')}`), builtInKnowledge()),
          ),
        );
        const gaps = scope!.fact(placeholderRanges);
        for (const { value, changes, range, sentence } of scope!.fact(figures)) {
          expect(range[0] >= sentence[0] && range[1] <= sentence[1]).toBe(true);
          for (const { numeral } of [...(value ? [value] : []), ...changes.map(({ quantity }) => quantity)])
            expect(gaps.overlaps(numeral)).toBe(false);
        }
        changesSince(scope!, compare(scope!, prior!));
      },
    ),
    { numRuns: many(300) },
  );
});
