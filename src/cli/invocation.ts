import { sep } from 'node:path';
import type { Io } from './io.js';

/** Options of one run alone, which are not typed again to go on from it. */
const PASSING = new Set([
  '--fix',
  '--fix-dry-run',
  '--diff',
  '--expand',
  '--stats',
  '--debug',
  '--color',
  '--no-color',
]);

/** A longer command line is not one to read. */
const LONGEST = 100;

/** How one calls the program: by npx, where it was; by its path, where the one that is running knows it. */
export function programOf({ npm_command, HEGAO_PROGRAM }: Io['env']): string {
  if (HEGAO_PROGRAM) return quoted(HEGAO_PROGRAM);
  return npm_command === 'exec' ? 'npx hegao' : 'hegao';
}

/**
 * A command line as one would type it again, so that an option can be added to it; the bare program where it is long,
 * or read a draft from standard input.
 */
export function invocationOf(argv: readonly string[], program: string): string {
  if (argv.includes('-') || argv.includes('--stdin')) return program;
  const words = [program, ...argv.filter((word) => !PASSING.has(word)).map(quoted)];
  const command = words.join(' ');
  return command.length > LONGEST ? program : command;
}

/** Characters that a shell would not pass on as they are. */
const SPECIAL = sep === '\\' ? /[\s&|;<>()^%!,=']/ : /[\s"'`$&|;<>()[\]{}*?!#~^%\\]/;

function quoted(word: string): string {
  if (word !== '' && !SPECIAL.test(word)) return word;
  // What means something within double quotes on other systems cannot stand in a name on Windows.
  return sep === '/' && /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
