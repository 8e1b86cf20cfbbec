import type { Locale } from '../core/locale.js';
import type { FileResult, PriorUsed } from '../core/result.js';
import { wasRead } from '../core/totals.js';
import { groupBy } from './group-by.js';
import { type Line, type Piece, piece } from './lines.js';
import { shownPath } from './paths.js';
import { GAP, list, plural } from './words.js';

/** The name of a file, and what it was judged by; silence must not look like approval. */
export function heading(file: FileResult, locale: Locale, cwd: string): Line {
  const name = piece('title', shownPath(file.path, cwd));
  return wasRead(file) ? [name, GAP[locale], GAP[locale], judgedBy(file, locale, cwd)] : [name];
}

/** What a file was judged by: its genre, its day, and the report its figures were compared with. */
function judgedBy({ genre, date, prior }: FileResult, locale: Locale, cwd: string): Piece {
  const parts =
    locale === 'zh'
      ? [
          `体裁 ${genre?.name ?? '未识别'}`,
          `日期 ${date?.replace('/', '至') ?? '不明'}`,
          prior
            ? `对照 ${priorText(prior, cwd, '（', `项指标，对上${prior.matched}项）`)}`
            : '未对照上年报告',
        ]
      : [
          `genre ${genre?.name ?? 'unknown'}`,
          `date ${date?.replace('/', ' to ') ?? 'unknown'}`,
          prior
            ? `compared with ${priorText(prior, cwd, ' (', ` figures, ${prior.matched} met)`)}`
            : 'not compared with an earlier report',
        ];
  return piece('faint', parts.join(' · '));
}

function priorText({ path, figures }: PriorUsed, cwd: string, open: string, close: string): string {
  return `${shownPath(path, cwd)}${open}${figures}${close}`;
}

/** What several files were judged by, in numbers. */
export function judgedTogether(files: readonly FileResult[], locale: Locale): Piece {
  const zh = locale === 'zh';
  const genres = groupBy(files, ({ genre }) => genre?.name ?? (zh ? '未识别' : 'unknown'));
  const kinds = [...genres].map(([name, { length }]) => `${name} ${length}`);
  const priors = files.flatMap(({ prior }) => (prior ? [prior] : []));
  const figures = priors.reduce((sum, prior) => sum + prior.figures, 0);
  const matched = priors.reduce((sum, prior) => sum + prior.matched, 0);
  const alone = files.length - priors.length;
  const compared: string[] = [];
  if (priors.length > 0) {
    compared.push(
      zh
        ? `${priors.length} 个对照了上年报告（${figures}项指标，对上${matched}项）`
        : `${priors.length} compared with earlier reports (${plural(figures, 'figure')}, ${matched} met)`,
    );
  }
  if (alone > 0) {
    compared.push(zh ? `${alone} 个未对照上年报告` : `${alone} not compared with an earlier report`);
  }
  const genre = zh ? '体裁' : 'genre';
  return piece('faint', `${genre} ${list(kinds, locale)} · ${list(compared, locale)}`);
}
