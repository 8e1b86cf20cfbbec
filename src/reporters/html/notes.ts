import type { Locale } from '../../base/locale.js';
import type { Level } from '../../core/diagnostic.js';
import type { ResultMessage, RunResult } from '../../results/result.js';
import { type Entry, fold } from '../folding.js';
import type { RuleClasses } from './rule-classes.js';

/** The levels, the gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warn', 'info'];

/** What is the same for all of a page. */
export interface Page {
  readonly locale: Locale;
  /** Paths are shown from here. */
  readonly cwd: string;
  /** List folded findings one by one. */
  readonly expand: boolean;
  readonly rules: RunResult['rules'];
  /** By the ids of the rules. */
  readonly ruleClasses: ReadonlyMap<string, RuleClasses>;
}

/** A finding, or many summed up, with the number and the anchor it has on the page. */
export interface Note {
  readonly number: number;
  readonly anchor: string;
  readonly entry: Entry;
  /** What is summed up in it; the finding itself where it stands alone. */
  readonly findings: readonly ResultMessage[];
  /** It is about no text in particular. */
  readonly isAboutWhole: boolean;
}

/** Numbers the findings of a file in the order of its text. */
export function notesOf(messages: readonly ResultMessage[], file: string, expand: boolean): Note[] {
  const entries: Entry[] = expand ? messages.map((finding) => ({ finding })) : fold(messages);
  return entries.map((entry, index) => ({
    number: index + 1,
    anchor: `${file}n${index + 1}`,
    entry,
    findings: entry.folded?.findings ?? [entry.finding],
    isAboutWhole: isAboutWhole(entry.finding),
  }));
}

function isAboutWhole({ location, place, excerpt: { before, text, after } }: ResultMessage): boolean {
  if (location === '') return true;
  const isEmpty = place.line === place.endLine && place.column === place.endColumn;
  return isEmpty && before + text + after === '';
}

/** The anchor of the reference to a note in the text of the draft; a sum has one for each of its findings. */
export function referenceAnchor({ anchor }: Note, index: number): string {
  return index === 0 ? `${anchor}m` : `${anchor}m${index + 1}`;
}

/** The anchor of a line of a draft. */
export function lineAnchor(file: string, line: number): string {
  return `${file}L${line}`;
}

/** The classes by which the filters know what belongs to a finding. */
export function classesOf({ ruleId, level }: ResultMessage, { ruleClasses }: Page): string {
  const { group, rule } = ruleClasses.get(ruleId)!;
  return `${level} ${group} ${rule}`;
}
