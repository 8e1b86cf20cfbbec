import { CHECK, CONFIGURED, DATED, FILE, type Option, RULE_COMMANDS } from './option.js';

/** What to check by. */
export const configOptions = [
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
    name: 'safe-config',
    help: {
      zh: '只用数据配置：不运行代码，不读仓库以外的文件；用于外来的合并请求',
      en: 'data only: run no code, read nothing outside the repository; for pull requests of strangers',
    },
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
    commands: RULE_COMMANDS,
  },
  {
    name: 'genre',
    argument: { zh: '体裁', en: 'id' },
    help: {
      zh: '稿件体裁；auto 自动识别，none 不分',
      en: 'genre of the drafts; auto finds it, none has none',
    },
    group: 'basis',
    commands: RULE_COMMANDS,
  },
  {
    name: 'rule',
    argument: { zh: '规则:级别', en: 'id:level' },
    help: {
      zh: '改一条规则的级别（off、info、warn、error）',
      en: 'set the level of a rule (off, info, warn, error)',
    },
    group: 'basis',
    commands: RULE_COMMANDS,
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
    commands: RULE_COMMANDS,
  },
  {
    name: 'no-inline-config',
    help: { zh: '不理会稿件中的 hegao-disable 等指令', en: 'take no notice of directives in drafts' },
    group: 'basis',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
