import {
  defineRule,
  markName,
  type OrdinalForm,
  type RunInList,
  runInLists,
  withNumber,
} from '../../src/rule.js';

export default defineRule({
  id: 'numbering/run-in-mixed',
  meta: {
    name: { zh: '序词混用', en: 'Mixed item markers' },
    guards: false,
    summary: {
      zh: '同一组列举用同一套序词',
      en: 'The items of one list are marked in one way',
    },
    why: {
      zh: '“首先……第二……三是”前后不配套，读者难以看出共有几项。',
      en: '首先……第二……三是 do not belong together, so readers cannot tell how many items there are.',
    },
    basis: { source: '实务', clause: '公文序词用法', strength: '实务' },
    messages: {
      mixed: {
        zh: '同组列举用的是“{{usual}}”，此处却用“{{mark}}”。请改为“{{expected}}”，或全组统一用另一套。',
        en: 'The other items of this list are marked with “{{usual}}”, this one with “{{mark}}”. Write “{{expected}}”, or change the whole list.',
      },
    },
    examples: [
      {
        bad: '⟦首先，⟧抓学习。第二，抓落实。第三，抓作风。',
        fixes: ['第一，抓学习。第二，抓落实。第三，抓作风。'],
        good: '第一，抓学习。第二，抓落实。第三，抓作风。',
      },
      {
        bad: '一是抓学习。二是抓落实。⟦第三，⟧抓作风。',
        fixes: ['一是抓学习。二是抓落实。三是抓作风。'],
        good: '首先，抓学习。其次，抓落实。最后，抓作风。',
      },
      { good: '第一，抓学习。一是学原文；二是悟原理。第二，抓落实。' },
    ],
  },

  create({ fact, text, report }) {
    for (const list of fact(runInLists)) {
      const usual = usualForm(list);
      const sample = text(list.items.find(({ ordinal }) => ordinal.form === usual)!.ordinal.range);
      for (const [index, { ordinal }] of list.items.entries()) {
        if (ordinal.form === usual) continue;
        const expected = withNumber(sample, list.values[index]!);
        if (expected === undefined) continue;
        report({
          range: ordinal.range,
          messageId: 'mixed',
          data: {
            usual: markName(sample),
            mark: markName(text(ordinal.range)),
            expected: markName(expected),
          },
          fixes: [{ edits: [{ range: ordinal.range, text: expected }], safety: 'review' }],
        });
      }
    }
  },
});

/** The form of most items; where two are as many, of the first. */
function usualForm({ items }: RunInList): OrdinalForm {
  const counts = new Map<OrdinalForm, number>();
  for (const { ordinal } of items) counts.set(ordinal.form, (counts.get(ordinal.form) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
