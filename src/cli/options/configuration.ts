import { CHECK, CONFIGURED, DATED, FILE, type Option, RULE_COMMANDS } from './option.js';

/** The configuration of a check, and what overrides it. */
export const configOptions = [
  {
    name: 'config',
    short: 'c',
    argument: FILE,
    help: {
      zh: '用这个配置文件（默认：离稿件最近的一份）',
      en: 'use this configuration file (default: the nearest one above the draft)',
    },
    group: 'configuration',
    commands: CONFIGURED,
  },
  {
    name: 'no-config',
    help: { zh: '不用任何配置文件', en: 'use no configuration file' },
    group: 'configuration',
    commands: CONFIGURED,
  },
  {
    name: 'safe-config',
    help: {
      zh: '只读数据配置：不运行代码，不读仓库以外的文件；用于外来的合并请求',
      en: 'run no code and read no file outside the repository; for untrusted pull requests',
    },
    group: 'configuration',
    commands: CONFIGURED,
  },
  {
    name: 'preset',
    argument: { zh: '预设,...', en: 'preset,...' },
    help: {
      zh: '用这些预设代替配置中的 extends 和体裁',
      en: 'replace “extends” and the genre of the configuration with these presets',
    },
    group: 'configuration',
    commands: RULE_COMMANDS,
  },
  {
    name: 'genre',
    argument: { zh: '体裁', en: 'id' },
    help: {
      zh: '稿件体裁：auto 自动识别（默认），none 不用体裁规则，或体裁名',
      en: 'genre of the drafts: auto (default) detects it, none disables genre rules',
    },
    group: 'configuration',
    commands: RULE_COMMANDS,
  },
  {
    name: 'rule',
    argument: { zh: '规则:级别', en: 'id:level' },
    help: {
      zh: '设定一条规则的级别（off、info、warn、error）；可写多次',
      en: 'set the level of a rule: off, info, warn or error; repeatable',
    },
    group: 'configuration',
    commands: RULE_COMMANDS,
  },
  {
    name: 'plugin',
    argument: { zh: '插件', en: 'name' },
    help: { zh: '加载插件（包名或路径）；可写多次', en: 'load a plugin (package or path); repeatable' },
    group: 'configuration',
    commands: CONFIGURED,
  },
  {
    name: 'date',
    argument: { zh: '年-月-日', en: 'YYYY-MM-DD' },
    help: { zh: '成文日期，如 2021-12-28', en: 'date of issue of the draft, e.g. 2021-12-28' },
    group: 'configuration',
    commands: DATED,
  },
  {
    name: 'prior',
    argument: { zh: '文件|版本:文件', en: 'path|REV:path' },
    help: {
      zh: '上年报告（或它所在的文件夹），用来核对数字',
      en: 'compare figures with this report, or the one in this folder',
    },
    group: 'configuration',
    commands: DATED,
  },
  {
    name: 'stage',
    argument: { zh: '阶段', en: 'stage' },
    choices: ['first', 'review', 'final'],
    help: {
      zh: '稿件阶段：first 初稿，review 征求意见稿，final 定稿（默认）',
      en: 'stage of the draft: first, review or final (default)',
    },
    group: 'configuration',
    commands: RULE_COMMANDS,
  },
  {
    name: 'no-inline-config',
    help: { zh: '忽略稿件中的 hegao-disable 注释', en: 'ignore inline hegao-disable comments' },
    group: 'configuration',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
