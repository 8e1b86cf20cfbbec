import type { Locale } from '../core/locale.js';
import type { FileResult, PriorUsed } from '../core/result.js';
import { type Piece, piece } from './lines.js';
import { shownPath } from './paths.js';

/** What a file was judged by: its genre, its day, and the report its figures were compared with. */
export function judgedBy({ genre, date, prior }: FileResult, locale: Locale, cwd: string): Piece[] {
  const parts =
    locale === 'zh'
      ? [
          `体裁 ${genre?.name ?? '未识别'}`,
          `日期 ${date ?? '不明'}`,
          prior
            ? `对照 ${priorText(prior, cwd, '（', `项指标，对上${prior.matched}项）`)}`
            : '未对照上年报告',
        ]
      : [
          `genre ${genre?.name ?? 'unknown'}`,
          `date ${date ?? 'unknown'}`,
          prior
            ? `compared with ${priorText(prior, cwd, ' (', ` figures, ${prior.matched} met)`)}`
            : 'not compared with an earlier report',
        ];
  return [piece('faint', parts.join(' · '))];
}

function priorText({ path, figures }: PriorUsed, cwd: string, open: string, close: string): string {
  return `${shownPath(path, cwd)}${open}${figures}${close}`;
}
