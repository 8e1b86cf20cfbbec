import type { Draft } from '../../../src/core/draft.js';
import { type Comparisons, comparisons } from '../../../src/facts/comparisons/comparisons.js';
import { type Labelled, labelledPairs, lookalikes } from './labels.js';
import { scopeOf } from './scopes.js';
import { Score } from './score.js';

export interface Matching {
  readonly score: Score;
  readonly faults: readonly string[];
  /** Pairs of look-alikes, and how many were taken for one. */
  readonly lookalikes: { readonly all: number; readonly taken: number };
}

/** Below it nothing is reported above info. */
const CONFIDENT = 0.8;

/** Holds the pairs found in the marked drafts of two years against the marks, and looks for pairs where there are none. */
export async function measureMatching(): Promise<Matching> {
  const score = new Score();
  const faults: string[] = [];
  for (const [prior, current] of labelledPairs()) {
    const [compared, draft] = await compare(prior, current);
    const pairs = pairsOf(prior, current);
    const expected = new Set(pairs);
    const found = keysOf(compared, draft);
    const right = found.filter((key) => expected.delete(key));
    score.add(found.length, right.length, pairs.length);
    const wrong = found.filter((key) => !right.includes(key));
    faults.push(...[...expected].map((key) => `missed   ${show(prior, current, key)}`));
    faults.push(...wrong.map((key) => `made up  ${show(prior, current, key)}`));
  }

  let taken = 0;
  for (const [a, b] of lookalikes()) {
    const [compared, draft] = await compare(
      { name: '2020', text: `${a}。` },
      { name: '2021', text: `${b}。` },
    );
    if (keysOf(compared, draft).length === 0) continue;
    taken++;
    faults.push(`taken for one: ${a} ｜ ${b}`);
  }
  return { score, faults, lookalikes: { all: lookalikes().length, taken } };
}

type Text = Pick<Labelled, 'name' | 'text'>;

async function compare(prior: Text, current: Text): Promise<[Comparisons, Draft]> {
  const last = await scopeOf(prior.name, prior.text);
  const scope = await scopeOf(current.name, current.text, [last]);
  return [scope.fact(comparisons)!, scope.draft];
}

function keysOf({ matches, prior: last }: Comparisons, draft: Draft): string[] {
  return matches
    .filter(({ confidence }) => confidence >= CONFIDENT)
    .map(
      ({ prior, current }) =>
        `${last.toSource(prior.value!.range).join()} ${draft.toSource(current.value!.range).join()}`,
    );
}

function pairsOf(prior: Labelled, current: Labelled): string[] {
  return current.labels.flatMap(({ id, range }) => {
    const other = id === undefined ? undefined : prior.labels.find((label) => label.id === id);
    return other ? [`${other.range.join()} ${range.join()}`] : [];
  });
}

function show(prior: Labelled, current: Labelled, key: string): string {
  const [then, now] = key.split(' ').map((range) => range.split(',').map(Number) as [number, number]);
  const side = (text: string, [start, end]: [number, number]) =>
    `…${text.slice(Math.max(0, start - 12), start)}⟦${text.slice(start, end)}⟧`.replace(/\n/g, '¶');
  return `${current.name} ${side(prior.text, then!)} → ${side(current.text, now!)}`;
}
