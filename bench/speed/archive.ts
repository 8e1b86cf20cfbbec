import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, corporaArePresent } from '../accuracy/corpora.js';
import { draftOf } from './drafts.js';

const BYTES = 10_000;

/** An archive of so many drafts of 10 KB: cut from published reports; without these, of drafts made for it. */
export function makeArchive(folder: string, drafts: number): string[] {
  mkdirSync(folder, { recursive: true });
  const pieces = corporaArePresent() ? publishedPieces() : [draftOf(BYTES)];
  return Array.from({ length: drafts }, (_, number) => {
    const path = join(folder, `report-${number}.txt`);
    // No two are the same, as no two drafts are.
    writeFileSync(path, `${pieces[number % pieces.length]}　　第${number}号。\n`);
    return path;
  });
}

/** Whole paragraphs of published reports, 10 KB at a time. */
function publishedPieces(): string[] {
  const pieces: string[] = [];
  for (const { kind, path } of corpora()) {
    if (kind !== 'published' || !path.endsWith('.txt')) continue;
    let piece = '';
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      piece += `${line}\n`;
      if (Buffer.byteLength(piece) < BYTES) continue;
      pieces.push(piece);
      piece = '';
    }
  }
  return pieces;
}
