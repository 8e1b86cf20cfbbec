import type { Localized } from '../base/locale.js';
import type { Range } from './draft.js';

/** How much a finding weighs: errors make a run fail, infos are hints. */
export type Level = 'error' | 'warn' | 'info';

/** How sure a finding is. `likely` caps its level at warn, `possible` at info. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** What an editor may make of a finding besides: fade what can go, strike out what is out of use. */
export type Tag = 'unnecessary' | 'deprecated';

/** A finding in a draft. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly messageId: string;
  readonly message: string;
  readonly range: Range;
  /** Its range in the decoded file, when what it is about is not part of the text (a suppression comment). */
  readonly source?: Range;
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
  /** How a report may fold it with others of its rule: what it is (数字) and how it looks (X项). */
  readonly fold?: Fold;
  readonly suppression?: Suppression;
  /** Texts besides its own that it is about: those it is compared with, what is missing. */
  readonly identity?: readonly string[];
  /** Identifies it in another version of the draft. */
  readonly fingerprint?: string;
  /** The draft could not be checked in full. */
  readonly fatal?: true;
}

export interface Fold {
  readonly kind: string;
  readonly sample: string;
}

/** One way to settle a finding. */
export interface Fix {
  /** Unique among the fixes of its finding. */
  readonly id: string;
  readonly title: Localized;
  readonly edits: readonly Edit[];
  /** `safe`: mechanical, applied by --fix. `review`: a person chooses. */
  readonly safety: 'safe' | 'review';
}

/** A change to a draft. */
export type Edit = TextEdit | StyleEdit;

/** Replaces a range of the draft's text; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Sets the style of a range (.docx only). */
export interface StyleEdit {
  readonly range: Range;
  readonly style: {
    readonly font?: string;
    /** In points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly alignment?: 'left' | 'center' | 'right' | 'justify';
  };
}

/** Another place that explains a finding, as the figure in last year's report. */
export interface Related {
  readonly path: string;
  readonly place: TextPlace | SheetPlace;
  readonly message: string;
}

/** A place in a text file: lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Why a finding is suppressed. It is marked, never removed. */
export interface Suppression {
  readonly kind: 'directive' | 'comment' | 'file';
  readonly reason?: string;
  readonly author?: string;
  /** The last day it is in force, YYYY-MM-DD. */
  readonly expires?: string;
}

const SEVERITY: Readonly<Record<Level, number>> = { info: 1, warn: 2, error: 3 };

/** Whether a level is at or above another. */
export function atLeast(level: Level, floor: Level): boolean {
  return SEVERITY[level] >= SEVERITY[floor];
}

/** The lower of two levels. */
export function lower(a: Level, b: Level): Level {
  return SEVERITY[a] < SEVERITY[b] ? a : b;
}

const SURENESS: Readonly<Record<Certainty, number>> = { possible: 1, likely: 2, certain: 3 };

/** The lower of two certainties. */
export function lessCertain(a: Certainty, b: Certainty): Certainty {
  return SURENESS[a] < SURENESS[b] ? a : b;
}

/** The highest level a finding of a certainty may have. */
export function certaintyCap(certainty: Certainty): Level {
  return certainty === 'certain' ? 'error' : certainty === 'likely' ? 'warn' : 'info';
}

export function isTextEdit(edit: Edit): edit is TextEdit {
  return 'text' in edit;
}
