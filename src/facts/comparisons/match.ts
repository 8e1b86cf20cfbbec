import type { Figure } from '../figures/figure.js';
import { type Comparable, surenessOf } from './comparable.js';
import { contradict, likeness } from './words.js';

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

/** Similar names must be at least so alike, and so much more than the next. */
const THRESHOLD = 0.72;
const MARGIN = 0.1;
/** A pair of characters shared by more names than this distinguishes none. */
const COMMONEST = 60;

/** Two figures that are called nearly the same. */
interface Similar {
  readonly a: Comparable;
  readonly b: Comparable;
  readonly score: number;
}

/** Pairs what is called nearly the same; each only where no other is nearly as like. */
function matchSimilar(now: readonly Comparable[], then: readonly Comparable[]): Similar[] {
  const candidates = candidatesOf(namesakesIn(now), namesakesIn(then)).sort((x, y) => y.score - x.score);
  const rivals = new Map<Namesakes, number[]>();
  for (const { a, b, score } of candidates) {
    // Each of several is as like as the others; more than two need not be counted.
    for (const [names, others] of [
      [a, b],
      [b, a],
    ] as const) {
      const scores = rivals.get(names) ?? [];
      rivals.set(names, scores);
      scores.push(score);
      if (others.count > 1) scores.push(score);
    }
  }
  return candidates.flatMap(({ a, b, score }) => {
    const isAlone = [a, b].every((names) => {
      const [best, second = 0] = rivals.get(names)!;
      return best === score && best - second >= MARGIN;
    });
    return isAlone && score >= THRESHOLD ? [{ a: a.first, b: b.first, score }] : [];
  });
}

/** Figures that neither name nor context distinguishes: each matches any other equally well. */
interface Namesakes {
  readonly first: Comparable;
  count: number;
}

function namesakesIn(entries: readonly Comparable[]): Namesakes[] {
  const found = new Map<string, Namesakes>();
  for (const entry of entries) {
    const { dimension, verb, name, topicName, headingName, part } = entry;
    const key = [dimension, verb, name, topicName, headingName, part].join('\n');
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { first: entry, count: 1 });
  }
  return [...found.values()];
}

/** Pairs whose names have something in common that not all have, as far as they are somewhat alike. */
function candidatesOf(now: readonly Namesakes[], then: readonly Namesakes[]) {
  const sharers = new Map<string, { count: number; readonly names: Namesakes[] }>();
  for (const names of then) {
    const { dimension, pairs } = names.first;
    for (const pair of pairs) {
      const key = dimension + pair;
      const shared = sharers.get(key) ?? { count: 0, names: [] };
      sharers.set(key, shared);
      shared.count += names.count;
      shared.names.push(names);
    }
  }
  return now.flatMap((a) => {
    const { dimension, pairs } = a.first;
    const seen = new Set<Namesakes>();
    for (const pair of pairs) {
      const shared = sharers.get(dimension + pair);
      if (shared && shared.count <= COMMONEST) for (const b of shared.names) seen.add(b);
    }
    return [...seen]
      .map((b) => ({ a, b, score: scoreOf(a.first, b.first) }))
      .filter(({ score }) => score >= THRESHOLD - MARGIN);
  });
}

/** What the names count, and what stands beside them. */
const NAME = 0.85;
const BESIDE = 0.15;

/** Names less alike are no candidates, whatever stands beside them: of most pairs nothing more need be asked. */
const LEAST_NAME = (THRESHOLD - MARGIN - BESIDE) / NAME - Number.EPSILON * 8;

function scoreOf(a: Comparable, b: Comparable): number {
  if (a.part !== b.part || a.name === '' || b.name === '') return 0;
  if (a.verb !== '' && b.verb !== '' && a.verb !== b.verb) return 0;
  // The head of a Chinese noun is its end: 总产值 is not 增加值, whatever stands before.
  if (a.name.at(-1) !== b.name.at(-1)) return 0;
  const name = a.name === b.name ? 1 : likeness(a.pairs, b.pairs, LEAST_NAME);
  if (name === 0 || contradict(a.contrasts(), b.contrasts())) return 0;
  const beside = Math.max(likeness(a.topic, b.topic), likeness(a.heading, b.heading));
  return Math.min(NAME * name + BESIDE * beside, surenessOf(a, b));
}
