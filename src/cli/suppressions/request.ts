import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../base/user-error.js';
import { checkNote, type SuppressionNote } from '../../project/suppressions/update.js';
import type { CommandLine } from '../command-line.js';
import { readsStdin } from '../drafts.js';
import { exclusive } from '../exclusive.js';
import type { Io } from '../io.js';

/** How a run changes the suppressions files. */
export interface SuppressionsRequest {
  readonly all: boolean;
  readonly rules: readonly string[];
  readonly places: readonly Place[];
  readonly note: SuppressionNote;
  readonly prune: boolean;
  /** What to check: the paths of the command line, else the files whose findings are to be suppressed. */
  readonly paths: readonly string[];
}

/** Which finding is meant. */
export interface Place {
  /** As it was written. */
  readonly written: string;
  readonly fingerprint?: string;
  /** Absolute; absent, the one file that is checked. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Reads the changes to suppressions files that a command line requests; `undefined` when there are none.
 *
 * @throws {UserError} when its options do not go together, or a value is not what it should be.
 */
export function readSuppressionsRequest(line: CommandLine, io: Io): SuppressionsRequest | undefined {
  const places = line.values('suppress').map((written) => placeOf(written, io.cwd));
  const all = line.has('suppress-all');
  const rules = line.values('suppress-rule');
  const prune = line.has('prune-suppressions');
  const suppresses = all || rules.length > 0 || places.length > 0;
  for (const name of ['suppress', 'suppress-all', 'suppress-rule', 'prune-suppressions'] as const) {
    // Unsaved, unread and staged drafts cannot get entries: suppressions files describe files on disk.
    for (const other of ['no-suppressions', 'diff', 'fix-dry-run', 'staged'] as const)
      exclusive(line, name, other);
    if (line.has(name as 'suppress-all') && readsStdin(line) && line.value('stdin-filename') === undefined)
      throw new UserError(nameless(name));
  }
  const note = noteOf(line);
  for (const name of ['reason', 'owner', 'expires'] as const) {
    if (note[name] !== undefined && !suppresses) throw new UserError(nothingToSay(name));
  }
  checkNote(note, io.today());
  const location = line.value('suppressions-location');
  if (location !== undefined && !suppresses && !existsSync(resolve(io.cwd, location)))
    throw new UserError(noFile(location));
  if (!suppresses && !prune) return undefined;
  const named = places.flatMap(({ file }) => file ?? []);
  return { all, rules, places, note, prune, paths: line.operands.length > 0 ? line.operands : named };
}

function noteOf(line: CommandLine): SuppressionNote {
  const [reason, owner, expires] = [line.value('reason'), line.value('owner'), line.value('expires')];
  return {
    ...(reason !== undefined && { reason }),
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
  };
}

/** `8:112` and `报告.txt:8:112` as reports show them, a line alone, or a fingerprint. */
function placeOf(written: string, cwd: string): Place {
  if (/^[\da-f]{16}$/.test(written)) return { written, fingerprint: written };
  const match = /^(?:(?!\d+:\d+$)(.+?):)?(\d+)(?::(\d+))?$/.exec(written);
  if (!match) throw new UserError(noPlace(written));
  const [, file, line, column] = match;
  return {
    written,
    line: Number(line),
    ...(file !== undefined && { file: resolve(cwd, file) }),
    ...(column !== undefined && { column: Number(column) }),
  };
}

function noPlace(written: string): UserError['text'] {
  return {
    zh: `--suppress 的值“${written}”应为报告中的位置，如 报告.txt:8:112（只查一个文件时可写 8:112 或 8），或问题的指纹（见 --format json 的 fingerprint）。`,
    en: `--suppress “${written}” must be a place as reports print it, e.g. report.txt:8:112 (with one file 8:112 or 8), or the fingerprint of a finding (from --format json).`,
  };
}

function nothingToSay(name: string): UserError['text'] {
  return {
    zh: `--${name} 要与 --suppress、--suppress-rule 或 --suppress-all 同用。`,
    en: `--${name} needs --suppress, --suppress-rule or --suppress-all.`,
  };
}

function nameless(name: string): UserError['text'] {
  return {
    zh: `从标准输入读稿件时，--${name} 不知道稿件的文件名。请加 --stdin-filename。`,
    en: `--${name} needs the file name of a draft read from standard input. Add --stdin-filename.`,
  };
}

function noFile(location: string): UserError['text'] {
  return {
    zh: `找不到屏蔽清单 ${location}。请检查路径；要新建，请加 --suppress-all、--suppress-rule 或 --suppress。`,
    en: `The suppressions file ${location} does not exist. Check the path; to create it, add --suppress-all, --suppress-rule or --suppress.`,
  };
}
