import type { Entry } from './store.js';

/** A result as it stands in a file: JSON that is parsed only where it is asked for. */
export type Line = string;

/** How a file of ours begins. */
const HEAD = '{"hegao":"cache"';

/** As strings are in memory: what a warm run reads most of is not decoded. */
const ENCODING = 'utf16le';

const LINE_BREAK = '\n';

/** Stands for the path of the draft, which need not be read again and again. */
const THE_DRAFT = '';

/** Whether a file is a cache, be it broken. */
export function isCache(file: Buffer): boolean {
  return file.toString(ENCODING, 0, 2 * HEAD.length) === HEAD;
}

/**
 * The results in a file, by the paths of drafts: a line tells these, and each has a line of its own.
 *
 * @throws when the file is broken.
 */
export function linesOf(file: Buffer, key: string): Map<string, Line> {
  const [head, ...lines] = file.toString(ENCODING).split(LINE_BREAK);
  const { key: written, paths } = JSON.parse(head!);
  if (written !== key) return new Map();
  if (paths.length !== lines.length) throw new SyntaxError('It ends in the middle.');
  return new Map(lines.map((line, index) => [paths[index], line]));
}

/** What stands in the line of a draft; `undefined` when it is broken. */
export function entryIn(line: Line, path: string): Entry | undefined {
  try {
    const [basis, inputs, rest] = JSON.parse(line);
    for (const input of inputs) if (input[0] === THE_DRAFT) input[0] = path;
    return [basis, inputs, { path, ...rest }];
  } catch {
    return undefined;
  }
}

/** A file with these results. */
export function fileOf(key: string, results: ReadonlyMap<string, Line | Entry>): Buffer {
  const head = `${HEAD},"key":${JSON.stringify(key)},"paths":${JSON.stringify([...results.keys()])}}`;
  const lines = Array.from(results.values(), (each) => (typeof each === 'string' ? each : lineOf(each)));
  return Buffer.from([head, ...lines].join(LINE_BREAK), ENCODING);
}

function lineOf([basis, inputs, { path, ...rest }]: Entry): Line {
  const shortened = inputs.map(([where, ...found]) => [where === path ? THE_DRAFT : where, ...found]);
  return JSON.stringify([basis, shortened, rest]);
}
