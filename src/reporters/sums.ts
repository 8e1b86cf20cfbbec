import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { FixSummary } from '../results/result.js';
import type { Totals } from '../results/totals.js';
import { groupBy } from './group-by.js';
import { levelNames, list, plural } from './words.js';

/** A number of findings of one level: 18 个错误. */
export function countText(level: Level, count: number, locale: Locale): string {
  const { zh, en } = levelNames[level];
  if (locale === 'zh') return `${count} 个${zh}`;
  return level === 'info' ? `${count} info` : plural(count, en);
}

/** Less than this is too little for a rate, in UTF-16 code units. */
const RATED = 1000;

/** Errors and warnings in 10,000 characters, as proof-readers count. */
export function rateText({ faults, characters }: Totals, locale: Locale): string | undefined {
  if (characters < RATED) return undefined;
  const rate = ((faults * 10_000) / characters).toFixed(1);
  return locale === 'zh' ? `每万字 ${rate} 处` : `${rate} in 10,000 characters`;
}

/** Which levels were looked for, where not all. */
export function floorText(level: Level, locale: Locale): string {
  if (level === 'info') return '';
  const name = levelNames[level][locale];
  if (locale === 'zh') return level === 'error' ? `（只查${name}）` : `（只查${name}及以上）`;
  return level === 'error' ? ` (${name}s only)` : ` (${name}s and above)`;
}

/** That there was nothing to find anything in. */
export function emptyText(files: number, locale: Locale): string {
  if (locale === 'zh') return `${files} 个文件没有文字，没有内容可查。请确认文件是否选对、是否已保存。`;
  return `${plural(files, 'file')} without text: nothing could be checked. Make sure it is the right file, and saved.`;
}

export function notCheckedText({ fatal }: Totals, locale: Locale): string | undefined {
  if (fatal === 0) return undefined;
  return locale === 'zh'
    ? `${fatal} 个文件未能全部检查`
    : `${plural(fatal, 'file')} could not be checked in full`;
}

/** How many findings are suppressed: by inline comments, and by a suppressions file. */
export function suppressedText({ suppressed, suppressedByFile }: Totals, locale: Locale): string | undefined {
  if (suppressed === 0) return undefined;
  const inline = suppressed - suppressedByFile;
  const zh = [
    ...(inline > 0 ? [`${inline} 处已在稿中屏蔽`] : []),
    ...(suppressedByFile > 0 ? [`${suppressedByFile} 处已由屏蔽清单屏蔽`] : []),
  ];
  const en = [
    ...(inline > 0 ? [`${inline} suppressed by inline comments`] : []),
    ...(suppressedByFile > 0 ? [`${suppressedByFile} suppressed by the suppressions file`] : []),
  ];
  return locale === 'zh' ? `另有 ${zh.join('、')}` : en.join(', ');
}

export function fixedText({ fixes, files, written }: FixSummary, locale: Locale): string | undefined {
  if (fixes === 0) return undefined;
  if (locale === 'zh') {
    return written
      ? `已改正 ${fixes} 处，写入 ${files} 个文件`
      : `可改正 ${fixes} 处，涉及 ${files} 个文件，没有写入`;
  }
  return written
    ? `fixed ${plural(fixes, 'finding')} in ${plural(files, 'file')}`
    : `would fix ${plural(fixes, 'finding')} in ${plural(files, 'file')}; nothing was written`;
}

/** Says how many files were left out because no format reads them. */
export function unsupportedText(unsupported: readonly string[]): { readonly [L in Locale]: string } {
  const extensions = groupBy(unsupported, (path) => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '?');
  const byCount = [...extensions].sort((a, b) => b[1].length - a[1].length);
  const kinds = byCount.map(([extension, { length }]) => `${extension} ${length}`);
  const count = unsupported.length;
  return {
    zh: `另有 ${count} 个文件格式不支持，没有检查：${list(kinds, 'zh')}`,
    en: `${plural(count, 'file')} not checked, in formats hegao does not read: ${list(kinds, 'en')}`,
  };
}
