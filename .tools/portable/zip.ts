import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The same files make the same archive, whenever it is made. */
const DAY = new Date(2000, 0, 1);

/** Packs a folder, under its own name, keeping what may be executed. */
export async function zipFolder(folder: string, archive: string): Promise<void> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of files) {
    const name = [basename(folder), ...relative(folder, file).split(sep)].join('/');
    await zip.add(name, new Uint8ArrayReader(readFileSync(file)), {
      lastModDate: DAY,
      unixMode: statSync(file).mode & 0o777,
    });
  }
  writeFileSync(archive, await zip.close());
}
