import { readFile, writeFile } from 'node:fs/promises';
import type { Office } from '../../cli/office.js';

/** A cache as it is in a file: the list of paths, and a line for each result. */
export interface Kept {
  head: { paths: string[] };
  // biome-ignore lint/suspicious/noExplicitAny: tests put anything there
  entries: any[];
}

export async function readKept(here: Office, name: string): Promise<Kept> {
  const text = await readFile(here.path(name), 'utf16le');
  const [head, ...entries] = text.split('\n').map((line) => JSON.parse(line));
  return { head, entries };
}

export async function writeKept(here: Office, name: string, { head, entries }: Kept): Promise<void> {
  const lines = [head, ...entries].map((line) => JSON.stringify(line));
  await writeFile(here.path(name), lines.join('\n'), 'utf16le');
}
