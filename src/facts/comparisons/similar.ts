import { type Comparable, surenessOf } from './comparable.js';
import { contradict, likeness } from './words.js';

/** Similar names must be at least so alike, and so much more than the next. */
const THRESHOLD = 0.72;
const MARGIN = 0.1;
/** A pair of characters that more names share than this tells nothing of any. */
const COMMONEST = 60;

/** Two figures that are called nearly the same. */
interface Similar {
  readonly a: Comparable;
  readonly b: Comparable;
  readonly score: number;
}

/** Pairs what is called nearly the same; each only where no other is nearly as like. */
export function matchSimilar(now: readonly Comparable[], then: readonly Comparable[]): Similar[] {
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

/** Figures that neither name nor context tells apart: they are as like any other. */
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
