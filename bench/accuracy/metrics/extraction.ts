import type { Draft, Range } from '../../../src/core/draft.js';
import { type Figure, figures } from '../../../src/facts/figures/figures.js';
import { type Labelled, labelledDrafts, type Role } from './labels.js';
import { scopeOf } from './scopes.js';
import { Score } from './score.js';

export interface Extraction {
  readonly score: Score;
  /** What was missed or made up, a line each. */
  readonly faults: readonly string[];
}

/** Holds the figures read from the marked drafts against the marks: place, extent and role must be right. */
export async function measureExtraction(): Promise<Extraction> {
  const score = new Score();
  const faults: string[] = [];
  for (const labelled of labelledDrafts().values()) {
    const { name, text, labels } = labelled;
    const scope = await scopeOf(name, text);
    const found = scope.fact(figures).flatMap((figure) => marksOf(figure, scope.draft));
    const expected = new Set(labels.map(({ range, role }) => keyOf(range, role)));
    const right = found.filter((mark) => expected.delete(mark));
    score.add(found.length, right.length, labels.length);
    const wrong = found.filter((mark) => !right.includes(mark));
    faults.push(...[...expected].map((mark) => `missed   ${show(labelled, mark)}`));
    faults.push(...wrong.map((mark) => `made up  ${show(labelled, mark)}`));
  }
  return { score, faults };
}

/** Marks stand in the file, figures in the text that was read from it. */
function marksOf({ value, before, changes }: Figure, { toSource }: Draft): string[] {
  const keyAt = (range: Range, role: Role) => keyOf(toSource(range), role);
  return [
    ...(value ? [keyAt(value.range, '=')] : []),
    ...(before ? [keyAt(before.quantity.range, '<')] : []),
    ...changes.map(({ quantity, direction }) => keyAt(quantity.range, direction > 0 ? '+' : '-')),
  ];
}

function keyOf([start, end]: Range, role: Role): string {
  return `${start} ${end} ${role}`;
}

function show({ name, text }: Labelled, mark: string): string {
  const [start, end, role] = mark.split(' ') as [string, string, Role];
  const [from, to] = [Number(start), Number(end)];
  return `${name} ${role} …${text.slice(Math.max(0, from - 12), from)}⟦${text.slice(from, to)}⟧${text.slice(to, to + 6)}…`.replace(
    /\n/g,
    '¶',
  );
}
