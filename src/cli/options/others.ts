import { CHECK, EVERY, FILE, type Option } from './option.js';

/** Options that belong to no other group. */
export const otherOptions = [
  {
    name: 'print-config',
    argument: FILE,
    help: { zh: '显示对这个文件生效的配置', en: 'print the configuration in effect for this file' },
    group: 'other',
    commands: CHECK,
  },
  {
    name: 'locale',
    argument: { zh: '语言', en: 'language' },
    choices: ['zh', 'en'],
    help: { zh: '输出语言：zh 中文（默认），en 英文', en: 'language of the output: zh (default) or en' },
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
      zh: '不用颜色（环境变量 NO_COLOR、FORCE_COLOR 也有效）',
      en: 'use no color (NO_COLOR and FORCE_COLOR are respected)',
    },
    group: 'other',
    commands: EVERY,
  },
  {
    name: 'stats',
    help: { zh: '显示各步骤、事实和规则的用时', en: 'show the time spent in each phase, fact and rule' },
    group: 'other',
    commands: CHECK,
  },
  {
    name: 'debug',
    help: { zh: '出错时显示调用栈', en: 'show stack traces of errors' },
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
