import type { IndicatorEntry } from '../../knowledge/types.js';
import type { Figure } from '../figures/figure.js';
import { bigrams, type Contrasts, contrastsIn, likeness, normalized, tellingPart } from './words.js';

/** A figure with what it is compared by. */
export interface Comparable {
  readonly figure: Figure;
  /** The dimension of its unit; figures of two dimensions never meet. */
  readonly dimension: string;
  readonly verb: string;
  /** Verb and thing. */
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
  /** How many characters of the name are its own. */
  readonly telling: number;
  /** Few names are ever asked for them. */
  contrasts(): Contrasts;
  readonly topicName: string;
  readonly topic: ReadonlySet<string>;
  readonly headingName: string;
  readonly heading: ReadonlySet<string>;
  /** What else must be the same: the part of the year, whether it is a total, the place in a list. */
  readonly part: string;
  readonly indicator: string | undefined;
}

/** @param indicatorOf Tells which of the office's indicators it is. */
export function comparableOf(figure: Figure, indicatorOf: IndicatorOf): Comparable {
  const { verb, thing, topic, nth = 0 } = figure.name;
  const name = normalized(verb + thing);
  const topicName = normalized(topic);
  const headingName = headingOf(figure);
  return {
    figure,
    dimension: figure.value!.unit?.dimension ?? '',
    verb,
    name,
    pairs: bigrams(name),
    telling: tellingPart(name).length,
    contrasts: once(() => contrastsIn(name)),
    topicName,
    topic: bigrams(topicName),
    headingName,
    heading: bigrams(headingName),
    part: `${figure.time.part ?? ''} ${figure.kind === 'cumulative'} ${figure.marks.includes('average')} ${nth}`,
    indicator: indicatorOf(figure)?.id,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The words of the nearest heading; 2021年工作情况 has none that matter. */
function headingOf({ headings }: Figure): string {
  return tellingPart(normalized(headings.at(-1) ?? '').replace(/[\d年]|情况|回顾/g, ''));
}

/**
 * How sure a name makes a match, by the number of characters it has of its own: 群众身边腐败和作风问题 is the name of one
 * thing, 学位 most likely, 重点项目 of any.
 */
const SURENESS = [0.6, 0.7, 0.85, 0.9, 1];
/** How sure one can be that two figures called the same are the same. */
export function surenessOf(a: Comparable, b: Comparable): number {
  const telling = Math.min(a.telling, SURENESS.length - 1);
  const sureness = SURENESS[telling]!;
  const beside = Math.max(likeness(a.topic, b.topic), likeness(a.heading, b.heading));
  return beside >= 0.5 ? Math.min(sureness + 0.2, 1) : sureness;
}

/** Which of the office's indicators a figure is. */
type IndicatorOf = (figure: Figure) => IndicatorEntry | undefined;

/**
 * Tells which of the office's indicators a figure is: the one whose name, or other name, it bears; the longest if
 * several.
 */
export function indicatorFinder(indicators: readonly IndicatorEntry[]): IndicatorOf {
  const names = indicators
    .flatMap((entry) => entry.forms.map((name) => ({ entry, name: normalized(name) })))
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
