import { CHECK, type Option } from './option.js';

/** Which fixes are applied, and where they go. */
export const fixingOptions = [
  {
    name: 'fix',
    help: { zh: '自动改正无需人工判断的问题，写回文件', en: 'apply safe fixes and write the files' },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'unsafe-fixes',
    help: {
      zh: '同时应用需人工确认的改法（只有一种时）；与 --fix、--fix-dry-run 或 --diff 同用',
      en: 'also apply a suggestion where a finding has exactly one; use with --fix, --fix-dry-run or --diff',
    },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'fix-dry-run',
    help: {
      zh: '同 --fix，但不写文件，只报告余下的问题',
      en: 'apply fixes without writing the files, and report what is left',
    },
    group: 'fix',
    commands: CHECK,
  },
  {
    name: 'diff',
    help: {
      zh: '以差异显示 --fix 会改什么，代替报告；不写文件',
      en: 'print what --fix would change as a diff instead of a report; write nothing',
    },
    group: 'fix',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
