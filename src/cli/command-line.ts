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

/** A command line as it was understood. */
export interface CommandLine {
  readonly command: CommandName;
  /** What stands there besides options: paths, the id of a rule. */
  readonly operands: readonly string[];
  /** As it was typed. */
  readonly argv: readonly string[];
  has(name: SwitchName): boolean;
  /** The value of an option; given more than once, the last. */
  value(name: ValueName): string | undefined;
  /** All values of an option. */
  values(name: ValueName): readonly string[];
}

/** The language a command line asks for, be it right or wrong: what is wrong with it is said in that language. */
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
 * @throws {UserError} when it names an option that does not exist, or gives one a value it cannot have.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { command, known, tokens } = takeCommand(argv);
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
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

/** The pieces of a command line; what is wrong with them is for the caller to say, in the user's language. */
function tokensOf(argv: readonly string[], known: readonly Option[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      known.map(({ name, short, argument }) => [
        name,
        { type: argument ? 'string' : 'boolean', ...(short !== undefined && { short }) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
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
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
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
  const others = options.filter((option) => option.name === name).flatMap((option) => option.commands);
  if (others.length > 0) {
    return {
      zh: `${raw} 不能用于 hegao ${command}，只用于 hegao ${others.join('、')}。`,
      en: `${raw} is not for hegao ${command}, only for hegao ${others.join(', ')}.`,
    };
  }
  const near = nearest(
    name,
    known.map((option) => option.name),
  );
  return {
    zh: `没有选项 ${raw}。${near ? `是不是 --${near}？` : ''}全部选项见 hegao ${command} --help。`,
    en: `There is no option ${raw}.${near ? ` Did you mean --${near}?` : ''} For all options run: hegao ${command} --help.`,
  };
}

function takesNoValue(name: string): UserError['text'] {
  return {
    zh: `选项 --${name} 不带值，请去掉“=”及其后的内容。`,
    en: `--${name} takes no value; leave out “=” and what follows.`,
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
    en: `--${name} cannot be “${value}”.${near ? ` Did you mean “${near}”?` : ''} Known: ${choices.join(', ')}.`,
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
    en: `“${operand}” is one too many. Usage: ${usage.en}.`,
  };
}
