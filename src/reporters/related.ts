import type { Locale } from '../base/locale.js';
import type { Related } from '../core/diagnostic.js';
import { shownPath } from './paths.js';
import { GAP } from './words.js';

/** Another place that explains a finding, in one line: → 2020年报告.txt 8:9　上年“40起”. The file is named when it is another. */
export function relatedText({ path, place, message }: Related, file: string, locale: Locale, cwd: string) {
  const where = 'line' in place ? `${place.line}:${place.column}` : `${place.sheet}!${place.cell}`;
  const name = path === file ? '' : `${shownPath(path, cwd)} `;
  return `→ ${name}${where}${GAP[locale]}${message}`;
}
