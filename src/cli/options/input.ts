import { CHECK, DATED, FILE, type Option } from './option.js';

/** What is checked. */
export const inputOptions = [
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
    name: 'staged',
    help: {
      zh: '只检查 git 暂存区里要提交的稿件，以暂存的内容为准',
      en: 'check what is staged in git, as it is staged',
    },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'since',
    argument: { zh: '版本', en: 'revision' },
    help: {
      zh: '只报 git 的这个版本以来改过的段落里的问题，和新出现的问题',
      en: 'only findings in paragraphs changed since a revision of git, and new ones elsewhere',
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
] as const satisfies readonly Option[];
