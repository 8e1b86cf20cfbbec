import { defineRule, type Range } from '../../src/rule.js';
import { UNITS } from './unit-form.data.js';

/** Forms by their group, the longest first, so that 平方公里 is not read as 平方. */
const FORMS = UNITS.flatMap((forms, group) => forms.map((form) => ({ form, group }))).sort(
  (a, b) => b.form.length - a.form.length,
);
const LONGEST = FORMS[0]!.form.length;
/** What may stand between a number and its unit. */
const BETWEEN = /^[余多万亿千百 ]{0,3}/;

interface Use {
  readonly form: string;
  readonly range: Range;
}

export default defineRule({
  id: 'consistency/unit-form',
  meta: {
    name: { zh: '单位写法不一', en: 'Inconsistent unit' },
    summary: { zh: '同一单位全文一种写法', en: 'A unit is written one way throughout' },
    why: {
      zh: '一处写“公里”，一处写“km”，读者会疑心是两个口径。',
      en: 'With 公里 in one place and km in another, a reader suspects two different counts.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      mixed: {
        zh: '全文多数写“{{usual}}”，此处写“{{form}}”。请统一。',
        en: 'The report mostly writes “{{usual}}”, but “{{form}}” here. Use one form throughout.',
      },
    },
    examples: [
      {
        bad: '新建公路30公里，改造管网12公里，新增绿道5⟦km⟧。',
        good: '新建公路30公里，改造管网12公里，新增绿道5公里。',
      },
      { good: '绿化面积30公顷，流转土地500亩，占地2平方公里，长3公里。' },
      { good: '气温5℃，用电3万千瓦时，装机2万千瓦。' },
    ],
    whenNotToUse: {
      zh: '表格用符号、正文用汉字时不必用这条规则。',
      en: 'When tables use symbols and the text words by intention.',
    },
  },

  create({ draft, text, report }) {
    const uses = UNITS.map((): Use[] => []);
    let inTable = 0;
    return {
      Table: () => void inTable++,
      'Table:exit': () => void inTable--,
      Number({ range }) {
        if (inTable > 0) return;
        const after = text([range[1], Math.min(range[1] + LONGEST + 3, draft.text.length)]);
        const skipped = BETWEEN.exec(after)![0].length;
        const found = FORMS.find(({ form }) => stands(form, after, skipped));
        if (!found) return;
        const start = range[1] + skipped;
        uses[found.group]!.push({ form: found.form, range: [start, start + found.form.length] });
      },
      'Root:exit'() {
        for (const group of uses.filter(({ length }) => length > 1)) {
          const usual = mostUsed(group);
          for (const { form, range } of group) {
            if (form === usual.form) continue;
            report({
              range,
              messageId: 'mixed',
              data: { usual: usual.form, form },
              certainty: 'possible',
              related: [{ range: usual.range, message: { zh: '如这里', en: 'as here' } }],
            });
          }
        }
      },
    };
  },
});

/** Whether a unit stands at a place; one in letters ends where the letters do. */
function stands(form: string, text: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  const next = text[at + form.length] ?? '';
  return !/[A-Za-z]$/.test(form) || !/[A-Za-z0-9²³·]/.test(next);
}

/** The first use of the form that is used most; of two used alike, of the one that comes first. */
function mostUsed(uses: readonly Use[]): Use {
  const counts = new Map<string, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return uses.find(({ form }) => counts.get(form) === most)!;
}
