import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { bundle } from '../bundle.js';

/** jiti in a form that does not look for files of its own at run time. */
const wholeJiti: Plugin = {
  name: 'whole-jiti',
  resolveId(source, importer) {
    return source === 'jiti' ? this.resolve('jiti/static', importer, { skipSelf: true }) : undefined;
  },
};

/** Writes hegao into a folder with all the packages that it needs, so that it runs wherever there is a Node. */
export async function bundleWhole(folder: string): Promise<void> {
  await bundle({
    root: join(import.meta.dirname, '..', '..'),
    folder,
    program: 'hegao',
    head: readFileSync(join(import.meta.dirname, 'head.cjs'), 'utf8').trimEnd(),
    external: [],
    plugins: [wholeJiti],
  });
}
