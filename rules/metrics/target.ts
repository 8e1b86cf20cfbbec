import { defineRule, targetsOf } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/target',
  meta: {
    name: { zh: '上年目标未达到', en: 'Missed target' },
    summary: {
      zh: '上年提出的目标，本年没有达到的作提示',
      en: 'Targets of last year’s report that this year’s figures miss are pointed out',
    },
    why: {
      zh: '目标写在上年报告里，没完成又不作说明，代表和上级会问。',
      en: 'The target stands in last year’s report; if it was missed without a word, someone will ask.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'target-missed': {
        zh: '上年提出“{{target}}”，本年为“{{value}}”，没有达到。文中已说明原因的，不必理会。',
        en: 'Last year’s report set a target of “{{target}}”; this year’s figure is “{{value}}”. Ignore this if the text explains why.',
      },
    },
    examples: [
      {
        bad: '一、2021年工作情况\n全年发展党员⟦245名⟧。',
        good: '一、2021年工作情况\n全年发展党员262名。',
        given: { prior: '一、2020年工作情况\n发展党员240名。\n二、下步工作\n明年发展党员260名以上。' },
      },
    ],
  },

  create({ fact, text, report }) {
    for (const { match, missed, draft } of fact(targetsOf)) {
      if (!missed) continue;
      const target = draft.text.slice(...match.prior.value!.range).replace(/\s/g, '');
      report({
        range: match.current.value!.range,
        messageId: 'target-missed',
        certainty: 'possible',
        data: { target, value: text(match.current.value!.range).replace(/\s/g, '') },
        related: [
          {
            draft,
            range: match.prior.value!.range,
            message: { zh: `上年提出的目标：${target}`, en: `last year’s target: ${target}` },
          },
        ],
      });
    }
  },
});
