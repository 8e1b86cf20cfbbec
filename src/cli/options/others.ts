import { CHECK, EVERY, FILE, type Option } from './option.js';

/** Options of no group. */
export const otherOptions = [
  {
    name: 'print-config',
    argument: FILE,
    help: { zh: '显示对这个文件生效的配置', en: 'print the configuration that holds for a file' },
    group: 'other',
    commands: CHECK,
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
