import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { genres } from '../../presets/index.js';

/** A regular expression that meets the text of drafts, and where it stands. */
export interface Pattern {
  /** `file:line`, or the genre that searches with it. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Where the hashes of patterns stand that recheck has proved to match in linear or polynomial time. */
export const PROVEN = 'test/patterns.proven.txt';

/** Every literal pattern of the sources, and those presets search titles and file names with. */
export function allPatterns(root: string): Pattern[] {
  const literals = ['src', 'rules', 'presets']
    .flatMap((part) => readdirSync(join(root, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => literalsIn(file, relative(root, file)));
  const searched = genres.flatMap(({ id, detect, outline }) =>
    [
      ...Object.values(detect),
      ...(outline.sections ?? []).flatMap(({ titles = [], contains = [] }) => [...titles, ...contains]),
    ].map((source) => ({ place: `${id} ${source}`, source, flags: '' })),
  );
  return [...literals, ...searched];
}

function literalsIn(file: string, name: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${name}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether a pattern could backtrack at all: only repeated repetition can. */
export function repeats({ source }: Pattern): boolean {
  return (source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0) > 0;
}

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** The key of a pattern in the list. Another version of recheck proves everything again. */
export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`recheck ${version}\n/${source}/${flags}`).digest('hex').slice(0, 20);
}

/** The keys of patterns proved before. */
export function readProven(root: string): ReadonlySet<string> {
  const file = join(root, PROVEN);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** Why a pattern is not safe: an attack, or what recheck makes of it; `undefined` when it is. Takes up to seconds. */
export async function dangerOf({ source, flags }: Pattern): Promise<string | undefined> {
  // It takes seconds to load, and is rarely needed.
  const { checkSync } = await import('recheck');
  let result = checkSync(source, flags, { checker: 'automaton', timeout: 3_000 });
  // Back-references and look-behind are beyond the automaton; fuzzing finds their worst case.
  if (result.status === 'unknown')
    result = checkSync(source, flags, { checker: 'fuzz', timeout: 20_000, randomSeed: 1 });
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? result.attack.pattern : result.status;
}

/**
 * The list of patterns that are proved: those of the list that still stand somewhere, and new ones, proved now.
 *
 * @throws {Error} that names a pattern which is not safe.
 */
export async function provenPatterns(root: string): Promise<string> {
  const before = readProven(root);
  const keys = new Set<string>();
  for (const pattern of allPatterns(root).filter(repeats)) {
    const key = keyOf(pattern);
    const danger = before.has(key) || keys.has(key) ? undefined : await dangerOf(pattern);
    if (danger !== undefined) throw new Error(`the pattern at ${pattern.place} can backtrack: ${danger}`);
    keys.add(key);
  }
  return `${[...keys].sort().join('\n')}\n`;
}
