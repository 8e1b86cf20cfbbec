import type { Locale } from '../base/locale.js';
import type { FigureChange, FigureRow } from '../results/figure-table.js';

/** By how much a figure changed from one report to the next. */
interface Growth {
  /** In percent of what it was; of a rate, in percentage points. */
  readonly amount: number;
  readonly inPoints: boolean;
  readonly approximate: boolean;
}

/** The change from the previous to the newest figure of a row; `undefined` where one is missing, or was zero. */
export function growthOf({ cells, unit, kind }: FigureRow): Growth | undefined {
  const [before, now] = cells.slice(-2);
  if (!before || !now || cells.length < 2) return undefined;
  const approximate = before.approximate || now.approximate;
  const inPoints = kind === 'rate' || unit === '%';
  if (inPoints) return { amount: rounded(now.value - before.value), inPoints, approximate };
  if (before.value <= 0) return undefined;
  return { amount: rounded((now.value / before.value - 1) * 100), inPoints, approximate };
}

/** To one decimal, as reports have it. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function growthText({ amount, inPoints, approximate }: Growth, locale: Locale): string {
  const about = !approximate ? '' : locale === 'zh' ? '约' : '~';
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '';
  const unit = !inPoints ? '%' : locale === 'zh' ? '个百分点' : ' points';
  return `${about}${sign}${Math.abs(amount)}${unit}`;
}

/** Whether the change a report states is correct, recomputed where it is not; empty where that is unknown. */
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
