import { toChinese } from '../../../src/chinese/numerals.js';
import { isInTitle, pick, replaced } from './places.js';
import type { Mutation, Mutator } from './types.js';

/** Relations between figures, in words of reports; the figures are made up for each fault. */
const THINGS = [
  '受理信访件',
  '办理提案',
  '查处违规问题',
  '走访企业',
  '新建停车场',
  '资助困难学生',
  '开展送教上门',
] as const;
const UNITS = ['件', '件', '起', '家', '处', '名', '次'] as const;

const whole = (from: number, to: number, random: () => number) =>
  from + Math.floor(random() * (to - from + 1));

/** A thing that a report counts, with its counter. */
function thing(random: () => number): { name: string; unit: string } {
  const index = whole(0, THINGS.length - 1, random);
  return { name: THINGS[index]!, unit: UNITS[index]! };
}

/** Puts a sentence of ours behind one of the text. */
function inserted(rule: string, make: (random: () => number) => { wrong: string; right?: string }): Mutator {
  return {
    rule,
    mutate(text, random): Mutation | undefined {
      const ends = [...text.matchAll(/。(?=\n)/g)].map(({ index }) => index + 1);
      const at = pick(ends, random);
      if (at === undefined) return undefined;
      const { wrong, right } = make(random);
      return {
        text: replaced(text, [at, at], wrong),
        range: [at, at + wrong.length],
        ...(right !== undefined && { expected: replaced(text, [at, at], right) }),
      };
    },
  };
}

/** Changes a figure that the text has. */
function changed(
  rule: string,
  place: RegExp,
  wrong: (match: RegExpMatchArray, random: () => number) => string,
): Mutator {
  return {
    rule,
    mutate(text, random): Mutation | undefined {
      const places = [...text.matchAll(place)].filter(({ index }) => !isInTitle(text, index));
      const match = pick(places, random);
      if (!match) return undefined;
      const faulty = wrong(match, random);
      const range = [match.index, match.index + match[0].length] as const;
      return { text: replaced(text, range, faulty), range: [match.index, match.index + faulty.length] };
    },
  };
}

/** Two years' numbers, the growth from one to the other in percent with one decimal, and one that is off. */
function growth(random: () => number) {
  const before = whole(60, 480, random);
  const now = before + whole(8, 50, random);
  const right = ((now / before - 1) * 100).toFixed(1);
  const wrong = (Number(right) + 2 + whole(0, 15, random)).toFixed(1);
  return { before, now, right, wrong };
}

const NUMBERS = /([三四五六七八九])(个方面|件事|项工作|项措施)(?=(?:的?工作)?[：。]\n?一是)/g;

const STATED =
  /(?<=[，。；])(新建|新增|改造|建成|发放)([一-龥]{5,9})(\d{2,4})(公里|万平方米|万元|套|户)(?=[，。；])/g;
const OF_YEARS = /五年|“[^”]{1,4}五”/;

/** Says a figure of the first part of a report again, and not alike. */
const restated: Mutator = {
  rule: 'metrics/restated',
  mutate(text, random) {
    if (OF_YEARS.test(text)) return undefined;
    const match = pick([...text.slice(0, text.length / 2).matchAll(STATED)], random);
    const end = match ? text.indexOf('\n', match.index) : -1;
    if (!match || end < 0) return undefined;
    const [, verb, name, number, unit] = match;
    const again = `据统计，全年${verb}${name}${Number(number) + whole(2, 30, random)}${unit}。`;
    return { text: replaced(text, [end, end], again), range: [end, end + again.length] };
  },
};

export const mutators: readonly Mutator[] = [
  inserted('metrics/year-over-year', (random) => {
    const { name, unit } = thing(random);
    const { before, now, right, wrong } = growth(random);
    const sentence = (rate: string) => `全年${name}${now}${unit}，比上年的${before}${unit}增长${rate}%。`;
    return { wrong: sentence(wrong), right: sentence(right) };
  }),
  inserted('metrics/year-over-year', (random) => {
    const { name, unit } = thing(random);
    const { before, now, right, wrong } = growth(random);
    const sentence = (rate: string) =>
      `全年${name}${now}${unit}，比上年增加${now - before}${unit}，增长${rate}%。`;
    return { wrong: sentence(wrong), right: sentence(right) };
  }),
  inserted('metrics/year-over-year', (random) => {
    const { name, unit } = thing(random);
    const { before, now } = growth(random);
    const sentence = (by: number) => `${name}由${before}${unit}增加到${now}${unit}，增加${by}${unit}。`;
    return { wrong: sentence(now - before + whole(1, 9, random)), right: sentence(now - before) };
  }),
  inserted('metrics/percent-or-point', (random) => {
    const now = whole(90, 99, random);
    const by = whole(2, 9, random);
    const sentence = (unit: string) => `群众满意率由${now - by}%提高到${now}%，提高${by}${unit}。`;
    return { wrong: sentence('%'), right: sentence('个百分点') };
  }),
  inserted('metrics/percent-or-point', (random) => {
    const by = `${whole(1, 6, random)}.${whole(1, 9, random)}`;
    const sentence = (unit: string) => `工业投资增速比上年回落${by}${unit}。`;
    return { wrong: sentence('%'), right: sentence('个百分点') };
  }),
  inserted('metrics/comparison-wording', (random) => ({
    wrong: `会议费支出比上年减少${whole(1, 4, random)}倍。`,
  })),
  inserted('metrics/comparison-wording', (random) => {
    const before = whole(3, 40, random);
    return { wrong: `示范点由${before}个增加到${2 * before}个，翻两番。` };
  }),
  inserted('metrics/part-exceeds-whole', (random) => {
    const all = whole(40, 400, random);
    return { wrong: `全年排查隐患${all}处，已整改${all + whole(1, 20, random)}处。` };
  }),
  inserted('metrics/part-exceeds-whole', (random) => {
    const all = whole(40, 400, random);
    return { wrong: `受理问题线索${all}件，其中重要线索${all + whole(1, 20, random)}件。` };
  }),
  inserted('metrics/rate', (random) => {
    const all = whole(100, 400, random);
    const done = all - whole(3, 40, random);
    const right = ((done / all) * 100).toFixed(1);
    const wrong = (Number(right) - 1 - whole(0, 9, random)).toFixed(1);
    const sentence = (rate: string) => `受理来信${all}件，办结${done}件，办结率${rate}%。`;
    return { wrong: sentence(wrong), right: sentence(right) };
  }),
  inserted('metrics/rate', (random) => ({ wrong: `网格化管理覆盖率达到${whole(101, 190, random)}%。` })),
  inserted('metrics/sum', (random) => {
    const [a, b, c] = [whole(10, 90, random), whole(10, 90, random), whole(10, 90, random)];
    return {
      wrong: `新发展党员${a + b + c + whole(1, 9, random)}名（工人${a}名、农民${b}名、教师${c}名）。`,
    };
  }),
  inserted('metrics/hedge', (random) => ({ wrong: `惠及群众约${whole(2, 90, random)}00人左右。` })),
  inserted('metrics/hedge', (random) => ({ wrong: `经费支出减少超过${whole(2, 9, random)}0%以上。` })),
  inserted('metrics/count-mismatch', (random) => {
    const number = whole(3, 4, random);
    const items = ['定目标', '定任务', '定责任', '定时限', '定奖惩'].slice(0, number + 1);
    return { wrong: `建立工作台账，做到${toChinese(number)}项明确：${items.join('、')}。` };
  }),
  changed('metrics/count-mismatch', NUMBERS, ([, number, things]) => {
    const digits = '一二三四五六七八九';
    return `${digits[digits.indexOf(number!) + 1] ?? '十'}${things}`;
  }),
  restated,
];
