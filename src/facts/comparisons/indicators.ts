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
  return (figure) => names.find(({ entry, name }) => fits(figure, entry, name))?.entry;
}

function fits({ name: { verb, thing }, value, kind }: Figure, entry: IndicatorEntry, name: string): boolean {
  if (!normalized(verb + thing).includes(name)) return false;
  if (entry.unit !== undefined && value?.unit && !entry.unit.endsWith(value.unit.name)) return false;
  return entry.kind === undefined || entry.kind === kind || entry.kind === 'target' || kind === 'flow';
}
