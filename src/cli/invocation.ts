import { sep } from 'node:path';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';

/** Options for one run only, which the suggested next command does not repeat. */
const PASSING = new Set([
  '--fix',
  '--fix-dry-run',
  '--diff',
  '--suppress-all',
  '--prune-suppressions',
  '--expand',
  '--stats',
  '--debug',
  '--color',
  '--no-color',
  '--watch',
]);

/** Likewise, with the values that follow them. */
const PASSING_WITH_VALUE = ['--suppress', '--suppress-rule', '--reason', '--owner', '--expires'];

/** A longer command line is not shown. */
const LONGEST = 100;

/** How the program is called: by npx, if it was; by its path, if that is known. */
export function programOf({ npm_command, HEGAO_PROGRAM }: Io['env']): string {
  if (HEGAO_PROGRAM) return quoted(HEGAO_PROGRAM);
  return npm_command === 'exec' ? 'npx hegao' : 'hegao';
}

/**
 * A command line as one would type it again, so that an option can be added to it; the bare program where it is long,
 * or read a draft from standard input.
 *
 * @param language The option for the language asked for, kept in any case.
 */
export function invocationOf(argv: readonly string[], program: string, language = ''): string {
  const bare = program + language;
  if (argv.includes('-') || argv.includes('--stdin')) return bare;
  const words = [program, ...argv.filter(isLasting).map(quoted)];
  const command = words.join(' ');
  return command.length > LONGEST ? bare : command;
}

/** The option that asks for a language, as it was given; empty where it was not. */
export function languageOf(line: CommandLine): string {
  const locale = line.value('locale');
  return locale === undefined ? '' : ` --locale ${locale}`;
}

function isLasting(word: string, at: number, argv: readonly string[]): boolean {
  if (PASSING.has(word) || PASSING_WITH_VALUE.includes(argv[at - 1] ?? '')) return false;
  return !PASSING_WITH_VALUE.some((name) => word === name || word.startsWith(`${name}=`));
}

/** Characters that a shell would not pass on as they are. */
const SPECIAL = sep === '\\' ? /[\s&|;<>()^%!,=']/ : /[\s"'`$&|;<>()[\]{}*?!#~^%\\]/;

function quoted(word: string): string {
  if (word !== '' && !SPECIAL.test(word)) return word;
  // What means something within double quotes on other systems cannot stand in a name on Windows.
  return sep === '/' && /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
