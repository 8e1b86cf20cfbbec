import { contains } from '../base/ranges.js';
import type { Range } from '../core/draft.js';
import { type AnyContext, type AnyReport, dayCell, type Rule, type RuleMeta } from '../core/rule.js';
import { SOURCE_COLUMN, sourceCell } from '../core/sources.js';
import { quotedRanges } from '../facts/quotations.js';
import type { FixedListEntry } from '../knowledge/types.js';
import { type ListMention, type MemberHit, mentionsOf } from './list-mentions.js';
import { withMore } from './meta.js';
import { isAllowed } from './office-words.js';
import { perKnowledge } from './per-knowledge.js';

export type { ListMention } from './list-mentions.js';

/** A rule on lists whose members and order are fixed. */
export interface CheckLists {
  readonly id: string;
  readonly meta: Omit<RuleMeta, 'tables'>;
  /** What is wrong with a mention of a list. */
  readonly check: (mention: ListMention, context: AnyContext) => AnyReport | undefined;
}

/** Members so short that they are looked for only beside the mark that lists have. */
const SHORT = 2;
const MARK = '、';

/** Makes a rule that looks at every mention of a fixed list; quoted ones, and those the office allows, it passes over. */
export function checkLists({ id, meta, check }: CheckLists): Rule {
  const membersOf = perKnowledge(({ fixedLists }) => membersByPhrase(fixedLists));
  return {
    id,
    meta: withMore(meta, {
      respectsAllowedPhrases: true,
      tables: ({ fixedLists }) => [tableOf(fixedLists)],
      completions: ({ fixedLists }) => fixedLists.map(completionOf),
    }),
    phrases: ({ knowledge }) => membersOf(knowledge).keys(),
    create(context: AnyContext) {
      const { draft, fact, knowledge, report } = context;
      const members = membersOf(knowledge);
      const hits = new Map<FixedListEntry, MemberHit[]>();
      return {
        Phrase({ phrase, range: [start, end] }) {
          for (const { list, index } of members.get(phrase)!) {
            const found = hits.get(list) ?? [];
            hits.set(list, found);
            const from = phrase.startsWith(MARK) ? start + 1 : start;
            if (found.at(-1)?.range[0] === from) continue;
            found.push({ index, range: [from, phrase.endsWith(MARK) ? end - 1 : end] });
          }
        },
        'Root:exit'() {
          const reported: Range[] = [];
          for (const [list, found] of hits) {
            for (const mention of mentionsOf(draft.text, list, found)) {
              if (fact(quotedRanges).overlaps(mention.range)) continue;
              if (isAllowed(knowledge, draft.text, mention.range)) continue;
              const wrong = check(mention, context);
              // A list may be part of a longer one.
              if (!wrong || reported.some((range) => contains(range, wrong.range))) continue;
              reported.push(wrong.range);
              report(wrong);
            }
          }
        },
      };
    },
  };
}

function membersByPhrase(
  lists: readonly FixedListEntry[],
): ReadonlyMap<string, { list: FixedListEntry; index: number }[]> {
  const byPhrase = new Map<string, { list: FixedListEntry; index: number }[]>();
  for (const list of lists) {
    for (const [index, member] of list.forms.entries()) {
      const phrases = member.length > SHORT ? [member] : [member + MARK, MARK + member];
      for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), { list, index }]);
    }
  }
  return byPhrase;
}

function completionOf({ name, forms, from, to }: FixedListEntry) {
  return { text: forms.join('、'), note: name, since: from, until: to };
}

function tableOf(lists: readonly FixedListEntry[]) {
  return {
    title: { zh: '固定的列举', en: 'Fixed lists' },
    columns: [
      { zh: '名称', en: 'name' },
      { zh: '成员与顺序', en: 'members in order' },
      { zh: '自何日起', en: 'since' },
      SOURCE_COLUMN,
    ],
    rows: lists.map((list) => [list.name, list.forms.join('、'), dayCell(list.from), sourceCell(list)]),
  };
}
