import type { Level } from '../core/diagnostic.js';
import { isOwn, isOwnMessage } from '../core/own-diagnostics.js';
import type { FileResult, ResultMessage } from './result.js';

/** How many findings there are in some files. */
export interface Totals extends Readonly<Record<Level, number>> {
  /** Findings with a safe fix. */
  readonly fixable: number;
  readonly suppressed: number;
  /** Of the suppressed, those suppressed by a suppressions file. */
  readonly suppressedByFile: number;
  /** Errors and warnings in the text, without those about the check itself. */
  readonly faults: number;
  /** Errors about the check itself. */
  readonly checkErrors: number;
  /** Files that could not be checked in full. */
  readonly fatal: number;
  /** UTF-16 code units of text. */
  readonly characters: number;
}

/** Counts the findings of some files. */
export function totalsOf(files: readonly FileResult[]): Totals {
  const suppressed = files.flatMap((file) => file.suppressed);
  const messages = files.flatMap((file) => file.messages);
  const ofLevel = (level: Level) => messages.filter((message) => message.level === level).length;
  return {
    error: ofLevel('error'),
    warn: ofLevel('warn'),
    info: ofLevel('info'),
    fixable: messages.filter(hasSafeFix).length,
    faults: messages.filter(({ ruleId, level }) => level !== 'info' && !isOwn(ruleId)).length,
    checkErrors: messages.filter(({ ruleId, level }) => level === 'error' && isOwn(ruleId)).length,
    suppressed: suppressed.length,
    suppressedByFile: suppressed.filter(({ suppression }) => suppression?.kind === 'file').length,
    fatal: files.filter((file) => file.messages.some(({ fatal }) => fatal)).length,
    characters: files.reduce((sum, { characters }) => sum + characters, 0),
  };
}

/** Whether a file could be read at all. */
export function wasRead({ messages }: FileResult): boolean {
  return !messages.some((message) => isOwnMessage(message, 'hegao/unreadable', 'unreadable'));
}

/** Whether --fix can settle a finding. */
export function hasSafeFix({ fixes }: ResultMessage): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}
