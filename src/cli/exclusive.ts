import { UserError } from '../base/user-error.js';
import type { CommandLine } from './command-line.js';
import type { SwitchName, ValueName } from './options.js';

/** @throws {UserError} when two options are given that exclude each other. */
export function exclusive(line: CommandLine, one: Name, other: Name): void {
  if (!isGiven(line, one) || !isGiven(line, other)) return;
  throw new UserError(together(one, other));
}

/** The message that two options exclude each other. */
export function together(one: Name, other: Name): UserError['text'] {
  return {
    zh: `--${one} 和 --${other} 不能同时使用，请去掉一个。`,
    en: `--${one} and --${other} cannot be used together; remove one.`,
  };
}

type Name = SwitchName | ValueName;

function isGiven(line: CommandLine, name: Name): boolean {
  return line.has(name as SwitchName);
}
