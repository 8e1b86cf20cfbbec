/** Checks a draft in each format with what was built, and keeps beside each chunk what V8 compiled for it; see src/cli/compiled.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { draftOf, markdownOf } from '../bench/speed/drafts.js';
import { CACHE_SUFFIX, runModule } from '../src/cli/compiled.js';

const [cli] = process.argv.slice(2) as [string];
const folder = mkdtempSync(join(tmpdir(), 'hegao-'));
const drafts = ['draft.txt', 'draft.md'].map((name) => join(folder, name));
writeFileSync(drafts[0]!, draftOf(10_000));
writeFileSync(drafts[1]!, markdownOf(10_000));
const chunks = join(dirname(cli), 'chunks');
const require = createRequire(cli);
const extensions = require.extensions as Record<string, (module: NodeJS.Module, file: string) => void>;
const scripts = new Map<string, Script>();

extensions['.cjs'] = (module, file) => {
  if (dirname(file) === chunks) scripts.set(file, runModule(module, file));
  else extensions['.js']!(module, file);
};
process.argv = [process.execPath, cli, ...drafts];
process.on('exit', () => {
  // Only now: functions that ran are compiled too.
  for (const [file, script] of scripts) writeFileSync(file + CACHE_SUFFIX, script.createCachedData());
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});
require(cli);
