import { lineStartsOf } from '../base/lines.js';
import { lastAtOrBelow } from '../base/sorted.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import { isOwn } from '../core/own-diagnostics.js';
import { EarlierVersions } from './git/earlier-versions.js';
import { StagedSources } from './git/staged-sources.js';
import type { ProjectOptions } from './options.js';
import { DiskSources, type Sources } from './sources.js';
import type { CheckedDraft } from './workspace.js';

/** Limits a project to changes: which files it checks, and which of their findings it reports. */
export class ChangeScope {
  readonly sources: Sources;
  readonly #staged: StagedSources | undefined;
  readonly #earlier: EarlierVersions | undefined;

  private constructor(options: ProjectOptions, staged?: StagedSources, earlier?: EarlierVersions) {
    this.sources = options.sources ?? staged ?? new DiskSources();
    this.#staged = staged;
    this.#earlier = earlier;
  }

  /** @throws {UserError} when the working folder is in no repository, or that has no such revision. */
  static async open(options: ProjectOptions): Promise<ChangeScope> {
    const { cwd, staged, since } = options;
    return new ChangeScope(
      options,
      staged ? await StagedSources.open(cwd) : undefined,
      since === undefined ? undefined : await EarlierVersions.open(cwd, since),
    );
  }

  /** Whether a file changed. One that cannot be read counts as changed, so that it is reported. */
  async includes(path: string, sources: Sources): Promise<boolean> {
    if (this.#staged && !this.#staged.isStaged(path)) return false;
    if (!this.#earlier) return true;
    const bytes = await sources.read(path).catch(() => undefined);
    return !bytes || !this.#earlier.isSame(path, bytes);
  }

  /**
   * A function that keeps the findings of a file that changes cause, and moves the others to `preexisting`.
   *
   * @param check Checks the file as it was.
   */
  async filterFor(
    path: string,
    check: (bytes: Uint8Array) => Promise<CheckedDraft>,
  ): Promise<(checkedDraft: CheckedDraft) => CheckedDraft> {
    const bytes = await this.#earlier?.read(path);
    // If the earlier version could not be checked, every finding counts as new.
    const earlier = bytes && (await check(bytes).catch(() => undefined));
    return earlier ? (checkedDraft) => newFindings(checkedDraft, earlier) : (checkedDraft) => checkedDraft;
  }
}

/**
 * The findings caused by changes since an earlier version of a draft: those in changed paragraphs, and
 * of the others those that the earlier version did not have. The rest are preexisting.
 */
function newFindings(now: CheckedDraft, earlier: CheckedDraft): CheckedDraft {
  const before = new Paragraphs(earlier.scope.draft.text);
  const after = new Paragraphs(now.scope.draft.text);
  const same = sameParagraphs(after.texts, before.texts);
  // One that was suppressed then, and is no more, is as good as new.
  const told = earlier.diagnostics.filter(({ suppression }) => !suppression);
  const fingerprints = new Set(told.map(({ fingerprint }) => fingerprint));
  const known = new Set(told.map((finding) => saying(finding, before, (at) => at)));

  const isNew = (finding: Diagnostic): boolean => {
    if (finding.fatal) return true;
    if (!isAboutWhole(finding)) {
      const [first, last] = after.around(finding.range);
      for (let at = first; at <= last; at++) if (same[at] === -1) return true;
    }
    if (finding.suppression) return false;
    // What hegao itself says of a draft is the same where it says the same.
    if (!isOwn(finding.ruleId) && fingerprints.has(finding.fingerprint)) return false;
    return !known.has(saying(finding, after, (at) => same[at]!));
  };

  const diagnostics: Diagnostic[] = [];
  const preexisting: Diagnostic[] = [];
  for (const finding of now.diagnostics) (isNew(finding) ? diagnostics : preexisting).push(finding);
  return { ...now, diagnostics, preexisting };
}

/** The paragraphs of a text, which are its lines. */
class Paragraphs {
  readonly texts: readonly string[];
  readonly #starts: Uint32Array;

  constructor(text: string) {
    this.#starts = lineStartsOf(text);
    this.texts = text.split('\n');
  }

  /** The first and the last that a range touches. */
  around([start, end]: Range): readonly [first: number, last: number] {
    const first = lastAtOrBelow(this.#starts, start);
    return [first, Math.max(first, lastAtOrBelow(this.#starts, end - 1))];
  }

  startOf(paragraph: number): number {
    return this.#starts[paragraph]!;
  }
}

/** Identifies a finding by message, subject and the index of its paragraph in the earlier version. */
function saying(
  finding: Diagnostic,
  paragraphs: Paragraphs,
  earlierOf: (paragraph: number) => number,
): string {
  const { ruleId, messageId, message, range } = finding;
  const what = [ruleId, messageId, message];
  if (isAboutWhole(finding)) return what.join('\0');
  const [first] = paragraphs.around(range);
  const start = paragraphs.startOf(first);
  return [...what, earlierOf(first), range[0] - start, range[1] - start].join('\0');
}

/** Whether a finding is about no text of the draft: about the whole of it, or about a suppression comment. */
function isAboutWhole({ range: [, end], source }: Diagnostic): boolean {
  return end === 0 || source !== undefined;
}

/**
 * Finds for each paragraph of a text the paragraph of an earlier text that is the same word for word, wherever that
 * stood; -1 for one that is new or changed. Of equal paragraphs each has one of its own: where there is one more now,
 * the
 * one between those that kept their places is new.
 */
export function sameParagraphs(now: readonly string[], earlier: readonly string[]): Int32Array {
  const same = new Int32Array(now.length).fill(-1);
  const least = Math.min(now.length, earlier.length);
  let head = 0;
  while (head < least && now[head] === earlier[head]) same[head] = head++;
  let tail = 0;
  while (tail < least - head && now.at(-1 - tail) === earlier.at(-1 - tail)) {
    tail++;
    same[now.length - tail] = earlier.length - tail;
  }
  const left = new Map<string, number[]>();
  for (let at = earlier.length - tail - 1; at >= head; at--) {
    const places = left.get(earlier[at]!) ?? [];
    places.push(at);
    left.set(earlier[at]!, places);
  }
  for (let at = head; at < now.length - tail; at++) same[at] = left.get(now[at]!)?.pop() ?? -1;
  return same;
}
