import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

/** Writes the licences of all packages whose code is in a bundle beside it, as they ask for. */
export function writeLicenses(folder: string, output: readonly Chunk[]): void {
  const packages = new Set<string>();
  for (const { moduleIds = [] } of output) {
    for (const id of moduleIds) {
      const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id);
      if (match) packages.add(match[1]!);
    }
  }
  const texts = [...packages].map(licenseOf).sort();
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), texts.join('\n\n----\n\n'));
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}
