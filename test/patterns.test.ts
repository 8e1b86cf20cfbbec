import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { genres } from '../presets/index.js';

const root = join(import.meta.dirname, '..');

/** Every literal pattern of the parts that meet the text of drafts. */
function patterns(): [place: string, source: string, flags: string][] {
  return ['src', 'rules', 'presets']
    .flatMap((part) => readdirSync(join(root, part), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap(patternsOf);
}

function patternsOf(file: string): [string, string, string][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push([`${relative(root, file)}:${line}`, node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Only repeated repetition can backtrack; recheck need not look at the rest. */
const repeats = ([, source]: [string, string, string]) =>
  (source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0) > 0;

const ALL = patterns();

// The first pattern of a run with a script in it costs a millisecond, and each a tenth of one.
test('no pattern asks for a script: [㐀-鿿] is quicker to make ready', () => {
  expect(ALL.filter(([, source]) => source.includes('\\p{Script'))).toEqual([]);
});

const LITERALS = ALL.filter(repeats);
/** What presets search titles and file names with. */
const PRESETS = genres.flatMap(({ id, detect, outline }): [string, string, string][] =>
  [
    ...Object.values(detect),
    ...(outline.sections ?? []).flatMap(({ titles = [], contains = [] }) => [...titles, ...contains]),
  ].map((source) => [`${id} ${source}`, source, '']),
);

test.each([...LITERALS, ...PRESETS])(
  'the pattern at %s cannot backtrack without bound',
  (_, source, flags) => {
    let result = checkSync(source, flags, { checker: 'automaton', timeout: 3_000 });
    // Back-references and look-behind are beyond the automaton; fuzzing finds their worst case.
    if (result.status === 'unknown')
      result = checkSync(source, flags, { checker: 'fuzz', timeout: 20_000, randomSeed: 1 });
    expect(result.status, result.status === 'vulnerable' ? result.attack.pattern : '').toBe('safe');
  },
);
