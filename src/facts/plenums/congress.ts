import type { Range } from '../../core/draft.js';
import type { Bare, Head } from './mention.js';
import type { Owner } from './owners.js';
import type { Reader } from './reader.js';

/** 党的六大纪律 and 四大考验 count other things: an earlier congress is one only by what follows. */
const FIRST_CERTAIN = 12;
/** No congress that a report can name without 党的 has a greater number. */
const LAST_ALONE = 30;

/** What follows a congress. */
const AFTER_CONGRESS = [
  ...['精神', '以来', '报告', '代表', '召开', '胜利', '提出', '确定', '确立', '之后', '以后', '闭幕', '开幕'],
  ...[
    '通过',
    '作出',
    '强调',
    '描绘',
    '部署',
    '擘画',
    '前',
    '后',
    '和',
    '及',
    '以及',
    '、',
    '，',
    '。',
    '；',
    '”',
  ],
];
/** Likewise, where Arabic digits leave more doubt: 前20大企业. */
const AFTER_DIGITS = ['精神', '以来', '报告', '召开', '胜利召开', '闭幕', '开幕'];
/** What follows 大 in other words: 二十大会场 is none, but 二十大类 is. */
const OTHER_WORDS = ['会', '家', '力', '量', '类', '项', '业', '型'];

/** 党的二十大, 团十九大. */
export function readCongress(reader: Reader, { term, counter, owner }: Head): Bare | undefined {
  const [, end] = counter;
  if (reader.numeralAt(end) || reader.wordAt(end, ['历次', ...OTHER_WORDS])) return undefined;
  if (reader.wordBefore(term.range[0], ['第', '前'])) return undefined;
  const followers = term.script === 'arabic' ? AFTER_DIGITS : AFTER_CONGRESS;
  const owned = owner?.kind === 'party' || owner?.kind === 'other';
  const certain = term.value >= FIRST_CERTAIN;
  const followed = reader.wordAt(end, followers) !== undefined;
  const isNamed = owned
    ? certain || (term.script === 'chinese' && followed)
    : certain && term.value <= LAST_ALONE && followed;
  if (!isNamed) return undefined;
  return congress(owner, { term, counter, end });
}

/** 中国共产党第二十次全国代表大会, and with 届 for 次 by mistake. */
export function readFullCongress(reader: Reader, { term, counter, owner }: Head): Bare | undefined {
  const at = reader.skipSpaces(counter[1]);
  const word = reader.wordAt(at, ['全国代表大会']);
  if (word === undefined || (owner?.kind !== 'party' && owner?.kind !== 'other')) return undefined;
  const noun: Range = [at, at + word.length];
  return congress(owner, { term, counter, noun, end: noun[1] });
}

function congress(owner: Owner | undefined, rest: Pick<Bare, 'term' | 'counter' | 'noun' | 'end'>): Bare {
  const body = owner?.kind === 'other' ? 'other' : 'party-congress';
  return { kind: 'congress', body, ...(owner && { owner: owner.range }), sessions: [], ...rest };
}
