import { contains } from '../base/ranges.js';
import type { Range } from '../core/draft.js';
import {
  type AnyContext,
  type AnyReport,
  dayCell,
  FROM_MEMORY,
  type Rule,
  type RuleMeta,
} from '../core/rule.js';
import { quotedRanges } from '../facts/quotations.js';
import { type FixedList, fixedLists } from './fixed-lists/table.js';
import { type ListMention, type MemberHit, mentionsOf } from './list-mentions.js';
import { withMore } from './meta.js';
import { isAllowed } from './office-words.js';

export type { FixedList } from './fixed-lists/table.js';
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
  const members = membersByPhrase();
  return {
    id,
    meta: withMore(meta, {
      respectsAllowedPhrases: true,
      tables: () => [tableOf(fixedLists)],
      completions: () => fixedLists.map(completionOf),
    }),
    phrases: [...members.keys()],
    create(context: AnyContext) {
      const { draft, fact, knowledge, report } = context;
      const hits = new Map<FixedList, MemberHit[]>();
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

function membersByPhrase(): ReadonlyMap<string, { list: FixedList; index: number }[]> {
  const byPhrase = new Map<string, { list: FixedList; index: number }[]>();
  for (const list of fixedLists) {
    for (const [index, member] of list.members.entries()) {
      const phrases = member.length > SHORT ? [member] : [member + MARK, MARK + member];
      for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), { list, index }]);
    }
  }
  return byPhrase;
}

function completionOf({ name, members, since }: FixedList) {
  return { text: members.join('、'), note: name, since };
}

function tableOf(lists: readonly FixedList[]) {
  return {
    title: { zh: '固定的列举', en: 'Fixed lists' },
    columns: [
      { zh: '名称', en: 'name' },
      { zh: '成员与顺序', en: 'members in order' },
      { zh: '自何日起', en: 'since' },
      { zh: '依据', en: 'source' },
    ],
    rows: lists.map(({ name, members, since, source }) => [
      name,
      members.join('、'),
      dayCell(since),
      source ?? FROM_MEMORY,
    ]),
  };
}
