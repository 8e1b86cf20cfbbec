import {
  type Change,
  comparisons,
  defineRule,
  type Figure,
  figures,
  isAtMost,
  meet,
  minus,
  type Quantity,
  times,
} from '../../src/rule.js';

/** Nouns for a percentage whose change is a difference of two percentages: 增速回落1.2个百分点. */
const RATE_NOUNS = /(?:增速|增幅|涨幅|降幅|升幅|增长率|比重|占比|比例)$/;
/** Rates that are not given in percent, or that grow by parts of themselves. */
const NO_PERCENTAGE = /网络|运算|传输|车速|时速|运行|流速|转速/;

export default defineRule({
  id: 'metrics/percent-or-point',
  meta: {
    name: { zh: '百分点误用', en: 'Percent or percentage point' },
    summary: {
      zh: '两个百分数之差是“个百分点”，不是“%”',
      en: 'The difference of two percentages is 个百分点, not %',
    },
    why: {
      zh: '由92%升到95%是提高3个百分点；写成“提高3%”，意思是升到94.76%。',
      en: 'From 92% to 95% is a rise by 3个百分点; 提高3% would mean a rise to 94.76%.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    comparesWithPrior: true,
    messages: {
      'percent-vs-point': {
        zh: '{{formula}}：两个百分数之差应写“{{expected}}”，不写“{{stated}}”。',
        en: '{{formula}}: the difference of two percentages is “{{expected}}”, not “{{stated}}”.',
      },
      'rate-change': {
        zh: '“{{noun}}”本身是百分数，升降用“个百分点”：应写“{{expected}}”，不写“{{stated}}”。',
        en: '“{{noun}}” is a percentage itself, so it rises and falls by 个百分点: write “{{expected}}”, not “{{stated}}”.',
      },
      ambiguous: {
        zh: '由{{base}}到{{value}}，“{{stated}}”按相对变化算是对的，但容易读成百分点之差。宜写“{{expected}}”。',
        en: 'From {{base}} to {{value}}, “{{stated}}” is right as a relative change, but reads like a difference in points. “{{expected}}” is clearer.',
      },
      'point-of-amount': {
        zh: '“{{value}}”不是百分数，增减用“%”：应写“{{expected}}”，不写“{{stated}}”。',
        en: '“{{value}}” is not a percentage, so it grows by %: write “{{expected}}”, not “{{stated}}”.',
      },
    },
    examples: [
      {
        bad: '办结率由92%提高到95%，提高⟦3%⟧。',
        fixes: ['办结率由92%提高到95%，提高3个百分点。'],
        good: '办结率由92%提高到95%，提高3个百分点。',
        messageId: 'percent-vs-point',
      },
      {
        bad: '群众满意率95%，比上年提高⟦3%⟧。',
        fixes: ['群众满意率95%，比上年提高3个百分点。'],
        good: '群众满意率95%，比上年提高3个百分点。',
        given: { prior: '群众满意率92%。' },
        messageId: 'percent-vs-point',
      },
      {
        bad: '工业投资增速比上年回落⟦1.2%⟧。',
        fixes: ['工业投资增速比上年回落1.2个百分点。'],
        good: '工业投资增速比上年回落1.2个百分点。',
        messageId: 'rate-change',
      },
      { bad: '重复信访占比由30%下降到15%，下降⟦50%⟧。', messageId: 'ambiguous' },
      {
        bad: '发放补贴120万元，比上年增长⟦5个百分点⟧。',
        good: '发放补贴120万元，比上年增长5%。',
        messageId: 'point-of-amount',
      },
      { good: '一般公共预算收入28亿元，增长3%。' },
    ],
  },

  create({ fact, text, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');

    /** A percentage said of a percentage whose earlier value is known. */
    function checkAgainst(
      figure: Figure,
      change: Change,
      base: Quantity,
      baseText: string,
      sure: boolean,
    ): void {
      const value = figure.value!;
      const difference = times(minus(value.interval, base.interval), change.direction);
      const points = Math.abs(value.value - base.value);
      const size = Number(points.toPrecision(12));
      const expected = `${size}个百分点`;
      const stated = written(change.quantity);
      const common = {
        range: change.quantity.range,
        certainty: sure ? ('certain' as const) : ('likely' as const),
      };
      const fixes = [
        { safety: 'review' as const, edits: [{ range: change.quantity.range, text: expected }] },
      ];
      if (meet(difference, change.quantity.interval)) {
        const [more, less] = change.direction > 0 ? [written(value), baseText] : [baseText, written(value)];
        report({
          ...common,
          messageId: 'percent-vs-point',
          data: { formula: `${more}−${less}＝${expected}`, expected, stated },
          fixes,
        });
        return;
      }
      const relative = (points / base.value) * 100;
      if (isAtMost(Math.abs(relative - change.quantity.value), change.quantity.step))
        report({
          ...common,
          messageId: 'ambiguous',
          certainty: 'possible',
          data: { base: baseText, value: written(value), stated, expected },
        });
    }

    function check(
      figure: Figure,
      change: Change,
      last: { value: Quantity; text: string; sure: boolean } | undefined,
    ): void {
      const { against, marks, measure } = change;
      if (marks.includes('average') || against?.kind === 'previous') return;
      const isRate = figure.value?.unit?.dimension === 'percent';
      if (measure === 'points' && figure.value && !isRate && figure.value.unit && against?.kind !== 'other') {
        const expected = written(change.quantity).replace(/个?百分点/, '%');
        report({
          range: change.quantity.range,
          messageId: 'point-of-amount',
          certainty: 'likely',
          data: { value: written(figure.value), stated: written(change.quantity), expected },
        });
        return;
      }
      if (measure !== 'percent') return;
      if (isRate && figure.before?.quantity.unit?.dimension === 'percent') {
        checkAgainst(figure, change, figure.before.quantity, written(figure.before.quantity), true);
      } else if (isRate && last && against?.kind !== 'other')
        checkAgainst(figure, change, last.value, last.text, last.sure);
      else if (!change.noun) checkNoun(figure, change);
    }

    function checkNoun({ name, value }: Figure, change: Change): void {
      const noun = RATE_NOUNS.exec(name.thing)?.[0];
      if (
        noun === undefined ||
        NO_PERCENTAGE.test(name.thing) ||
        (value && value.unit?.dimension !== 'percent')
      )
        return;
      const stated = written(change.quantity);
      const expected = stated.replace(/[%％]/, '个百分点');
      report({
        range: change.quantity.range,
        messageId: 'rate-change',
        data: { noun, stated, expected },
        fixes: [{ safety: 'review', edits: [{ range: change.quantity.range, text: expected }] }],
      });
    }

    const compared = fact(comparisons);
    const matches = new Map(compared?.matches.map((match) => [match.current, match]));
    for (const figure of fact(figures)) {
      const match = matches.get(figure);
      const value = match?.prior.value;
      const last = value && {
        value,
        text: compared!.prior.text.slice(...value.range).replace(/\s/g, ''),
        sure: match.confidence >= 0.95,
      };
      for (const change of figure.changes) check(figure, change, last);
    }
  },
});
