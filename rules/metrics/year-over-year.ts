import {
  type Change,
  type CheckedChange,
  changes,
  defineRule,
  figures,
  type Localized,
  type Quantity,
  type Range,
} from '../../src/rule.js';

/** Measures that comparison-wording checks. */
const IN_COMPARISON_WORDING: readonly Change['measure'][] = ['doublings', 'multiple'];

export default defineRule({
  id: 'metrics/year-over-year',
  meta: {
    name: { zh: '增减幅度不符', en: 'Wrong year-over-year change' },
    summary: {
      zh: '增减幅度应与本年数、上年数算得一致',
      en: 'A change must agree with this year’s and last year’s figures',
    },
    why: {
      zh: '审稿人会拿上年报告逐个复算。只改了本年数而漏改增幅，是沿用上年稿最常见的差错。',
      en: 'Reviewers recompute every change from last year’s report. A growth rate left as it was when the figure changed is the most common slip in a draft made from last year’s.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    comparesWithPrior: true,
    messages: {
      'yoy-mismatch': {
        zh: '{{formula}}，文中为{{stated}}（上年“{{base}}”）。请核对两年数字，或改为“{{expected}}”。',
        en: '{{formula}}, but the text says {{stated}} (last year: “{{base}}”). Check the figures of both years, or write “{{expected}}”.',
      },
      'stated-mismatch': {
        zh: '{{formula}}，文中为{{stated}}。请核对句中几个数字，或改为“{{expected}}”。',
        en: '{{formula}}, but the text says {{stated}}. Check the figures in the sentence, or write “{{expected}}”.',
      },
      rounding: {
        zh: '{{formula}}，四舍五入为{{expected}}，文中为{{stated}}。尾数可能是直接{{how}}的，没有四舍五入，可改为“{{expected}}”。',
        en: '{{formula}}, which rounds to {{expected}}; the text says {{stated}}. The last digit seems to have been {{how}} rather than rounded: write “{{expected}}”.',
      },
      'said-to-rise': {
        zh: '{{formula}}：由“{{base}}”到“{{value}}”是减少，文中为“{{stated}}”。请核对两个数字和增减方向。',
        en: '{{formula}}: from “{{base}}” to “{{value}}” is a fall, but the text says “{{stated}}”. Check both figures and the direction.',
      },
      'said-to-fall': {
        zh: '{{formula}}：由“{{base}}”到“{{value}}”是增加，文中为“{{stated}}”。请核对两个数字和增减方向。',
        en: '{{formula}}: from “{{base}}” to “{{value}}” is a rise, but the text says “{{stated}}”. Check both figures and the direction.',
      },
      'base-zero': {
        zh: '基数为0，算不出增减百分比，文中为“{{stated}}”。请只写实际数，如“由0增加到{{value}}”。',
        en: 'A change from 0 has no percentage, but the text says “{{stated}}”. Give the numbers only: from 0 to {{value}}.',
      },
      'base-negative': {
        zh: '基数“{{base}}”为负，增减百分比没有意义，文中为“{{stated}}”。请写增减额，或写“扭亏为盈”。',
        en: 'The base “{{base}}” is negative, so a percentage is meaningless, but the text says “{{stated}}”. Give the amount, or say that a loss has turned into a profit.',
      },
      'negative-rise': {
        zh: '“{{stated}}”实际是下降。应写“下降{{size}}”。',
        en: '“{{stated}}” is a fall: write 下降{{size}}.',
      },
      'negative-fall': {
        zh: '“{{stated}}”负负得正，成了上升。应写“下降{{size}}”；确是上升的，写“增长{{size}}”。',
        en: '“{{stated}}” is a double negative, which is a rise: write 下降{{size}}, or 增长{{size}} if it did rise.',
      },
    },
    examples: [
      {
        bad: '全年查处群众身边腐败和作风问题⟦50起，同比增长20%⟧。',
        fixes: ['全年查处群众身边腐败和作风问题50起，同比增长25%。'],
        good: '全年查处群众身边腐败和作风问题50起，同比增长25%。',
        given: { prior: '全年查处群众身边腐败和作风问题40起。' },
        messageId: 'yoy-mismatch',
      },
      {
        bad: '受理信访件⟦96件，比上年增加6件⟧。',
        good: '受理信访件96件，比上年减少24件。',
        given: { prior: '受理信访件120件。' },
        messageId: 'said-to-rise',
      },
      {
        bad: '办结信访件⟦132件，同比下降10%⟧。',
        good: '办结信访件132件，同比增长10%。',
        given: { prior: '办结信访件120件。' },
        messageId: 'said-to-fall',
      },
      {
        bad: '经营净收益由-200万元提高到⟦100万元，增长150%⟧。',
        good: '经营净收益由-200万元提高到100万元，实现扭亏为盈。',
        messageId: 'base-negative',
      },
      {
        bad: '办结提案⟦150件，比上年的120件增长20%⟧。',
        fixes: ['办结提案150件，比上年的120件增长25%。'],
        good: '办结提案150件，比上年的120件增长25%。',
        messageId: 'stated-mismatch',
      },
      {
        bad: '投入资金⟦50万元，比上年增加10万元，增长20%⟧。',
        fixes: ['投入资金50万元，比上年增加10万元，增长25%。'],
        good: '投入资金50万元，比上年增加10万元，增长25%。',
        messageId: 'stated-mismatch',
      },
      {
        good: '筹集资金1.26亿元，同比增长5.4%。',
        given: { prior: '筹集资金1.2亿元。' },
      },
      {
        good: '全区生产总值完成235.2亿元，同比增长12%。',
        given: { prior: '全区生产总值完成198.5亿元。' },
      },
      {
        bad: '试点村由0个增加到⟦5个，增长100%⟧。',
        good: '试点村由0个增加到5个。',
        messageId: 'base-zero',
      },
      { bad: '会议费支出⟦增长-3%⟧。', good: '会议费支出下降3%。', messageId: 'negative-rise' },
      { bad: '会议费支出⟦下降-3%⟧。', messageId: 'negative-fall' },
      {
        bad: '开展走访⟦41次，比上年的32次增长28.2%⟧。',
        fixes: ['开展走访41次，比上年的32次增长28.1%。'],
        good: '开展走访41次，比上年的32次增长28.1%。',
        messageId: 'rounding',
      },
    ],
  },

  create({ fact, text, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');

    function reportChange(checked: CheckedChange): void {
      const { figure, change, base, formula, expected, certainty, verdict } = checked;
      const value = figure.value!;
      const stated = written(change.quantity);
      const range: Range = [
        Math.min(value.range[0], change.quantity.range[0]),
        Math.max(value.range[1], change.quantity.range[1]),
      ];
      const baseText = base.written
        ? base.written.draft.text.slice(...base.written.quantity.range).replace(/\s/g, '')
        : '';
      const related = base.written && [
        {
          ...(base.source === 'prior' && { draft: base.written.draft }),
          range: base.written.quantity.range,
          message: placeName(base.source, baseText),
        },
      ];
      const common = { range, certainty, ...(related && { related }) };
      const fixes =
        expected === ''
          ? []
          : [{ safety: 'review' as const, edits: [{ range: change.quantity.range, text: expected }] }];
      if (verdict === 'zero')
        report({ ...common, messageId: 'base-zero', data: { stated, value: written(value) } });
      else if (verdict === 'negative')
        report({ ...common, messageId: 'base-negative', data: { stated, base: baseText } });
      else if (verdict === 'opposite') {
        report({
          ...common,
          messageId: change.direction > 0 ? 'said-to-rise' : 'said-to-fall',
          data: { formula, base: baseText, value: written(value), stated: text(change.range).trim() },
        });
      } else if (verdict === 'rounded') {
        report({
          ...common,
          messageId: 'rounding',
          certainty: certainty === 'certain' ? 'likely' : certainty,
          data: { formula, stated, expected, how: roundingOf(stated, expected) },
          fixes,
        });
      } else if (base.source === 'prior') {
        report({
          ...common,
          messageId: 'yoy-mismatch',
          data: { formula, stated, base: baseText, expected },
          fixes,
        });
      } else report({ ...common, messageId: 'stated-mismatch', data: { formula, stated, expected }, fixes });
    }

    function reportNegative(change: Change): void {
      if (change.quantity.value >= 0 || change.noun) return;
      const size = written(change.quantity).replace(/^[-－−]/, '');
      const data = { stated: text(change.range).trim(), size };
      if (change.direction > 0)
        report({ range: change.range, messageId: 'negative-rise', certainty: 'likely', data });
      else report({ range: change.range, messageId: 'negative-fall', data });
    }

    for (const checkedChange of fact(changes)) {
      if (checkedChange.verdict !== 'fits' && !IN_COMPARISON_WORDING.includes(checkedChange.change.measure))
        reportChange(checkedChange);
    }
    for (const figure of fact(figures)) for (const change of figure.changes) reportNegative(change);
  },
});

/** Whether the last digit was cut off or raised, where it should have been rounded. */
function roundingOf(stated: string, expected: string): Localized {
  return Number.parseFloat(stated) > Number.parseFloat(expected)
    ? { zh: '进位', en: 'raised' }
    : { zh: '舍去', en: 'cut off' };
}

function placeName(source: CheckedChange['base']['source'], base: string): Localized {
  return source === 'prior'
    ? { zh: `上年报告：${base}`, en: `last year’s report: ${base}` }
    : { zh: `文中的基数：${base}`, en: `the base in the text: ${base}` };
}
