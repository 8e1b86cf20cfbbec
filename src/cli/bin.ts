import { join } from 'node:path';
import { useCompiledCode } from './compiled.js';

// Before anything else of hegao is loaded.
useCompiledCode(join(import.meta.dirname, 'chunks'));
void import('./run.js').then(({ run }) => run(process));
