import {
  certaintyOfPassed,
  dateSpan,
  dayCell,
  defineRule,
  isFromMemory,
  perKnowledge,
  quotations,
  type Range,
  SOURCE_COLUMN,
  sourceCell,
  withoutSpaces,
  writtenDay,
} from '../../src/rule.js';

const byTitle = perKnowledge(
  ({ repeals }) => new Map(repeals.flatMap((entry) => entry.forms.map((title) => [title, entry]))),
);
const STATE = '中华人民共和国';

/** How far around a title its context is looked at, in UTF-16 code units. */
const AROUND = 24;
/** Words that take a title as what one acts by. */
const BY =
  /(?:根据|依据|按照|依照|遵照|贯彻|落实|执行|遵守|学习|宣传|实施|符合|违反|以及|和|、|》)[^，。；]{0,12}$/;
/** Words that speak of a title as past, or of its end. */
const PAST = /废止|失效|修订|修改|取代|替代|代替|原有|原来|当时|时任|曾|旧/;

export default defineRule({
  id: 'terms/repealed-basis',
  meta: {
    name: { zh: '引用废止法规', en: 'Repealed regulation' },
    summary: { zh: '不引用已经废止的法规作依据', en: 'No regulation is cited as in force after its repeal' },
    why: {
      zh: '依据失效，结论也就站不住；沿用旧稿时最容易带进来。',
      en: 'A conclusion that rests on a repealed regulation does not hold; such citations come in with old drafts.',
    },
    basis: { source: '法规', clause: '各法规的施行、废止条款', strength: '实务' },
    messages: {
      replaced: {
        zh: '《{{title}}》自{{since}}起不再施行，现行的是《{{instead}}》。请核对后改引。',
        en: '《{{title}}》 has not been in force since {{since}}; 《{{instead}}》 is. Check, and cite that instead.',
      },
      repealed: {
        zh: '《{{title}}》自{{since}}起废止，不能再作依据。请核对后删去，或改引现行规定。',
        en: '《{{title}}》 was repealed as of {{since}} and can no longer be cited as a basis. Check, and cite what is in force.',
      },
    },
    examples: [
      {
        bad: '根据《⟦国家行政机关公文处理办法⟧》，规范公文办理。',
        good: '根据《党政机关公文处理工作条例》，规范公文办理。',
        messageId: 'replaced',
        given: { date: '2021-12-28' },
      },
      {
        bad: '依照《⟦中华人民共和国农业税条例⟧》征收。',
        messageId: 'repealed',
        given: { date: '2021-12-28' },
      },
      { good: '根据《国家行政机关公文处理办法》，规范公文办理。', given: { date: '2011-12-28' } },
      { good: '《信访条例》废止后，按照新的规定办理。', given: { date: '2022-12-28' } },
    ],
    tables: ({ repeals }) => [
      {
        title: { zh: '已不再施行的法规', en: 'Regulations no longer in force' },
        columns: [
          { zh: '名称', en: 'title' },
          { zh: '自何日起', en: 'since' },
          { zh: '现行', en: 'in force' },
          SOURCE_COLUMN,
        ],
        rows: repeals.map((entry) => [
          entry.forms.join('、'),
          dayCell(entry.from),
          entry.instead ?? '',
          sourceCell(entry),
        ]),
      },
    ],
  },

  create({ draft, fact, knowledge, text, report }) {
    const contextOf = ([start, end]: Range): [before: string, after: string] => [
      text([Math.max(0, start - AROUND), start])
        .split('\n')
        .at(-1)!,
      text([end, Math.min(draft.text.length, end + AROUND)]).split('\n')[0]!,
    ];
    return {
      Root() {
        for (const range of fact(quotations).titles) {
          const inner: Range = [range[0] + 1, range[1] - 1];
          const title = withoutSpaces(text(inner));
          const entry = byTitle(knowledge).get(title.startsWith(STATE) ? title.slice(STATE.length) : title);
          if (!entry) continue;
          const [before, after] = contextOf(range);
          if (!BY.test(before) || PAST.test(before) || PAST.test(after)) continue;
          const certainty = certaintyOfPassed(fact(dateSpan), entry.from);
          if (!certainty) continue;
          const { from: since, instead } = entry;
          report({
            range: inner,
            ...(instead === undefined
              ? { messageId: 'repealed', data: { title, since: writtenDay(since) } }
              : { messageId: 'replaced', data: { title, since: writtenDay(since), instead } }),
            certainty: isFromMemory(entry) ? 'possible' : certainty,
          });
        }
      },
    };
  },
});
