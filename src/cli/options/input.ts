import { CHECK, DATED, FILE, type Option } from './option.js';

/** Which drafts are checked. */
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
      zh: '标准输入的文件名，据此确定格式和配置',
      en: 'file name of standard input; sets its format and configuration',
    },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'staged',
    help: {
      zh: '只检查 git 暂存区里要提交的稿件，以暂存的内容为准',
      en: 'check the drafts staged in git, as staged',
    },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'since',
    argument: { zh: '版本', en: 'revision' },
    help: {
      zh: '只报 git 的这个版本以来改过的段落里的问题，和由改动新引起的问题',
      en: 'report only findings in paragraphs changed since this git revision, and findings new since then',
    },
    group: 'input',
    commands: CHECK,
  },
  {
    name: 'ignore-pattern',
    argument: { zh: '通配符', en: 'glob' },
    help: { zh: '跳过匹配的文件；可写多次', en: 'skip files that match; repeatable' },
    group: 'input',
    commands: DATED,
  },
  {
    name: 'no-error-on-unmatched-pattern',
    help: { zh: '没有匹配的文件时不算出错', en: 'do not fail when no file matches' },
    group: 'input',
    commands: DATED,
  },
  {
    name: 'no-warn-ignored',
    help: { zh: '指定的文件被忽略时不提醒', en: 'do not warn when a given file is ignored' },
    group: 'input',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
