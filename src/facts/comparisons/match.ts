import type { Figure } from '../figures/figure.js';
import { type Comparable, surenessOf } from './comparable.js';
import { matchSimilar } from './similar.js';

/** A figure of this year's report and the same one of last year's. */
export interface Match {
  readonly current: Figure;
  readonly prior: Figure;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

export type MatchReason =
  /** The office's own table of indicators says so. */
  | 'indicator'
  /** They are called the same, and stand in the same context or need none. */
  | 'same-name'
  /** They are called the same, but what they stand beside differs. */
  | 'same-name-elsewhere'
  /** Most of their names is the same. */
  | 'similar-name';

/** Below it the context is wanting. */
const CONTEXT_NEEDED = 0.8;

/** Finds for figures of this year the same of last year, one to one. */
export function matchFigures(now: readonly Comparable[], then: readonly Comparable[]): Match[] {
  const matches: Match[] = [];
  const taken = new Set<Comparable>();
  const take = (a: Comparable, b: Comparable, confidence: number, reason: MatchReason) => {
    taken.add(a).add(b);
    matches.push({ current: a.figure, prior: b.figure, confidence, reason });
  };

  for (const { key, reason } of KEYS) {
    const groups = grouped(then, key, taken);
    for (const [name, entries] of grouped(now, key, taken)) {
      const others = groups.get(name);
      if (entries.length !== 1 || others?.length !== 1) continue;
      const [a, b] = [entries[0]!, others[0]!];
      if (reason === 'indicator') take(a, b, 1, reason);
      else {
        const sureness = surenessOf(a, b);
        take(a, b, sureness, sureness < CONTEXT_NEEDED ? 'same-name-elsewhere' : 'same-name');
      }
    }
  }
  const isLeft = (entry: Comparable) => !taken.has(entry);
  for (const { a, b, score } of matchSimilar(now.filter(isLeft), then.filter(isLeft))) {
    take(a, b, score, 'similar-name');
  }
  return matches.sort((a, b) => a.current.range[0] - b.current.range[0]);
}

type Key = (entry: Comparable) => string | undefined;

/** Ways in which figures may be called the same, the surest first. */
const KEYS: readonly { readonly key: Key; readonly reason: MatchReason }[] = [
  { key: ({ indicator, part }) => indicator && `${indicator} ${part}`, reason: 'indicator' },
  {
    key: ({ name, dimension, part, topicName }) => name && `${dimension} ${name} ${topicName} ${part}`,
    reason: 'same-name',
  },
  {
    key: ({ name, dimension, part }) => (name.length > 1 ? `${dimension} ${name} ${part}` : undefined),
    reason: 'same-name',
  },
  {
    key: ({ name, dimension, part, headingName }) =>
      name.length > 1 ? `${dimension} ${name} ${headingName} ${part}` : undefined,
    reason: 'same-name',
  },
  {
    key: ({ name, dimension, part, topicName }) =>
      name === '' ? `${dimension} ${topicName} ${part}` : undefined,
    reason: 'same-name',
  },
];

function grouped(
  entries: readonly Comparable[],
  key: Key,
  taken: ReadonlySet<Comparable>,
): Map<string, Comparable[]> {
  const groups = new Map<string, Comparable[]>();
  for (const entry of entries) {
    if (taken.has(entry)) continue;
    const name = key(entry);
    if (name === undefined || name === '') continue;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}
