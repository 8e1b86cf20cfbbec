import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../../src/project/project.js';
import type { ResultMessage } from '../../src/results/result.js';
import { type CorpusFile, corpora } from './corpora.js';
import type { Mutation, Mutator } from './mutators/types.js';
import { isMeasured } from './options.js';
import { openProject } from './published.js';
import { seededRandom } from './random.js';

const folder = join(import.meta.dirname, 'mutators');

/** How faults seeded for a rule fared. */
export interface Recall {
  readonly faults: number;
  /** Faults that the rule reported at their place. */
  readonly found: number;
  /** Faults for which one text is right, and how many of these the first fix makes it. */
  readonly fixable: number;
  readonly fixed: number;
}

/** A fault that was not found, or not corrected. */
export interface Miss {
  readonly rule: string;
  readonly file: string;
  readonly around: string;
  readonly kind: 'not found' | 'fixed wrong' | 'no fix';
}

export interface Seeded {
  readonly rules: ReadonlyMap<string, Recall>;
  readonly misses: readonly Miss[];
}

/** Puts faults into published texts, the same ones every time, and counts how many are found and corrected. */
export async function seedFaults(only: readonly string[], faults: number): Promise<Seeded> {
  const project = await openProject();
  const texts = corpora()
    .filter(({ kind, path }) => kind === 'published' && path.endsWith('.txt'))
    .map((file) => ({ file, text: readText(file.path) }));
  const rules = new Map<string, Recall>();
  const misses: Miss[] = [];
  const mutators = (await loadMutators()).filter(({ rule }) => isMeasured(rule, only));
  const counts = new Map<string, number>();
  for (const mutator of mutators) {
    // By the rule's own count, so that a new mutator does not change the faults of the others.
    const count = (counts.get(mutator.rule) ?? 0) + 1;
    counts.set(mutator.rule, count);
    const random = seededRandom(`${mutator.rule} ${count}`);
    let recall = rules.get(mutator.rule) ?? { faults: 0, found: 0, fixable: 0, fixed: 0 };
    for (let fault = 0; fault < faults; fault++) {
      const seeded = seedOne(mutator, texts, random);
      if (!seeded) break;
      const outcome = await check(project, mutator.rule, seeded.file, seeded.mutation);
      recall = add(recall, seeded.mutation, outcome);
      if (outcome !== 'found' && outcome !== 'fixed') {
        misses.push({
          rule: mutator.rule,
          file: seeded.file.name,
          around: around(seeded.mutation),
          kind: outcome,
        });
      }
    }
    rules.set(mutator.rule, recall);
  }
  return { rules, misses };
}

/** The mutators of all files in the folder, each file's in a list named `mutators`. */
async function loadMutators(): Promise<Mutator[]> {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'types.ts');
  const modules = await Promise.all(
    files.sort().map((name) => import(join(folder, name)) as Promise<{ mutators?: readonly Mutator[] }>),
  );
  return modules.flatMap(({ mutators = [] }) => mutators);
}

function readText(path: string): string {
  return new TextDecoder().decode(readFileSync(path)).replace(/\r\n?/g, '\n');
}

interface CorpusText {
  readonly file: CorpusFile;
  readonly text: string;
}

function seedOne(
  mutator: Mutator,
  texts: readonly CorpusText[],
  random: () => number,
): { file: CorpusFile; mutation: Mutation } | undefined {
  // Some faults have a place in few texts, so that all may have to be tried.
  for (const { file, text } of shuffled(texts, random)) {
    const mutation = mutator.mutate(text, random);
    if (mutation) return { file, mutation };
  }
  return undefined;
}

/** The items in an order left to chance, one by one. */
function* shuffled<T>(items: readonly T[], random: () => number): Generator<T> {
  const left = [...items];
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    yield left[at]!;
    left[at] = left.at(-1)!;
    left.pop();
  }
}

type Outcome = 'found' | 'fixed' | Miss['kind'];

async function check(project: Project, rule: string, file: CorpusFile, mutation: Mutation): Promise<Outcome> {
  const { text, range, expected } = mutation;
  const { messages } = await project.checkText(file.path, new TextEncoder().encode(text));
  const lines = lineStarts(text);
  const hits = messages.filter(({ ruleId, place }) => {
    const start = lines[place.line - 1]! + place.column - 1;
    const end = lines[place.endLine - 1]! + place.endColumn - 1;
    return ruleId === rule && overlap([start, end], range);
  });
  if (hits.length === 0) return 'not found';
  if (expected === undefined) return 'found';
  const fixes = hits.flatMap((hit) => firstFix(hit) ?? []);
  if (fixes.length === 0) return 'no fix';
  const isRight = fixes.some(
    (edit) => text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]) === expected,
  );
  return isRight ? 'fixed' : 'fixed wrong';
}

/** Whether two ranges share a character; an empty one shares those it touches. */
function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  const touching = a[0] === a[1] || b[0] === b[1];
  return touching ? a[0] <= b[1] && b[0] <= a[1] : a[0] < b[1] && b[0] < a[1];
}

/** What the first fix would change: the safe one where there is one. */
function firstFix({ fixes }: ResultMessage) {
  return (fixes.find(({ safety }) => safety === 'safe') ?? fixes[0])?.edit;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function add(recall: Recall, { expected }: Mutation, outcome: Outcome): Recall {
  return {
    faults: recall.faults + 1,
    found: recall.found + (outcome === 'not found' ? 0 : 1),
    fixable: recall.fixable + (expected === undefined ? 0 : 1),
    fixed: recall.fixed + (outcome === 'fixed' ? 1 : 0),
  };
}

function around({ text, range: [start, end] }: Mutation): string {
  return `${text.slice(Math.max(0, start - 16), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 16)}`;
}
