import type { Locale } from '../base/locale.js';
import type { FigureChange } from '../results/figure-table.js';

/** Whether what a report says of change holds, with the recomputing where it does not; empty where nothing can be told. */
export function checkText(changes: readonly FigureChange[], locale: Locale): string {
  const zh = locale === 'zh';
  const wrong = changes.filter(({ verdict }) => verdict !== 'fits' && verdict !== 'unchecked');
  if (wrong.length > 0) {
    const recomputed = wrong.flatMap(({ formula }) => formula || []).join(zh ? '；' : '; ');
    const said = zh ? '不符' : 'wrong';
    return recomputed === '' ? said : `${said}${zh ? '：' : ': '}${recomputed}`;
  }
  if (!changes.some(({ verdict }) => verdict === 'fits')) return '';
  return zh ? '相符' : 'right';
}
