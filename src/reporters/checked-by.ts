import type { Locale, Localized } from '../base/locale.js';
import { type FileResult, type PriorUsed, writtenDay, writtenDays } from '../results/result.js';
import { wasRead } from '../results/totals.js';
import { groupBy } from './group-by.js';
import { type Line, type Piece, piece } from './lines.js';
import { shownPath } from './paths.js';
import { GAP, list, plural } from './words.js';

/** The name of a file, and what it was checked with; silence must not look like approval. */
export function heading(file: FileResult, locale: Locale, cwd: string): Line {
  const name = piece('title', shownPath(file.path, cwd));
  return wasRead(file)
    ? [name, GAP[locale], GAP[locale], piece('faint', checkedBy(file, locale, cwd))]
    : [name];
}

/** What a file was checked with: its genre, its day, and the report its figures were compared with. */
export function checkedBy({ genre, date, prior }: FileResult, locale: Locale, cwd: string): string {
  const compared = prior && shownPath(prior.path, cwd) + metText(prior.figures, prior.matched, locale);
  const parts =
    locale === 'zh'
      ? [
          `体裁 ${genre?.name ?? '未识别'}`,
          `日期 ${dateText(date)?.zh ?? '不明'}`,
          compared ? `对照 ${compared}` : '未对照上年报告',
        ]
      : [
          `genre ${genre?.name ?? 'unknown'}`,
          `date ${dateText(date)?.en ?? 'unknown'}`,
          compared ? `compared with ${compared}` : 'not compared with an earlier report',
        ];
  return parts.join(' · ');
}

/** A day, or the first and the last of several, as people write them. */
function dateText(date: string | undefined): Localized | undefined {
  if (date === undefined) return undefined;
  const [from, to] = date.split('/') as [string, string?];
  return to === undefined ? writtenDay(from) : writtenDays(from, to);
}

/** How many figures of an earlier report were matched with one of the draft; empty where none were compared. */
function metText(figures: number | undefined, matched = 0, locale: Locale = 'zh'): string {
  if (figures === undefined) return '';
  return locale === 'zh'
    ? `（${figures}项指标，对上${matched}项）`
    : ` (${plural(figures, 'figure')}, ${matched} met)`;
}

/** What several files were checked with, in numbers. */
export function checkedTogether(files: readonly FileResult[], locale: Locale): Piece {
  const zh = locale === 'zh';
  const genres = groupBy(files, ({ genre }) => genre?.name ?? (zh ? '未识别' : 'unknown'));
  const kinds = [...genres].map(([name, { length }]) => `${name} ${length}`);
  const priors = files.flatMap(({ prior }) => (prior ? [prior] : []));
  const met = metText(sumOf(priors, 'figures'), sumOf(priors, 'matched'), locale);
  const alone = files.length - priors.length;
  const compared: string[] = [];
  if (priors.length > 0) {
    compared.push(
      zh ? `${priors.length} 个对照了上年报告${met}` : `${priors.length} compared with earlier reports${met}`,
    );
  }
  if (alone > 0) {
    compared.push(zh ? `${alone} 个未对照上年报告` : `${alone} not compared with an earlier report`);
  }
  const genre = zh ? '体裁' : 'genre';
  return piece('faint', `${genre} ${list(kinds, locale)} · ${list(compared, locale)}`);
}

function sumOf(priors: readonly PriorUsed[], count: 'figures' | 'matched'): number | undefined {
  const counts = priors.flatMap((prior) => prior[count] ?? []);
  return counts.length > 0 ? counts.reduce((sum, next) => sum + next) : undefined;
}
