import { defineRule, figures, meet, over, partsOfWholes, type Quantity, times } from '../../src/rule.js';

/** Rates of a part in its whole: never over 100%. 完成率 and 毛入学率 may be. */
const BOUNDED =
  /(?:覆盖|合格|办结|办复|满意|整改|达标|参保|参合|巩固|到位|普及|结案|化解|及时|及格|优良|知晓|入园|入学|就业|控制|处理|利用|收缴|回复|按期|出庭|应诉|到会|出席|参与)率$|占比$|比重$/;
const MAY_EXCEED = /毛|完成|增长|利用率|产销|负债/;

export default defineRule({
  id: 'metrics/rate',
  meta: {
    name: { zh: '比率不符', en: 'Wrong rate' },
    summary: {
      zh: '比率应与部分、总体算得一致，且不超过100%',
      en: 'A rate must agree with its part and whole, and not exceed 100%',
    },
    why: {
      zh: '办结数、受理数、办结率三个数摆在一起，谁都会算一下。',
      en: 'Where part, whole and rate stand together, readers do the sum.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    messages: {
      'rate-mismatch': {
        zh: '{{part}}÷{{whole}}{{result}}，文中为{{stated}}。请核对三个数，或改为“{{expected}}”。',
        en: '{{part}}÷{{whole}}{{result}}, but the text says {{stated}}. Check the three figures, or write “{{expected}}”.',
      },
      'rate-over-100': {
        zh: '“{{name}}”不会超过100%，文中为{{stated}}。请核对数字，或换一种说法（如“完成计划的{{stated}}”）。',
        en: '“{{name}}” cannot exceed 100%, but the text says {{stated}}. Check the figure, or word it differently (“{{stated}} of the target”).',
      },
    },
    examples: [
      {
        bad: '受理问题线索50件，已办结48件，办结率⟦98%⟧。',
        fixes: ['受理问题线索50件，已办结48件，办结率96%。'],
        good: '受理问题线索50件，已办结48件，办结率96%。',
        messageId: 'rate-mismatch',
      },
      { good: '排查问题120项，完成整改118项，整改率98.3%。' },
      { bad: '社区网格覆盖率达到⟦103%⟧。', good: '社区网格覆盖率达到100%。', messageId: 'rate-over-100' },
      { good: '招商任务完成率120%，高等教育毛入学率101%。' },
    ],
  },

  create({ fact, text, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');
    const numeral = ({ numeral: range }: Quantity) => text(range).replace(/\s/g, '');

    for (const { whole, part, rate } of fact(partsOfWholes)) {
      const stated = rate?.value;
      const quotient = stated && over(part.value!.interval, whole.value!.interval);
      // A part above its whole is a fault of its own.
      if (!quotient || quotient.low > 1 || meet(times(quotient, 100), stated.interval)) continue;
      const decimals = Math.max(0, Math.round(-Math.log10(stated.step)));
      const exact = (part.value!.value / whole.value!.value) * 100;
      const near = exact.toFixed(decimals);
      const said = Number(near) === stated.value ? exact.toFixed(decimals + 1) : near;
      report({
        range: stated.range,
        messageId: 'rate-mismatch',
        data: {
          part: numeral(part.value!),
          whole: numeral(whole.value!),
          result: `${Math.abs(Number(said) - exact) < 1e-9 ? '＝' : '≈'}${said}%`,
          stated: written(stated),
          expected: `${said}%`,
        },
        fixes: [{ safety: 'review', edits: [{ range: stated.range, text: `${said}%` }] }],
      });
    }
    for (const { name, value, kind } of fact(figures)) {
      if (kind !== 'rate' || !value || value.interval.low <= 100) continue;
      if (!BOUNDED.test(name.thing) || MAY_EXCEED.test(name.thing)) continue;
      report({
        range: value.range,
        messageId: 'rate-over-100',
        data: { name: name.thing, stated: written(value) },
      });
    }
  },
});
