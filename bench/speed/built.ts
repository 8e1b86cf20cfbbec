import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What users run: `npm run build` makes it. */
export const cli = join(root, 'dist/cli.cjs');
export const index = join(root, 'dist/index.cjs');

export function isBuilt(): boolean {
  return existsSync(cli);
}

/** The environment to measure in: reading more certificates takes longer than anything measured here. */
export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: undefined,
  NO_COLOR: '1',
};
