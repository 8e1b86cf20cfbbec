import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleAliases } from '../config/code.js';

/**
 * What `hegao`, `hegao/rule` and `hegao/testing` mean to configurations and plugins that are code: the copy that is
 * running, built or not. With a second copy every fact would be computed twice.
 */
export function moduleAliases(): ModuleAliases {
  const here = import.meta.dirname;
  for (const folder of [here, join(here, '..')]) {
    if (existsSync(join(folder, 'rule.cjs'))) return entries((name) => join(folder, `${name}.cjs`));
    if (existsSync(join(folder, 'rule.ts'))) {
      return entries((name) => join(folder, name === 'testing' ? 'testing/index.ts' : `${name}.ts`));
    }
  }
  throw new Error('hegao is not whole: its entries are missing');
}

function entries(pathOf: (name: string) => string): ModuleAliases {
  return { 'hegao/rule': pathOf('rule'), 'hegao/testing': pathOf('testing'), hegao: pathOf('index') };
}
