import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../../../src/core/draft.js';

/** What a figure marked in a text is: a value, what it was before, or a change up or down. */
export type Role = '=' | '<' | '+' | '-';

/** A figure that a reader marked: ⟦50起#a⟧ a value called “a”, ⟦40起|<⟧ what it was, ⟦25%|+⟧ by how much it grew. */
export interface Label {
  readonly range: Range;
  readonly role: Role;
  /** What the same figure is called in both years. */
  readonly id?: string;
}

export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const folder = join(import.meta.dirname, '../../../fixtures/metrics');

/** The drafts whose figures are marked, by name: petitions-2020. */
export function labelledDrafts(): ReadonlyMap<string, Labelled> {
  const files = readdirSync(folder).filter((file) => /-\d{4}\.txt$/.test(file));
  return new Map(
    files.map((file) => {
      const name = file.slice(0, -4);
      return [name, { name, ...parse(readFileSync(join(folder, file), 'utf8')) }];
    }),
  );
}

/** The drafts of two years that stand one after the other. */
export function labelledPairs(): [prior: Labelled, current: Labelled][] {
  const drafts = labelledDrafts();
  return [...drafts.values()].flatMap((current) => {
    const [, kind, year] = /^(.*)-(\d{4})$/.exec(current.name)!;
    const prior = drafts.get(`${kind}-${Number(year) - 1}`);
    return prior ? [[prior, current] as [Labelled, Labelled]] : [];
  });
}

/** Pairs of sentences about two things that look alike. */
export function lookalikes(): [string, string][] {
  return readFileSync(join(folder, 'non-matches.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('｜'))
    .map((line) => line.split('｜') as [string, string]);
}

function parse(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/⟦([^⟧|#]+)(?:\|([<+-]))?(?:#(\w+))?⟧/g)) {
    text += marked.slice(at, match.index);
    const [whole, figure, role = '=', id] = match;
    labels.push({
      range: [text.length, text.length + figure!.length],
      role: role as Role,
      ...(id !== undefined && { id }),
    });
    text += figure;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), labels };
}
