import { UserError } from '../../base/user-error.js';
import { shownPath } from '../../config/paths.js';
import { readSuppressions, type SuppressionEntry } from '../../config/suppressions.js';
import { parseDay } from '../../knowledge/dates.js';
import { withoutTitle } from '../../results/redaction.js';
import { type FileResult, isOwn, type ResultMessage } from '../../results/result.js';
import { DiskSources } from '../sources.js';
import { writeFile } from '../write.js';
import { entryText, render } from './render.js';
import { draftName } from './suppressions-file.js';

/** Findings of a draft to suppress. */
export interface Suppressible {
  /** Of the draft, absolute. */
  readonly path: string;
  readonly messages: readonly Pick<ResultMessage, 'ruleId' | 'messageId' | 'location' | 'fingerprint'>[];
}

/** The reason, owner and last day of a suppression. */
export interface SuppressionNote {
  readonly reason?: string;
  /** Who is responsible for it. */
  readonly owner?: string;
  /** The last day it holds, YYYY-MM-DD. */
  readonly expires?: string;
}

/** The changes made to a suppressions file. */
export interface SuppressionsChange {
  /** Absolute. */
  readonly path: string;
  /** Entries that are new. */
  readonly added: number;
  /** Entries whose reason, owner or last day changed. */
  readonly changed: number;
  readonly removed: number;
}

export interface UpdateOptions {
  /** Paths are shown from here. */
  readonly cwd: string;
  /** The suppressions file of a draft. */
  fileOf(draft: string): string;
}

/** @throws {UserError} when a day does not exist, or is past. */
export function checkNote({ expires }: SuppressionNote, today: string | undefined): void {
  if (!expires) return;
  if (parseDay(expires) === undefined) throw new UserError(noDay(expires));
  if (today !== undefined && expires < today) throw new UserError(dayIsOver(expires, today));
}

type Entries = Map<string, SuppressionEntry>;

/** Adds findings to the suppressions files of their drafts. Existing entries take over the new note. */
export async function suppress(
  findings: readonly Suppressible[],
  note: SuppressionNote,
  options: UpdateOptions & { readonly today: string | undefined },
): Promise<SuppressionsChange[]> {
  const { today } = options;
  const { reason, owner, expires } = note;
  checkNote(note, today);
  // Empty fields, as in a form, count as absent.
  const said = { ...(reason && { reason }), ...(owner && { owner }), ...(expires && { expires }) };
  return updateEach(findings, options, ({ messages }, entries) => {
    for (const message of messages) {
      if (isOwn(message.ruleId)) continue;
      const known = entries.get(message.fingerprint);
      entries.set(message.fingerprint, { ...(known ? unexpired(known, today) : newEntry(message)), ...said });
    }
  });
}

/** Removes the entries that were unused when drafts were checked. */
export function prune(results: readonly FileResult[], options: UpdateOptions): Promise<SuppressionsChange[]> {
  const idle = results.filter(({ unusedSuppressions }) => unusedSuppressions);
  return updateEach(idle, options, ({ unusedSuppressions = [] }, entries) => {
    for (const fingerprint of unusedSuppressions) entries.delete(fingerprint);
  });
}

/** The file keeps nothing of the draft's text, not even the title of a section that has no number. */
function newEntry({ ruleId, messageId, location }: Suppressible['messages'][number]): SuppressionEntry {
  return { rule: ruleId, messageId, ...(location !== '' && { location: withoutTitle(location) }) };
}

/** An entry without its past day: suppressing the finding again has no end. */
function unexpired(entry: SuppressionEntry, today: string | undefined): SuppressionEntry {
  const { expires, ...rest } = entry;
  return expires !== undefined && today !== undefined && expires < today ? rest : entry;
}

async function updateEach<Draft extends { readonly path: string }>(
  drafts: readonly Draft[],
  { cwd, fileOf }: UpdateOptions,
  change: (draft: Draft, entries: Entries) => void,
): Promise<SuppressionsChange[]> {
  const byFile = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const path = fileOf(draft.path);
    const own = byFile.get(path) ?? [];
    byFile.set(path, own);
    own.push(draft);
  }
  const changes: SuppressionsChange[] = [];
  for (const [path, own] of byFile) {
    const made = await update(path, cwd, (entriesOf) => {
      for (const draft of own) change(draft, entriesOf(draftName(path, draft.path)));
    });
    if (made.added + made.changed + made.removed > 0) changes.push(made);
  }
  return changes;
}

/** Changes a file, read just now: another process may have written it since drafts were checked. */
async function update(
  path: string,
  cwd: string,
  change: (entriesOf: (name: string) => Entries) => void,
): Promise<SuppressionsChange> {
  const bytes = await readIfThere(path);
  const before = bytes && (await readSuppressions(bytes, shownPath(path, cwd)));
  const entries = new Map([...(before?.entries ?? [])].map(([name, own]) => [name, new Map(own)]));
  const counts = { added: 0, changed: 0, removed: 0 };
  change((name) => {
    const own = entries.get(name) ?? new Map();
    entries.set(name, own);
    return own;
  });
  for (const [name, own] of entries) {
    const old = before?.entries.get(name) ?? new Map<string, SuppressionEntry>();
    for (const [fingerprint, entry] of own) {
      const known = old.get(fingerprint);
      if (!known) counts.added++;
      else if (entryText(known) !== entryText(entry)) counts.changed++;
    }
    for (const fingerprint of old.keys()) if (!own.has(fingerprint)) counts.removed++;
  }
  if (counts.added + counts.changed + counts.removed > 0) {
    const text = render({ $schema: before?.$schema, entries });
    await writeFile(path, new TextEncoder().encode(text));
  }
  return { path, ...counts };
}

/** The content of a file; `undefined` when there is none. What counts is the disk, whatever drafts are read from. */
async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  const disk = new DiskSources();
  return (await disk.kindOf(path)) === undefined ? undefined : disk.read(path);
}

function noDay(given: string): UserError['text'] {
  return {
    zh: `期限“${given}”应为有效日期，写作 YYYY-MM-DD，如 2022-06-30。`,
    en: `The last day “${given}” should be a day that exists, as 2022-06-30.`,
  };
}

function dayIsOver(given: string, today: string): UserError['text'] {
  return {
    zh: `期限 ${given} 已过（今天是 ${today}）。请写今天或以后的日期。`,
    en: `The last day ${given} is over (today is ${today}). Give today or a later day.`,
  };
}
