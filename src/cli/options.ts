import type { Localized } from '../core/locale.js';
import { reporterNames } from '../reporters/index.js';

/** An option of the command line. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is; absent for a switch. */
  readonly argument?: Localized;
  /** The values there are, where they are few. */
  readonly choices?: readonly string[];
  readonly help: Localized;
  readonly group: OptionGroup;
  readonly commands: readonly CommandName[];
}

export type CommandName = 'check' | 'explain' | 'rules' | 'metrics' | 'init';

export type OptionGroup = 'basis' | 'fix' | 'input' | 'output' | 'init' | 'other';

export const optionGroups: Readonly<Record<OptionGroup, Localized>> = {
  basis: { zh: '判断依据', en: 'What to judge by' },
  fix: { zh: '改正', en: 'Fixing' },
  output: { zh: '输出', en: 'Output' },
  input: { zh: '输入', en: 'Input' },
  init: { zh: '建立什么', en: 'What to set up' },
  other: { zh: '其他', en: 'Others' },
};

const FILE: Localized = { zh: '文件', en: 'file' };
const EVERY = ['check', 'explain', 'rules', 'metrics', 'init'] as const;
const CONFIGURED = ['check', 'explain', 'rules', 'metrics'] as const;
const SETTLED = ['check', 'explain'] as const;
const DATED = ['check', 'metrics'] as const;
const CHECK = ['check'] as const;
const METRICS = ['metrics'] as const;

/** Every option there is. What is parsed and what --help prints are made from this table. */
export const options = [
  {
    name: 'config',
    short: 'c',
    argument: FILE,
    help: { zh: '用这个配置文件，不再查找', en: 'use this configuration; look for no other' },
    group: 'basis',
    commands: CONFIGURED,
  },
  {
    name: 'no-config',
    help: { zh: '不用任何配置文件', en: 'use no configuration' },
    group: 'basis',
    commands: CONFIGURED,
  },
  {
    name: 'preset',
    argument: { zh: '预设,...', en: 'preset,...' },
    help: {
      zh: '用这些预设代替配置中的 extends 和体裁',
      en: 'use these presets instead of “extends” and the genre',
    },
    group: 'basis',
    commands: SETTLED,
  },
  {
    name: 'genre',
    argument: { zh: '体裁', en: 'id' },
    help: {
      zh: '稿件体裁；auto 自动识别，none 不分',
      en: 'genre of the drafts; auto finds it, none has none',
    },
    group: 'basis',
    commands: SETTLED,
  },
  {
    name: 'rule',
    argument: { zh: '规则:级别', en: 'id:level' },
    help: {
      zh: '改一条规则的级别（off、info、warn、error）',
      en: 'set the level of a rule (off, info, warn, error)',
    },
    group: 'basis',
    commands: SETTLED,
  },
  {
    name: 'plugin',
    argument: { zh: '插件', en: 'name' },
    help: { zh: '加载插件（包名或路径）', en: 'load a plugin (package or path)' },
    group: 'basis',
    commands: CONFIGURED,
  },
  {
    name: 'date',
    argument: { zh: '年-月-日', en: 'YYYY-MM-DD' },
    help: { zh: '成文日期，如 2021-12-28', en: 'the day of the draft, as 2021-12-28' },
    group: 'basis',
    commands: DATED,
  },
  {
    name: 'prior',
    argument: { zh: '文件|版本:文件', en: 'path|REV:path' },
    help: {
      zh: '上年报告（或它所在的文件夹），用来核对数字',
      en: 'last year’s report, or its folder, to compare figures with',
    },
    group: 'basis',
    commands: DATED,
  },
  {
    name: 'stage',
    argument: { zh: '阶段', en: 'stage' },
    choices: ['first', 'review', 'final'],
    help: {
      zh: '写到哪一步：first 初稿，review 征求意见稿，final 定稿',
      en: 'how far the draft is: first, review or final',
    },
    group: 'basis',
    commands: SETTLED,
  },
  {
    name: 'no-inline-config',
    help: { zh: '不理会稿件中的 hegao-disable 等指令', en: 'take no notice of directives in drafts' },
    group: 'basis',
    commands: CHECK,
  },
  {
    name: 'fix',
    help: { zh: '自动改正有把握的问题并写回文件', en: 'make the safe fixes and write the files' },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'unsafe-fixes',
    help: {
      zh: '连同需要人看的改法（只有一种时），与 --fix、--fix-dry-run 或 --diff 同用',
      en: 'also fixes for review, where there is one only; with --fix, --fix-dry-run or --diff',
    },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'fix-dry-run',
    help: { zh: '同 --fix，但不写文件', en: 'as --fix, but write nothing' },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'diff',
    help: {
      zh: '不出报告，只显示 --fix 会改什么；不写文件',
      en: 'instead of a report, show what --fix would change; write nothing',
    },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'format',
    short: 'f',
    argument: { zh: '格式[=文件]', en: 'name[=file]' },
    help: {
      zh: `输出格式：${reporterNames.join('、')}；可写多个，各写一个文件`,
      en: `format of the report: ${reporterNames.join(', ')}; may be repeated, each with a file`,
    },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'format',
    short: 'f',
    argument: { zh: '格式', en: 'format' },
    choices: ['table', 'csv', 'json'],
    help: {
      zh: 'table 表格（默认），csv 可用电子表格打开，json',
      en: 'table (unless told), csv for spreadsheets, or json',
    },
    group: 'output',
    commands: METRICS,
  },
  {
    name: 'output-file',
    short: 'o',
    argument: FILE,
    help: { zh: '把报告写入文件', en: 'write the report to a file' },
    group: 'output',
    commands: DATED,
  },
  {
    name: 'level',
    argument: { zh: '级别', en: 'level' },
    choices: ['info', 'warn', 'error'],
    help: { zh: '报到哪一级为止，默认 warn', en: 'the lowest level to report; warn unless told' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'quiet',
    help: { zh: '只报错误，同 --level error', en: 'errors only, as --level error' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'expand',
    help: { zh: '逐条列出合并显示的问题', en: 'list one by one what is summed up' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'redact',
    help: {
      zh: '结果中不含稿件原文和数值；标有密级的稿件总是如此',
      en: 'leave text and figures of drafts out of the results; always so for classified drafts',
    },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'max-warnings',
    argument: { zh: '数目', en: 'n' },
    help: { zh: '警告超过此数时退出码为 1', en: 'exit with 1 when there are more warnings' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'exit-zero',
    help: { zh: '有错误时退出码也为 0', en: 'exit with 0 even when there are errors' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'stdin',
    help: { zh: '检查标准输入（也可写 -）', en: 'check standard input (or write -)' },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'stdin-filename',
    argument: FILE,
    help: {
      zh: '标准输入当作这个文件：决定格式和配置',
      en: 'take standard input for this file: its format, its configuration',
    },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'ignore-pattern',
    argument: { zh: '通配符', en: 'glob' },
    help: { zh: '不检查匹配的文件', en: 'leave out files that match' },
    group: 'input',
    commands: DATED,
  },
  {
    name: 'no-error-on-unmatched-pattern',
    help: { zh: '没有匹配的文件时不算出错', en: 'it is no error when nothing matches' },
    group: 'input',
    commands: DATED,
  },
  {
    name: 'no-warn-ignored',
    help: { zh: '点名的文件被忽略时不提醒', en: 'say nothing when a named file is ignored' },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'print-config',
    argument: FILE,
    help: { zh: '显示对这个文件生效的配置', en: 'print the configuration that holds for a file' },
    group: 'other',
    commands: CHECK,
  },
  {
    name: 'plugin',
    help: { zh: '建立插件：一条规则、它的测试和说明', en: 'a plugin: a rule, its test, a README' },
    group: 'init',
    commands: ['init'],
  },
  {
    name: 'knowledge',
    help: { zh: '建立本单位的用语表', en: 'a vocabulary of your office' },
    group: 'init',
    commands: ['init'],
  },
  {
    name: 'locale',
    argument: { zh: '语言', en: 'language' },
    choices: ['zh', 'en'],
    help: { zh: '语言：zh 中文（默认），en 英文', en: 'zh Chinese (the default), en English' },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'color',
    help: { zh: '使用颜色', en: 'use color' },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'no-color',
    help: {
      zh: '不用颜色（也认 NO_COLOR、FORCE_COLOR）',
      en: 'use no color (NO_COLOR and FORCE_COLOR count too)',
    },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'stats',
    help: { zh: '显示各步骤、各规则用了多少时间', en: 'show what phases, facts and rules cost in time' },
    group: 'other',
    commands: CHECK,
  },
  {
    name: 'debug',
    help: { zh: '出错时显示程序内部的位置', en: 'show stacks of errors' },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'help',
    short: 'h',
    help: { zh: '显示本说明', en: 'show this help' },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'version',
    short: 'v',
    help: { zh: '显示版本', en: 'show the version' },
    group: 'other',
    commands: EVERY,
  },
] as const satisfies readonly Option[];

type KnownOption = (typeof options)[number];

/** Options that are given or not. */
export type SwitchName = Exclude<KnownOption, { readonly argument: Localized }>['name'];

/** Options that have a value. */
export type ValueName = Extract<KnownOption, { readonly argument: Localized }>['name'];

/** The options of a command. */
export function optionsOf(command: CommandName): Option[] {
  return options.filter((option: Option) => option.commands.includes(command));
}
