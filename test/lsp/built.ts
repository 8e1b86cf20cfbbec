import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The program as users run it; `undefined` where it is not built from what stands here: `npm run build`. */
export function builtProgram(): string | undefined {
  const program = join(root, 'dist/cli.cjs');
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['src', 'rules', 'presets'].every((folder) => newestIn(join(root, folder)) <= built)
    ? program
    : undefined;
}

function newestIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
