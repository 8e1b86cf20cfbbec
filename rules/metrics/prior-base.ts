import { basesOf, defineRule, meet } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/prior-base',
  meta: {
    name: { zh: '上年基数不符', en: 'Wrong prior-year base' },
    summary: {
      zh: '文中所引上年数应与上年报告一致',
      en: 'What the text gives as last year’s figure must be what last year’s report says',
    },
    why: {
      zh: '基数对不上，增幅再准也立不住；两份报告放在一起，一眼就能看出。',
      en: 'No growth stands on a base that last year’s report contradicts, and the two reports lie side by side on the reviewer’s desk.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    comparesWithPrior: true,
    messages: {
      'prior-base-mismatch': {
        zh: '此处上年数为“{{base}}”，上年报告为“{{prior}}”。应以上年报告为准；确有修订或口径调整的，请在文中注明。',
        en: 'The text gives “{{base}}” for last year, but last year’s report says “{{prior}}”. Use that, or say that the figure was revised.',
      },
    },
    examples: [
      {
        bad: '办理信访件126件，比上年的⟦118件⟧增长6.8%。',
        fixes: ['办理信访件126件，比上年的120件增长6.8%。'],
        good: '办理信访件126件，比上年的120件增长5%。',
        given: { prior: '办理信访件120件。' },
      },
      {
        good: '办理信访件130件，比上年的123件增加7件。',
        given: { prior: '办理信访件120余件。' },
      },
    ],
    whenNotToUse: {
      zh: '上年数经统计部门修订、报告按修订数引用的。',
      en: 'Reports that quote last year’s figures as the statistics office has revised them since.',
    },
  },

  create({ fact, text, report }) {
    for (const { quantity, match, draft, certainty } of fact(basesOf)) {
      const prior = match.prior.value!;
      if (meet(quantity.interval, prior.interval)) continue;
      const said = draft.text.slice(...prior.range).replace(/\s/g, '');
      report({
        range: quantity.range,
        messageId: 'prior-base-mismatch',
        certainty,
        data: { base: text(quantity.range).replace(/\s/g, ''), prior: said },
        fixes: [{ safety: 'review', edits: [{ range: quantity.range, text: said }] }],
        related: [
          {
            draft,
            range: prior.range,
            message: { zh: `上年报告：${said}`, en: `last year’s report: ${said}` },
          },
        ],
      });
    }
  },
});
