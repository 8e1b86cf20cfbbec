import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { type Quantities, quantities } from '../../src/facts/quantities/quantities.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';
import { many } from '../many.js';

async function quantitiesOf(text: string): Promise<Quantities & { readonly text: string }> {
  const draft = await readDraft(`工作报告\n\n一、工作情况\n${text}`);
  return { ...createFacts(draft, builtInKnowledge()).fact(quantities), text: draft.text };
}

/** The quantities of a text, each as its range and, after a space, its least and greatest value. */
async function written(text: string): Promise<string[]> {
  const { all, text: whole } = await quantitiesOf(text);
  return all.map(({ range, interval: { low, high } }) => {
    const values = low === high ? String(low) : `${round(low)}–${round(high)}`;
    return `${whole.slice(...range)} ${values}`;
  });
}

function round(value: number): number {
  return Number(value.toPrecision(9));
}

test.each([
  ['全年查处问题50起，处理60人。', ['50起 50', '60人 60']],
  ['走访群众1.2万余人次。', ['1.2万余人次 12000–13000']],
  ['化解矛盾300余件。', ['300余件 300–400']],
  ['挽回损失2700多万元。', ['2700多万元 27000000–28000000']],
  ['受理1,234件。', ['1,234件 1234']],
  ['受理１２３件，增长７．５％。', ['１２３件 123', '７．５％ 7.45–7.55']],
  [
    '零售总额１，７５３亿元，其中１２，３００元。',
    ['１，７５３亿元 175250000000–175350000000', '１２，３００元 12299.5–12300.5'],
  ],
  ['开展督查二十一次。', ['二十一次 21']],
  ['差错率不到一万分之一。', ['万分之一 0.005–0.015']],
  ['参加者二十余人。', ['二十余人 20–30']],
  ['下拨资金三千万元。', ['三千万元 29995000–30005000']],
  ['总产值1亿2000万元。', ['1亿2000万元 119995000–120005000']],
  ['生产总值30 万亿元。', ['30 万亿元 29500000000000–30500000000000']],
  ['约200人参加。', ['约200人 190–210']],
  ['近200人参加。', ['近200人 190–200']],
  ['超过200人参加。', ['超过200人 200–Infinity']],
  ['减少15%以上。', ['15%以上 15–Infinity']],
  ['不足三成。', ['不足三成 0–30']],
  ['涨了3倍多。', ['3倍多 3–4']],
  ['提高2.5个百分点。', ['2.5个百分点 2.45–2.55']],
  ['完成百分之九十。', ['百分之九十 89.5–90.5']],
  ['增长百分之七点五。', ['百分之七点五 7.45–7.55']],
  ['完成三分之二。', ['三分之二 66.1666667–67.1666667']],
  ['翻两番。', ['两番 1.5–2.5']],
  ['增长一倍。', ['一倍 0.5–1.5']],
  ['下拨资金3—5万元。', ['3—5万元 25000–55000']],
  ['每村选派5至10名干部。', ['5至10名 5–10']],
  ['由40起增加到50起。', ['40起 40', '50起 50']],
  ['分别查处3、5、8人。', ['3 3', '5 5', '8人 8']],
  ['分别新增1753万和2028万。', ['1753万 17525000–17535000', '2028万 20275000–20285000']],
  ['增速为-3.5%。', ['-3.5% -3.55–-3.45']],
  ['装机5万千瓦，用电3亿千瓦时。', ['5万千瓦 45000–55000', '3亿千瓦时 250000000–350000000']],
  ['产量1 9 ．5 万吨。', ['1 9 ．5 万吨 194500000–195500000']],
  ['价格为3500元/吨。', ['3500元/吨 3.4995–3.5005']],
  ['增加就业1000万。', ['1000万 9995000–10005000']],
  ['挽回损失1千余万元。', ['1千余万元 10000000–20000000']],
])('what %s counts', async (text, expected) => {
  expect(await written(text)).toEqual(expected);
});

test.each([
  ['2021年3月5日召开会议。', ['2021 date', '3 date', '5 date']],
  ['2018—2020年连续开展。', ['2018 date', '2020 date']],
  ['98年抗洪。', ['98 date']],
  ['第3次、前三名。', ['3 ordinal', '三 ordinal']],
  ['二期工程完工，建成三级医院。', ['二 ordinal', '三 ordinal']],
  ['印发国发〔2021〕15号文件。', ['2021 bare', '15 number']],
  ['住3号楼。', ['3 number']],
  ['落实中央八项规定精神，践行三个代表重要思想。', ['八 name', '三 name']],
  ['落实“三会一课”制度。', ['三 name', '一 name']],
  ['学习《十条措施》。', ['十 name']],
  ['召开十届八次、九次全会，采购零部件。', ['十 ordinal', '八 ordinal', '九 ordinal', '零 name']],
  ['开通5G基站，评为4A级景区，新开4S店。', ['5 code', '4 code', '4 code']],
  ['推行1+N模式。', ['1 code']],
  ['产业结构为3.6 : 48 : 48.4。', ['3.6 formula', '48 formula', '48.4 formula']],
  ['建设2×35万千瓦机组。', ['2 formula', '35万 formula']],
  ['开展一次活动，一个地方。', ['一 article', '一 article']],
  ['有几十个、上百家、三五个。', ['十 unreadable', '百 unreadable', '三五 unreadable']],
  ['共99999999999999999999元。', ['99999999999999999999 unreadable']],
  ['增长5X%，查处1×起。', ['5 unreadable', '1 bare']],
  ['居500强，拨打12345热线。', ['500 bare', '12345 bare']],
])('nothing is counted in %s', async (text, expected) => {
  const { all, others, text: whole } = await quantitiesOf(text);
  expect(all.map(({ range }) => whole.slice(...range))).toEqual([]);
  expect(others.map(({ range, role }) => `${whole.slice(...range)} ${role}`)).toEqual(expected);
});

test('whatever the text, quantities are in order and within it', async () => {
  const pieces =
    '一 两 十 百 千 万 亿 零 3 12 5.6 1,234 ９ 余 多 几 % 个 个百分点 元 人次 年 月 第 约 超 以上 至 — - 、 和 ： / × “ ” 《 》 分之 成 倍 ， 。 \n X A'.split(
      ' ',
    );
  await assert(
    asyncProperty(array(constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
      const { all, others, text } = await quantitiesOf(parts.join(''));
      let last = 0;
      for (const { range, numeral, interval, value } of all) {
        expect(range[0]).toBeGreaterThanOrEqual(last);
        expect(numeral[0]).toBeGreaterThanOrEqual(range[0]);
        expect(numeral[1]).toBeLessThanOrEqual(range[1]);
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(Number.isFinite(value)).toBe(true);
        last = range[1];
      }
      for (const { range } of others) expect(range[1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: many(500) },
  );
});
