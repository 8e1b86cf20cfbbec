import { defineRule, restatedFigures } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/restated',
  meta: {
    summary: {
      zh: '同一个数在全文各处应当一致',
      en: 'A figure said twice must be the same both times',
    },
    why: {
      zh: '导语里改了数，正文、表格没跟着改，同一份报告自己和自己对不上。',
      en: 'The lead-in was put right, text and table were not, and the report contradicts itself.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'restated-mismatch': {
        zh: '前面为“{{first}}”，此处为“{{again}}”。同一个数，核对后统一；若口径不同，写明区别。',
        en: '“{{first}}” above, “{{again}}” here. If it is the same figure, make it one; if not, say what differs.',
      },
    },
    examples: [
      {
        bad: '一、总体情况\n全年化解信访积案198件。\n二、主要做法\n多方联动，化解信访积案189件。',
        good: '一、总体情况\n全年化解信访积案198件。\n二、主要做法\n多方联动，化解信访积案198件。',
      },
      { good: '一、总体情况\n全年化解信访积案近200件。\n二、主要做法\n化解信访积案198件。' },
    ],
  },

  create({ fact, text, report }) {
    return {
      'Root:exit'() {
        for (const { first, again } of fact(restatedFigures)) {
          const said = text(first.value!.range).replace(/\s/g, '');
          report({
            range: again.value!.range,
            messageId: 'restated-mismatch',
            certainty: 'likely',
            data: { first: said, again: text(again.value!.range).replace(/\s/g, '') },
            related: [{ range: first.value!.range, message: { zh: `前面：${said}`, en: `above: ${said}` } }],
          });
        }
      },
    };
  },
});
