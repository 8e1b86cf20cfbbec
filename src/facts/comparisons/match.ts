import type { Figure } from '../figures/figure.js';
import type { Comparable } from './comparable.js';
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

/** Similar names must be at least so alike, and so much more than the next. */
const THRESHOLD = 0.72;
const MARGIN = 0.1;
/** A pair of characters that more names share than this tells nothing of any. */
const COMMONEST = 60;

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
  matchSimilar(
    now.filter((entry) => !taken.has(entry)),
    then.filter((entry) => !taken.has(entry)),
    take,
  );
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

/**
 * How sure a name makes a match, by the number of characters it has of its own: 群众身边腐败和作风问题 is the name of one
 * thing, 学位 most likely, 重点项目 of any.
 */
const SURENESS = [0.6, 0.7, 0.85, 0.9, 1];
/** Below it the context is wanting. */
const CONTEXT_NEEDED = 0.8;

/** How sure one can be that two figures called the same are the same. */
function surenessOf(a: Comparable, b: Comparable): number {
  const telling = Math.min(a.telling, SURENESS.length - 1);
  const sureness = SURENESS[telling]!;
  const beside = Math.max(likeness(a.topic, b.topic), likeness(a.heading, b.heading));
  return beside >= 0.5 ? Math.min(sureness + 0.2, 1) : sureness;
}

/** Pairs what is called nearly the same; each only where no other is nearly as like. */
function matchSimilar(
  now: readonly Comparable[],
  then: readonly Comparable[],
  take: (a: Comparable, b: Comparable, confidence: number, reason: MatchReason) => void,
): void {
  const index = new Map<string, number[]>();
  for (const [at, { dimension, pairs }] of then.entries()) {
    for (const pair of pairs) {
      const key = dimension + pair;
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  }
  const candidates: { a: Comparable; b: Comparable; score: number }[] = [];
  for (const a of now) {
    const seen = new Set<number>();
    for (const pair of a.pairs) {
      const list = index.get(a.dimension + pair);
      if (list && list.length <= COMMONEST) for (const at of list) seen.add(at);
    }
    for (const at of seen) {
      const score = scoreOf(a, then[at]!);
      if (score >= THRESHOLD - MARGIN) candidates.push({ a, b: then[at]!, score });
    }
  }
  candidates.sort((x, y) => y.score - x.score);
  const rivals = new Map<Comparable, number[]>();
  for (const { a, b, score } of candidates) {
    for (const entry of [a, b]) {
      const scores = rivals.get(entry);
      if (scores) scores.push(score);
      else rivals.set(entry, [score]);
    }
  }
  const done = new Set<Comparable>();
  for (const { a, b, score } of candidates) {
    if (score < THRESHOLD) break;
    const isAlone = [a, b].every((entry) => {
      const [best, second = 0] = rivals.get(entry)!;
      return best === score && best - second >= MARGIN;
    });
    if (!isAlone || done.has(a) || done.has(b)) continue;
    done.add(a).add(b);
    take(a, b, score, 'similar-name');
  }
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
  const name = likeness(a.pairs, b.pairs, LEAST_NAME);
  if (name === 0 || contradict(a.contrasts(), b.contrasts())) return 0;
  const beside = Math.max(likeness(a.topic, b.topic), likeness(a.heading, b.heading));
  return Math.min(NAME * name + BESIDE * beside, surenessOf(a, b));
}
