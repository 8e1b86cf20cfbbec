import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleDocs } from '../generate/rule-docs.js';
import { rulePages } from './pages.js';
import { bundleWhole } from './whole.js';

const root = join(import.meta.dirname, '..', '..');

/**
 * Makes the folder `hegao` in a folder: the program with everything that it needs but Node itself, the pages of the
 * rules, launchers, and what to know of it.
 *
 * @param target Absolute.
 */
export async function packPortable(target: string): Promise<string> {
  const folder = join(target, 'hegao');
  await bundleWhole(folder);
  const files = new Map([
    ...rulePages(ruleDocs()),
    ...['README.txt', 'hegao.cmd'].map((file) => [file, withCrlf(file)] as const),
  ]);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  copyFileSync(join(import.meta.dirname, 'hegao'), join(folder, 'hegao'));
  chmodSync(join(folder, 'hegao'), 0o755);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  return folder;
}

/** A text for Windows. */
function withCrlf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll('\n', '\r\n');
}
