import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { FileResult, ResultMessage } from '../results/result.js';
import { groupBy } from './group-by.js';
import { list } from './words.js';

/** An entry of a report: a finding, or many of one rule folded. */
export type Entry =
  | { readonly finding: ResultMessage; readonly folded?: undefined }
  | { readonly finding: ResultMessage; readonly folded: Folded };

/** Many findings of one rule and level. */
export interface Folded {
  readonly count: number;
  readonly lines: readonly [first: number, last: number];
  readonly kinds: readonly FoldedKind[];
  /** All folded findings, in the order of the text. */
  readonly findings: readonly ResultMessage[];
}

interface FoldedKind {
  readonly kind: string;
  readonly count: number;
  /** How some of them look, no look twice. */
  readonly samples: readonly string[];
  /** Whether there are looks besides the samples. */
  readonly more: boolean;
}

/** Fewer than this are listed individually. */
const MANY = 4;

/** How many looks of a kind are shown. */
const SAMPLES = 2;

/** Folds findings that may be folded, where a rule has many at one level; the entry stands at the first. */
export function fold(messages: readonly ResultMessage[]): Entry[] {
  const groups = groupBy(
    messages.filter((message) => message.fold),
    ({ ruleId, level }) => `${ruleId} ${level}`,
  );
  const done = new Set<string>();
  return messages.flatMap((finding): Entry[] => {
    const key = `${finding.ruleId} ${finding.level}`;
    const group = finding.fold && groups.get(key);
    if (!group || group.length < MANY) return [{ finding }];
    if (done.has(key)) return [];
    done.add(key);
    return [{ finding, folded: sumUp(group) }];
  });
}

function sumUp(group: readonly ResultMessage[]): Folded {
  const byKind = groupBy(group, ({ fold }) => fold!.kind);
  const kinds = [...byKind].map(([kind, members]) => {
    const looks = [...new Set(members.map(({ fold }) => fold!.sample))];
    return { kind, count: members.length, samples: looks.slice(0, SAMPLES), more: looks.length > SAMPLES };
  });
  const lines = group.map(({ place }) => place.line).sort((a, b) => a - b);
  return {
    count: group.length,
    lines: [lines[0]!, lines.at(-1)!],
    kinds: kinds.sort((a, b) => b.count - a.count),
    findings: group,
  };
}

/** Many findings in one line: 37处：数字31（X项、X人次…）、地名4（X区）. */
export function sumText({ count, kinds }: Folded, locale: Locale): string {
  const parts = kinds.map(({ kind, count: number, samples, more }) => {
    const looks = list(samples, locale) + (more ? '…' : '');
    return locale === 'zh' ? `${kind}${number}（${looks}）` : `${kind} ${number} (${looks})`;
  });
  return locale === 'zh' ? `${count}处：${list(parts, locale)}` : `${count} places: ${list(parts, locale)}`;
}

/** An entry of a report, with its file. */
export type FileEntry = Entry & { readonly file: FileResult };

/** The entries of some files, errors first; within a level, in the order of the files and of their text. */
export function mostUrgentFirst(files: readonly FileResult[], expand: boolean): FileEntry[] {
  const entries = files.flatMap((file) => {
    const found: Entry[] = expand ? file.messages.map((finding) => ({ finding })) : fold(file.messages);
    return found.map((entry) => ({ ...entry, file }));
  });
  const ofLevel = (level: Level) => entries.filter(({ finding }) => finding.level === level);
  return [...ofLevel('error'), ...ofLevel('warn'), ...ofLevel('info')];
}

/** How many findings some entries represent. */
export function findingsIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, { folded }) => sum + (folded?.count ?? 1), 0);
}
