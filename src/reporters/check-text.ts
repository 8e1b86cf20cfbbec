import type { FigureChange } from '../core/figure-table.js';
import type { Locale } from '../core/locale.js';

/** Whether what a report says of change holds, with the reckoning where it does not; empty where nothing can be told. */
export function checkText(changes: readonly FigureChange[], locale: Locale): string {
  const zh = locale === 'zh';
  const wrong = changes.filter(({ verdict }) => verdict !== 'fits' && verdict !== 'unjudged');
  if (wrong.length > 0) {
    const reckoned = wrong.flatMap(({ formula }) => formula || []).join(zh ? '；' : '; ');
    const said = zh ? '不符' : 'wrong';
    return reckoned === '' ? said : `${said}${zh ? '：' : ': '}${reckoned}`;
  }
  if (!changes.some(({ verdict }) => verdict === 'fits')) return '';
  return zh ? '相符' : 'right';
}
