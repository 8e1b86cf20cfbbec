import { changes, defineRule, type Figure, figures, type Quantity } from '../../src/rule.js';

/** How far before a percentage 超额完成 may stand. */
const LONGEST_LEAD = 8;

export default defineRule({
  id: 'metrics/comparison-wording',
  meta: {
    name: { zh: '增减说法有误', en: 'Misused words of comparison' },
    summary: {
      zh: '倍、番、“减少到”等增减说法应当用对',
      en: 'Words of comparison must agree with the figures',
    },
    why: {
      zh: '减少最多减到零，不能“减少一倍”；翻两番是原来的四倍，不是两倍。',
      en: 'Nothing falls by more than itself, so there is no 减少一倍; 翻两番 is four times as much, not twice.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'times-decrease': {
        zh: '减少不能用“倍”。应写“减少百分之几”或“减少到几分之几”，如减少一半写“减少50%”。',
        en: 'A decrease cannot be a multiple. Give a percentage: a fall by half is 减少50%.',
      },
      doubling: {
        zh: '{{formula}}，不是“翻{{stated}}”。翻n番是原来的2的n次方倍：翻一番是2倍，翻两番是4倍。',
        en: '{{formula}} is not 翻{{stated}}: 翻一番 is twice as much, 翻两番 four times.',
      },
      multiple: {
        zh: '{{formula}}，文中为“{{stated}}”。注意“增长几倍”与“是几倍”相差一倍。请核对，或改为“{{expected}}”。',
        en: '{{formula}}, but the text says “{{stated}}”. 增长几倍 and 是几倍 differ by one. Check, or write “{{expected}}”.',
      },
      'reduced-to': {
        zh: '由“{{base}}”减少到“{{stated}}”，前者是数量，后者是百分数，不能这样比。应写“减少{{stated}}”，或写明减少到多少。',
        en: '“{{base}}” is an amount, “{{stated}}” a percentage: one cannot be reduced to the other. Write 减少{{stated}}, or give the amount that is left.',
      },
      'over-fulfilled': {
        zh: '“超额完成{{stated}}”的意思是超出{{stated}}。应写“完成{{stated}}”，或写“超额完成{{excess}}”。',
        en: '超额完成{{stated}} means {{stated}} above the target. Write 完成{{stated}}, or 超额完成{{excess}}.',
      },
    },
    examples: [
      { bad: '会议费支出⟦减少2倍⟧。', good: '会议费支出减少50%。', messageId: 'times-decrease' },
      {
        bad: '培训基地由3个增加到6个，翻⟦两番⟧。',
        good: '培训基地由3个增加到6个，翻一番。',
        messageId: 'doubling',
      },
      {
        bad: '志愿者达到4000人，是上年的⟦3倍⟧。',
        good: '志愿者达到4000人，是上年的4倍。',
        given: { prior: '志愿者达到1000人。' },
        messageId: 'multiple',
      },
      {
        bad: '发文由100件减少到⟦20%⟧。',
        good: '发文由100件减少到80件，减少20%。',
        messageId: 'reduced-to',
      },
      {
        bad: '全年招商引资超额完成⟦120%⟧。',
        good: '全年招商引资超额完成20%。',
        messageId: 'over-fulfilled',
      },
    ],
  },

  create({ fact, text, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');

    function checkFigure({ changes: all, value, before }: Figure): void {
      for (const { measure, direction, against, range } of all) {
        if (measure === 'times' && direction < 0 && against?.kind !== 'other')
          report({ range, messageId: 'times-decrease' });
      }
      if (value?.unit?.dimension !== 'percent') return;
      if (before?.quantity.unit && before.quantity.unit.dimension !== 'percent') {
        report({
          range: value.range,
          messageId: 'reduced-to',
          data: { base: written(before.quantity), stated: written(value) },
        });
      }
      const lead = text([Math.max(0, value.range[0] - LONGEST_LEAD), value.range[0]]);
      if (value.value > 100 && /超额完成[^，。]{0,4}$/.test(lead)) {
        report({
          range: value.range,
          messageId: 'over-fulfilled',
          certainty: 'likely',
          data: { stated: written(value), excess: `${Number((value.value - 100).toPrecision(12))}%` },
        });
      }
    }

    for (const figure of fact(figures)) checkFigure(figure);
    for (const { change, verdict, formula, expected, certainty, base } of fact(changes)) {
      if (verdict === 'fits') continue;
      const stated = written(change.quantity);
      const related = base.written && [
        {
          ...(base.source === 'prior' && { draft: base.written.draft }),
          range: base.written.quantity.range,
          message: { zh: '基数', en: 'the base' },
        },
      ];
      const common = { range: change.quantity.range, certainty, ...(related && { related }) };
      if (change.measure === 'doublings')
        report({ ...common, messageId: 'doubling', data: { formula, stated } });
      else if (change.measure === 'multiple' && verdict !== 'zero' && verdict !== 'negative')
        report({ ...common, messageId: 'multiple', data: { formula, stated, expected } });
    }
  },
});
