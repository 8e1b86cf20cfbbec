import type { Range } from '../../core/draft.js';
import type { SessionBody } from '../../knowledge/types.js';
import type { Owner } from './owners.js';

/** Whose congress or session a draft speaks of. Only those of {@link SessionBody} have known dates. */
export type MeetingBody =
  | SessionBody
  /** 市委十二届七次全会: a Party committee below the centre. */
  | 'local-committee'
  /** 省纪委十二届三次全会 */
  | 'local-discipline'
  /** 区十五届人大三次会议 */
  | 'local-congress'
  /** 市政协十三届二次会议 */
  | 'local-cppcc'
  /** 中国工会十八大, 团十九大, 民革十四届三中全会: bodies that number their meetings in ways of their own. */
  | 'other';

/** A number in a mention, as it is written. */
export interface Numeral {
  readonly range: Range;
  readonly value: number;
  readonly script: 'arabic' | 'chinese';
}

/** One session of a chain: 四中, 第四次, or 四 alone before another (三、四中全会). */
export interface SessionPart {
  /** With 第 and the word that counts it. */
  readonly range: Range;
  readonly numeral: Numeral;
  /** 中, 次 or, by mistake, 届. */
  readonly unit?: Range;
}

/** Whether the draft speaks of a meeting as held, as still to come, or leaves it open. */
export type Tense = 'past' | 'coming' | 'open';

/** Sessions of a body, whether the draft says of which term or not: 市委七次全会. */
export interface NamedSessions {
  readonly body: MeetingBody;
  /** From the words that say whose it is to 全会, 会议 or 大; 精神 is no part of it. */
  readonly range: Range;
  /** The words before the number that say whose it is: 党的, 市委, 中央纪委. */
  readonly owner?: Range;
  readonly term?: Numeral;
  /** The name of the body after the number of the term: 中央委员会, 全国人大. */
  readonly name?: Range;
  readonly sessions: readonly SessionPart[];
  /** 全会, 全体会议, 会议; 全国代表大会 of a congress that is named in full. */
  readonly noun?: Range;
  /** In a 《title》, or in someone's words: its form is theirs. */
  readonly quoted: boolean;
}

/** A congress or the sessions of one term, as a draft speaks of them: 党的二十大; 二十届二中、三中全会. */
export interface PlenumMention extends NamedSessions {
  readonly kind: 'congress' | 'sessions';
  readonly term: Numeral;
  /** What the number counts: 届, 大 or 次, or 界 by mistake. */
  readonly counter: Range;
  /** 历次 in place of numbers. */
  readonly all?: Range;
  /** The mention right before it, when only 、 ， 和 or nothing stands between. */
  readonly joined?: PlenumMention;
  readonly tense: Tense;
}

/** A number with the word after it that may count a term, and the words before it. */
export interface Head {
  readonly term: Numeral;
  /** 届, 大, 次 or 界. */
  readonly counter: Range;
  readonly owner: Owner | undefined;
}

/** A mention before it is known what stands around it. */
export type Bare = Omit<PlenumMention, 'range' | 'joined' | 'quoted' | 'tense'> & { readonly end: number };
