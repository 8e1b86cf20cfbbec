import { defineRule, restatedFigures } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/restated',
  meta: {
    name: { zh: '前后数字不符', en: 'Conflicting figures' },
    summary: {
      zh: '同一个数在全文各处应当一致',
      en: 'A figure said twice must be the same both times',
    },
    why: {
      zh: '导语里改了数，正文、表格没跟着改，同一份报告自己和自己对不上。',
      en: 'The figure was corrected in the lead-in but not in the text or table, and the report contradicts itself.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'restated-mismatch': {
        zh: '前文为“{{first}}”，此处为“{{again}}”。如是同一个数，请核对后统一；口径不同的，请写明。',
        en: '“{{first}}” above, “{{again}}” here. If they are the same figure, correct one; if not, say how they differ.',
      },
    },
    examples: [
      {
        bad: '一、总体情况\n全年化解信访积案198件。\n二、主要做法\n多方联动，化解信访积案⟦189件⟧。',
        good: '一、总体情况\n全年化解信访积案198件。\n二、主要做法\n多方联动，化解信访积案198件。',
      },
      { good: '一、总体情况\n全年化解信访积案近200件。\n二、主要做法\n化解信访积案198件。' },
    ],
  },

  create({ fact, text, report }) {
    for (const { first, again } of fact(restatedFigures)) {
      const said = text(first.value!.range).replace(/\s/g, '');
      report({
        range: again.value!.range,
        messageId: 'restated-mismatch',
        certainty: 'likely',
        data: { first: said, again: text(again.value!.range).replace(/\s/g, '') },
        related: [{ range: first.value!.range, message: { zh: `前文：${said}`, en: `above: ${said}` } }],
      });
    }
  },
});
