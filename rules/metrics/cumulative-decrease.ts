import { certaintyOfMatch, comparisons, defineRule } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/cumulative-decrease',
  meta: {
    name: { zh: '累计数减少', en: 'Falling cumulative total' },
    summary: {
      zh: '自开始以来的累计数不应比上年少',
      en: 'A total since the beginning cannot be less than last year',
    },
    why: {
      zh: '累计数只增不减；变少了，不是两年中有一年写错，就是口径变了没有交代。',
      en: 'Such a total only grows. If it shrinks, one of the two figures is wrong, or the definition has changed without a word.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'cumulative-decrease': {
        zh: '累计数为“{{value}}”，上年报告已是“{{prior}}”。请核对两年数字；统计口径有变的，在文中写明。',
        en: 'The total is “{{value}}”, but last year’s report already has “{{prior}}”. Check both figures; if the definition has changed, say so.',
      },
    },
    examples: [
      {
        bad: '全区累计建成示范社区⟦45个⟧。',
        good: '全区累计建成示范社区52个。',
        given: { prior: '全区累计建成示范社区48个。' },
      },
      { good: '全年建成示范社区45个。', given: { prior: '全年建成示范社区48个。' } },
      { good: '今年以来累计走访群众2万余人次。', given: { prior: '全年累计走访群众2.3万人次。' } },
    ],
  },

  create({ fact, text, report }) {
    const compared = fact(comparisons);
    for (const match of compared?.matches ?? []) {
      const [now, then] = [match.current, match.prior];
      if (now.kind !== 'cumulative' || then.kind !== 'cumulative') continue;
      if (now.value!.interval.high >= then.value!.interval.low) continue;
      const prior = compared!.prior.text.slice(...then.value!.range).replace(/\s/g, '');
      report({
        range: now.value!.range,
        messageId: 'cumulative-decrease',
        certainty: certaintyOfMatch(match),
        data: { value: text(now.value!.range).replace(/\s/g, ''), prior },
        related: [
          {
            draft: compared!.prior,
            range: then.value!.range,
            message: { zh: `上年报告：${prior}`, en: `last year’s report: ${prior}` },
          },
        ],
      });
    }
  },
});
