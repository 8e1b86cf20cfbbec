/** What every entry of every table has: who says so, how surely, and when it holds. */
export interface Entry {
  /** Unique in its table; an entry of a later pack replaces the one with the same id. */
  readonly id: string;
  /** Where it was checked, or who decided it. */
  readonly source?: string;
  /** False for what is from memory and waits to be checked: findings from it are at most `possible`. */
  readonly checked?: boolean;
  /** The first and the last day it holds, YYYY-MM-DD; open where absent. */
  readonly from?: string;
  readonly to?: string;
  /** Why the office decided so; shown with the finding. */
  readonly reason?: string;
}

/** A body that meets in numbered terms and sessions. */
export type SessionBody =
  /** 中国共产党全国代表大会 */
  | 'party-congress'
  /** 中央委员会全体会议 */
  | 'central-committee'
  /** 中央纪律检查委员会全体会议 */
  | 'ccdi'
  /** 全国人民代表大会会议 */
  | 'npc'
  /** 全国政协会议 */
  | 'cppcc';

/** A congress or plenum. One whose days are not known yet has no `start`: it has not been held. */
export interface PlenumEntry extends Entry {
  readonly body: SessionBody;
  /** 届, or the number of a congress. */
  readonly term: number;
  /** Absent for a congress. */
  readonly session?: number;
  /** First and last day. The last is the day from which it counts as held. */
  readonly start?: string;
  readonly end?: string;
  readonly subject?: string;
}

/** A word of the office's own vocabulary. */
export interface PhraseEntry extends Entry {
  readonly phrase: string;
  readonly use: 'allowed' | 'forbidden' | 'preferred';
  /** What to write in place of a forbidden word. */
  readonly instead?: string;
  /** The words that a preferred one displaces. */
  readonly displaces?: readonly string[];
}

/** An organ, with the names it had before. */
export interface BodyEntry extends Entry {
  readonly name: string;
  readonly former: readonly string[];
}

/** An indicator the office reports every year. */
export interface IndicatorEntry extends Entry {
  readonly name: string;
  readonly alias: readonly string[];
  readonly unit?: string;
  readonly kind?: 'flow' | 'stock' | 'cumulative' | 'rate' | 'growth' | 'target';
  /** Growth at constant prices is never recomputed from values at current prices. */
  readonly priceBasis?: 'current' | 'constant';
}

/** A person in an office. */
export interface PersonEntry extends Entry {
  readonly name: string;
  readonly office: string;
  /** 1 is listed first. */
  readonly rank?: number;
}

/** A section that reports have, or what a subsection deals with, by the names it goes by. */
export interface SectionEntry extends Entry {
  /** The name to write. */
  readonly title: string;
  /** Other titles that do, each a pattern for the whole title. */
  readonly titles?: readonly string[];
  /** Patterns searched anywhere in a title. */
  readonly contains?: readonly string[];
  /** Patterns for the sentence that opens a paragraph about it, where it has no heading of its own. */
  readonly openings?: readonly string[];
}

/** The tables there are, by name. */
export interface KnowledgeTables {
  readonly sections: SectionEntry;
  readonly plenums: PlenumEntry;
  readonly phrases: PhraseEntry;
  readonly bodies: BodyEntry;
  readonly indicators: IndicatorEntry;
  readonly people: PersonEntry;
}

export type TableName = keyof KnowledgeTables;

/** Some tables of facts, from one source: built in, from a plugin, or from the office's own file. */
export type KnowledgePack = {
  readonly [T in TableName]?: readonly KnowledgeTables[T][];
} & {
  readonly name: string;
  /** The day until which the pack was checked to be complete. */
  readonly checkedOn?: string;
};

/** All packs merged. */
export type Knowledge = {
  readonly [T in TableName]: readonly KnowledgeTables[T][];
} & {
  readonly checkedOn: string;
};
