import type { IndicatorEntry } from '../../knowledge/types.js';
import type { Figure } from '../figures/figure.js';
import { normalized } from './words.js';

/** Which of the office's indicators a figure is. */
export type IndicatorOf = (figure: Figure) => IndicatorEntry | undefined;

/** Tells which of the office's indicators a figure is: the one whose name, or other name, it bears; the longest if several. */
export function indicatorFinder(indicators: readonly IndicatorEntry[]): IndicatorOf {
  const names = indicators
    .flatMap((entry) => [entry.name, ...entry.alias].map((name) => ({ entry, name: normalized(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return () => undefined;
  return (figure) => {
    const called = normalized(figure.name.verb + figure.name.thing);
    return names.find(({ entry, name }) => called.includes(name) && fits(figure, entry))?.entry;
  };
}

function fits({ value, kind }: Figure, entry: IndicatorEntry): boolean {
  if (entry.unit !== undefined && value?.unit && !entry.unit.endsWith(value.unit.name)) return false;
  return entry.kind === undefined || entry.kind === kind || entry.kind === 'target' || kind === 'flow';
}
