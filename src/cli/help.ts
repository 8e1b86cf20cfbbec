import type { Locale } from '../base/locale.js';
import { version } from '../base/version.js';
import { columnsOf, padTo } from '../reporters/columns.js';
import { type Line, piece, print } from '../reporters/lines.js';
import { commandNames, commands } from './commands.js';
import { type CommandName, type Option, optionGroups, optionsOf } from './options.js';

/** The text of --help: the commands, and the options of one of them. */
export function help(command: CommandName, locale: Locale, color: boolean): string {
  const zh = locale === 'zh';
  const lines: Line[] = [
    [
      piece('strong', zh ? `hegao 核稿 ${version}` : `hegao ${version}`),
      zh ? '　检查公文稿件' : '  a linter for Chinese official report drafts',
    ],
    [],
    [piece('title', zh ? '用法' : 'Usage')],
    ...columns(commandNames.map((name) => [commands[name].usage[locale], commands[name].summary[locale]])),
    ...optionLines(command, locale),
    [],
    [exitCodes(zh)],
  ];
  return print(lines, color);
}

function optionLines(command: CommandName, locale: Locale): Line[] {
  const known = optionsOf(command);
  const rows = known.map((option): Row => [optionText(option, locale), option.help[locale]]);
  const width = widest(rows);
  return Object.entries(optionGroups).flatMap(([group, title]) => {
    const members = rows.filter((_, index) => known[index]!.group === group);
    return members.length === 0 ? [] : [[], [piece('title', title[locale])], ...columns(members, width)];
  });
}

function optionText({ name, short, argument }: Option, locale: Locale): string {
  const names = short === undefined ? `    --${name}` : `-${short}, --${name}`;
  return argument ? `${names} <${argument[locale]}>` : names;
}

type Row = readonly [left: string, right: string];

function columns(rows: readonly Row[], width = widest(rows)): Line[] {
  return rows.map(([left, right]) => [`  ${padTo(left, width)}  ${right}`]);
}

function widest(rows: readonly Row[]): number {
  return Math.max(...rows.map(([left]) => columnsOf(left)));
}

function exitCodes(zh: boolean): string {
  return zh
    ? '退出码：0 没有错误；1 有错误（或差错率超过 --max-error-rate），或警告超过 --max-warnings；2 有文件未能全部检查，或用法、配置有误'
    : 'Exit codes: 0 no errors; 1 errors (or a rate above --max-error-rate), or more warnings than --max-warnings; 2 a file could not be checked in full, or the usage or configuration is wrong';
}
