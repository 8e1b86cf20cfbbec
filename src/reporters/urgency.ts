import type { Level } from '../core/diagnostic.js';
import type { FileResult } from '../results/result.js';
import { type Entry, fold } from './folding.js';

/** What a report shows at one place of a file. */
export type FileEntry = Entry & { readonly file: FileResult };

/** What there is to show of some files, errors first; within a level, in the order of the files and of their text. */
export function mostUrgentFirst(files: readonly FileResult[], expand: boolean): FileEntry[] {
  const entries = files.flatMap((file) => {
    const found: Entry[] = expand ? file.messages.map((finding) => ({ finding })) : fold(file.messages);
    return found.map((entry) => ({ ...entry, file }));
  });
  const ofLevel = (level: Level) => entries.filter(({ finding }) => finding.level === level);
  return [...ofLevel('error'), ...ofLevel('warn'), ...ofLevel('info')];
}

/** How many findings some entries stand for. */
export function findingsIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, { folded }) => sum + (folded?.count ?? 1), 0);
}
