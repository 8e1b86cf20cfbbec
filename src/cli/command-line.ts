import { parseArgs } from 'node:util';
import type { Locale } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import { commandNames, commands } from './commands.js';
import {
  type CommandName,
  type Option,
  options,
  optionsOf,
  type SwitchName,
  type ValueName,
} from './options.js';

/** A parsed command line. */
export interface CommandLine {
  readonly command: CommandName;
  /** The arguments besides options: paths, the id of a rule. */
  readonly operands: readonly string[];
  /** The arguments as typed. */
  readonly argv: readonly string[];
  has(name: SwitchName): boolean;
  /** The value of an option; given more than once, the last. */
  value(name: ValueName): string | undefined;
  /** All values of an option. */
  values(name: ValueName): readonly string[];
}

/** The language a command line asks for, valid or not: its errors are printed in that language. */
export function localeOf(argv: readonly string[]): Locale {
  const tokens = tokensOf(argv, optionsOf('check'));
  const wanted = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'locale' ? [token.value] : [],
  );
  return wanted.at(-1) === 'en' ? 'en' : 'zh';
}

/**
 * Reads a command line.
 *
 * @throws {UserError} when an option does not exist or has a value it cannot have.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { command, known, tokens } = takeCommand(argv);
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find((option) => namesOf(option).includes(token.name));
    if (!option) throw new UserError(unknownOption(token.rawName, token.name, command, known));
    const value = checkedValue(option, token);
    given.set(option.name, [...(given.get(option.name) ?? []), value]);
  }
  if (!given.has('help') && !given.has('version')) checkOperands(command, operands);
  return {
    command,
    operands,
    argv,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** The tokens of a command line; the caller reports what is wrong with them, in the user's language. */
function tokensOf(argv: readonly string[], known: readonly Option[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      known.flatMap((option) => {
        const { short, argument } = option;
        const type = argument ? 'string' : 'boolean';
        return namesOf(option).map((name) => [
          name,
          { type, ...(short !== undefined && { short }) } as const,
        ]);
      }),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

/** The names an option may be given by. */
function namesOf({ name, aliases = [] }: Option): readonly string[] {
  return [name, ...aliases];
}

/** The command is the first operand, if it is one; `hegao check rules` checks a folder of that name. */
function takeCommand(argv: readonly string[]) {
  const asCheck = understood('check', argv);
  const first = asCheck.tokens.find(({ kind }) => kind !== 'option');
  if (first?.kind !== 'positional' || !isCommand(first.value)) return asCheck;
  return understood(
    first.value,
    argv.filter((_, index) => index !== first.index),
  );
}

function understood(command: CommandName, argv: readonly string[]) {
  const known = optionsOf(command);
  return { command, known, tokens: tokensOf(argv, known) };
}

function isCommand(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}

function checkedValue(
  { name, argument, choices }: Option,
  { value, inlineValue, rawName }: OptionToken,
): string {
  if (!argument) {
    if (value !== undefined) throw new UserError(takesNoValue(name));
    return '';
  }
  // A value that looks like an option is a forgotten value, unless it is tied to its option by “=”.
  // A negative number is none.
  if (value === undefined || value === '' || (!inlineValue && /^-(?!\d+$)./.test(value))) {
    throw new UserError(needsValue(rawName, argument));
  }
  if (choices && !choices.includes(value)) throw new UserError(wrongChoice(name, value, choices));
  return value;
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const { least, most } = commands[command].operands;
  if (operands.length < least) throw new UserError(tooFew(command));
  if (operands.length > most) throw new UserError(tooMany(command, operands[most]!));
}

function unknownOption(
  raw: string,
  name: string,
  command: CommandName,
  known: readonly Option[],
): UserError['text'] {
  const others = options
    .filter((option) => namesOf(option).includes(name))
    .flatMap((option) => option.commands);
  if (others.length > 0) {
    return {
      zh: `${raw} 不是 hegao ${command} 的选项，请与 hegao ${others.join('、')} 同用。`,
      en: `${raw} is not an option of “hegao ${command}”; use it with ${others.map((other) => `“hegao ${other}”`).join(' or ')}.`,
    };
  }
  const near = nearest(
    name,
    known.map((option) => option.name),
  );
  return {
    zh: `没有选项 ${raw}。${near ? `是不是 --${near}？` : ''}全部选项见 hegao ${command} --help。`,
    en: `Unknown option ${raw}.${near ? ` Did you mean --${near}?` : ''} To list all options, run: hegao ${command} --help.`,
  };
}

function takesNoValue(name: string): UserError['text'] {
  return {
    zh: `选项 --${name} 不带值，请去掉“=”及其后的内容。`,
    en: `--${name} takes no value; remove “=” and what follows it.`,
  };
}

function needsValue(raw: string, argument: NonNullable<Option['argument']>): UserError['text'] {
  return {
    zh: `选项 ${raw} 后面缺少值：${raw} <${argument.zh}>。`,
    en: `${raw} needs a value: ${raw} <${argument.en}>.`,
  };
}

function wrongChoice(name: string, value: string, choices: readonly string[]): UserError['text'] {
  const near = nearest(value, choices);
  return {
    zh: `选项 --${name} 的值不能是“${value}”。${near ? `是不是“${near}”？` : ''}可用：${choices.join('、')}。`,
    en: `“${value}” is not a value of --${name}.${near ? ` Did you mean “${near}”?` : ''} Use one of: ${choices.join(', ')}.`,
  };
}

function tooFew(command: CommandName): UserError['text'] {
  const { usage } = commands[command];
  return { zh: `用法：${usage.zh}。`, en: `Usage: ${usage.en}.` };
}

function tooMany(command: CommandName, operand: string): UserError['text'] {
  const { usage } = commands[command];
  return {
    zh: `“${operand}”是多余的。用法：${usage.zh}。`,
    en: `Unexpected argument “${operand}”. Usage: ${usage.en}.`,
  };
}
