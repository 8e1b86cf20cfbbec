/** Builds dist/: the extension as one file, and in dist/server the hegao that it runs. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { writeLicenses } from '../../../.tools/licenses.js';
import { bundleWhole } from '../../../.tools/portable/whole.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

const bundle = await rolldown({
  cwd: root,
  input: { extension: 'src/extension.ts' },
  platform: 'node',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  external: ['vscode'],
});
const { output } = await bundle.write({
  dir: dist,
  format: 'cjs',
  comments: false,
  entryFileNames: '[name].cjs',
  codeSplitting: false,
});
await bundle.close();
writeLicenses(dist, output);
await bundleWhole(join(dist, 'server'));
copyFileSync(join(root, '../../LICENSE'), join(root, 'LICENSE'));
