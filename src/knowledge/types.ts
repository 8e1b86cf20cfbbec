import type { MeetingNumber, SessionBody } from '../chinese/meeting-names.js';

export type { SessionBody };

/** Where an entry can be looked up, in words a reader understands. */
export interface Source {
  /** The document, or who published it and when. */
  readonly title: string;
  readonly url?: string;
  /**
   * The day on which the entry was held against the source, YYYY-MM-DD; `true` where whoever gave it vouches for it and
   * names no day. Absent: it is from memory and waits to be checked, so that findings from it are at most `possible`.
   */
  readonly checked?: string | true;
}

/** What every entry of every table is: some words, when they hold, and who says so. */
export interface Entry {
  /** Unique in its table; an entry of a later pack replaces the one with the same id. */
  readonly id: string;
  /** The words it is about, as they stand in drafts; which of them are right, its table says. */
  readonly forms: readonly string[];
  /** The first and the last day it holds, YYYY-MM-DD; open where absent. Of a meeting the days it is held on. */
  readonly from?: string;
  readonly to?: string;
  /** Of what is held on certain days: whether it has been, or is only known to be planned. Absent: it has been. */
  readonly status?: 'held' | 'announced';
  /** Absent: the source of the table applies. */
  readonly source?: Source;
  /** Why the office decided so; shown with the finding. */
  readonly reason?: string;
}

/** A congress or plenum; its forms are its short name. Without `from` and `to` its days are not known yet. */
export interface PlenumEntry extends Entry, MeetingNumber {
  readonly subject?: string;
}

/** A word of the office's own vocabulary. */
export interface PhraseEntry extends Entry {
  readonly use: 'allowed' | 'forbidden' | 'preferred';
  /** What to write in place of a forbidden word. */
  readonly instead?: string;
  /** The words that a preferred one displaces. */
  readonly displaces?: readonly string[];
}

/** An organ by the names it had before, which are its forms; `from` is the day of its new name. */
export interface BodyEntry extends Entry {
  readonly name: string;
}

/** An indicator the office reports every year, by its name and others it goes by. */
export interface IndicatorEntry extends Entry {
  readonly unit?: string;
  readonly kind?: 'flow' | 'stock' | 'cumulative' | 'rate' | 'growth' | 'target';
  /** Growth at constant prices is never recomputed from values at current prices. */
  readonly priceBasis?: 'current' | 'constant';
}

/** A person, by name, in an office. */
export interface PersonEntry extends Entry {
  readonly office: string;
  /** 1 is listed first. */
  readonly rank?: number;
}

/**
 * A section that reports have, or what a subsection deals with. The first form is the name to write, the others are
 * patterns for whole titles that do as well.
 */
export interface SectionEntry extends Entry {
  /** Patterns searched anywhere in a title. */
  readonly contains?: readonly string[];
  /** Patterns for the sentence that opens a paragraph about it, where it has no heading of its own. */
  readonly openings?: readonly string[];
}

/** A formulation that is fixed, which is its form; `from` is the day from which it is the only right one. */
export interface FormulationEntry extends Entry {
  /** Its wrong forms as pairs, `wrong>right`, apart by white space; see `readPairs`. */
  readonly pairs: string;
}

/** A formulation that was not there before the day `from`. */
export interface NewTermEntry extends Entry {
  readonly from: string;
}

/** A formulation that another took the place of on the day `from`. */
export interface ReplacedTermEntry extends Entry {
  readonly from: string;
  readonly instead: string;
  /** Words one of which must stand right before it: it may be named, but not called for. */
  readonly after?: readonly string[];
}

/** Formulas before which another part has stood since the day `from`. */
export interface PreambleEntry extends Entry {
  readonly from: string;
  /** What a draft that has it writes before. */
  readonly before: string;
}

/** A campaign of education, from its first to its last day. */
export interface CampaignEntry extends Entry {
  readonly from: string;
  readonly to: string;
}

/** A list whose members, its forms, and their order are fixed; `from` is the day from which it has these. */
export interface FixedListEntry extends Entry {
  readonly name: string;
  /** How sure it is that a list that lacks a member is wrong; absent: parts of it may stand alone. */
  readonly whole?: 'certain' | 'likely' | 'possible';
  /** What all members end in; something else that does so does not belong. */
  readonly ending?: string;
  /** Words that may stand between members: verbs of their own, companions. */
  readonly between?: readonly string[];
}

/** A regulation or document that reports cite, by its exact title. */
export interface RegulationEntry extends Entry {
  /** Titles that no document has, by which it is meant. */
  readonly misnomers?: readonly string[];
}

/** A regulation, by its title as cited without 中华人民共和国, that does not hold any more from the day `from` on. */
export interface RepealEntry extends Entry {
  readonly from: string;
  /** The title of what holds in its place. */
  readonly instead?: string;
}

/** The tables there are, by name. */
export interface KnowledgeTables {
  readonly sections: SectionEntry;
  readonly plenums: PlenumEntry;
  readonly phrases: PhraseEntry;
  readonly bodies: BodyEntry;
  readonly indicators: IndicatorEntry;
  readonly people: PersonEntry;
  readonly formulations: FormulationEntry;
  readonly newTerms: NewTermEntry;
  readonly replacedTerms: ReplacedTermEntry;
  readonly preambles: PreambleEntry;
  readonly campaigns: CampaignEntry;
  readonly fixedLists: FixedListEntry;
  readonly regulations: RegulationEntry;
  readonly repeals: RepealEntry;
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
