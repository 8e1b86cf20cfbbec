import { lastAtOrBelow } from '../base/sorted.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import { lineStartsOf } from '../core/place.js';
import { isFatal } from '../results/result.js';
import { sameParagraphs } from './same-paragraphs.js';
import type { CheckedDraft } from './workspace.js';

/**
 * The findings that come of what changed since an earlier version of a draft: those in paragraphs that changed, and
 * of the others those that the earlier version did not have. The rest is counted.
 */
export function newFindings(now: CheckedDraft, earlier: CheckedDraft): CheckedDraft {
  const before = new Paragraphs(earlier.scope.draft.text);
  const after = new Paragraphs(now.scope.draft.text);
  const same = sameParagraphs(after.texts, before.texts);
  // One that was let pass then, and is no more, is as good as new.
  const told = earlier.diagnostics.filter(({ suppression }) => !suppression);
  const fingerprints = new Set(told.map(({ fingerprint }) => fingerprint));
  const known = new Set(told.map((finding) => saying(finding, before, (at) => at)));

  const isNew = (finding: Diagnostic): boolean => {
    if (isFatal(finding)) return true;
    if (!isAboutWhole(finding)) {
      const [first, last] = after.around(finding.range);
      for (let at = first; at <= last; at++) if (same[at] === -1) return true;
    }
    if (finding.suppression) return false;
    if (finding.fingerprint !== undefined && fingerprints.has(finding.fingerprint)) return false;
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

/** What a finding says and of what, by the place of its paragraph in the earlier version. */
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

/** Whether a finding is about no text of the draft: about the whole of it, or about a directive. */
function isAboutWhole({ range: [, end], source }: Diagnostic): boolean {
  return end === 0 || source !== undefined;
}
