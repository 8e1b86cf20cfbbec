import type { Localized } from '../base/locale.js';
import type { RuleSetting } from './rule.js';

/** A kind of report, with what it must contain. */
export interface Genre {
  readonly id: string;
  readonly name: Localized;
  /** How its drafts are recognised. Patterns are searched with spaces removed. */
  readonly detect: {
    readonly title?: string;
    readonly salutation?: string;
    readonly opener?: string;
    readonly fileName?: string;
  };
  readonly outline: Structure;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Whether a part of a report must, may or must not be there. */
export type Requirement = 'required' | 'optional' | 'none';

/** What a report of a genre consists of. */
export interface Structure {
  readonly title?: Requirement;
  readonly recipient?: Requirement;
  readonly leadIn?: Requirement;
  readonly sections?: readonly StructureSection[];
  readonly closing?: Requirement;
  readonly signature?: Requirement;
  readonly issueDate?: Requirement;
}

/** A section a report of the genre has, in order. */
export interface StructureSection {
  /** Names the section in messages and configuration; an id of the section vocabulary, or one's own. */
  readonly id: string;
  /** The name to write. */
  readonly title?: string;
  /** Other accepted titles, each a pattern for the whole title without spaces. Absent: those of the vocabulary. */
  readonly titles?: readonly string[];
  /** Patterns searched anywhere in the titles of levels 1 and 2, spaces removed. */
  readonly contains?: readonly string[];
  readonly required?: boolean;
  /** Ids of the topics its subsections must cover between them. */
  readonly cover?: readonly string[];
  readonly coverOptional?: readonly string[];
}
