import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { builtInFormats, formatOf } from '../../src/formats/index.js';

/** Published texts to measure on. They stand beside the repository and are no part of it. */
export const corporaFolder = resolve(import.meta.dirname, '../../../shared/corpora');

export interface CorpusFile {
  readonly path: string;
  /** Relative to the corpora, with forward slashes: reports/national/2004.txt. */
  readonly name: string;
  readonly kind: CorpusKind;
}

/**
 * `published`: texts that were printed, so nearly free of faults. `template`: documents whose blanks are meant to be
 * filled in. `seed`: the draft this project was created from, full of blanks. `unread`: texts whose findings no person
 * has read yet, so that nobody knows which of them are false: they are counted, and hold no gate.
 */
export type CorpusKind = 'published' | 'template' | 'seed' | 'unread';

const KINDS: Readonly<Record<string, CorpusKind>> = {
  docx: 'template',
  seed: 'seed',
  bulletins: 'unread',
  budgets: 'unread',
  regulations: 'unread',
};

export function corporaArePresent(): boolean {
  return existsSync(corporaFolder);
}

/** Every file of the corpora that a format reads, sorted by name. */
export function corpora(): CorpusFile[] {
  return readdirSync(corporaFolder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== corporaFolder)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => formatOf(path, builtInFormats) !== undefined)
    .map((path) => {
      const name = relative(corporaFolder, path).split(sep).join('/');
      return { path, name, kind: KINDS[name.split('/')[0]!] ?? 'published' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
