import { CHECK, type Option } from './option.js';

/** What happens to fixes. */
export const fixingOptions = [
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
] as const satisfies readonly Option[];
