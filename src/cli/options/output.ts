import { reporterNames } from '../../reporters/index.js';
import { CHECK, FILE, METRICS, type Option, REPORTED } from './option.js';

/** What is reported, how, and when a run fails. */
export const outputOptions = [
  {
    name: 'format',
    short: 'f',
    argument: { zh: '格式[=文件]', en: 'name[=file]' },
    help: {
      zh: `输出格式：${reporterNames.join('、')}；可写多个，各存一个文件`,
      en: `format of the report: ${reporterNames.join(', ')}; repeatable, each with its file`,
    },
    group: 'output',
    commands: REPORTED,
  },
  {
    name: 'format',
    short: 'f',
    argument: { zh: '格式', en: 'format' },
    choices: ['table', 'csv', 'json'],
    help: {
      zh: '输出格式：table 表格（默认），csv 可用电子表格打开，json',
      en: 'format of the list: table (default), csv for spreadsheets, or json',
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
    commands: ['check', 'metrics', 'merge-reports'],
  },
  {
    name: 'level',
    argument: { zh: '级别', en: 'level' },
    choices: ['info', 'warn', 'error'],
    help: {
      zh: '报到哪一级为止：info、warn（默认）、error',
      en: 'lowest level to report: info, warn (default) or error',
    },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'quiet',
    help: { zh: '只报错误，同 --level error', en: 'report errors only, same as --level error' },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'expand',
    help: { zh: '逐条列出合并显示的问题', en: 'list grouped findings individually' },
    group: 'output',
    commands: REPORTED,
  },
  {
    name: 'redact',
    help: {
      zh: '结果中不含稿件原文和数值（标有密级的稿件总是如此）',
      en: 'leave text and figures of drafts out of the results (always so for classified drafts)',
    },
    group: 'output',
    commands: CHECK,
  },
  {
    name: 'no-redact',
    help: {
      zh: 'github、gitlab、sarif 格式也写原文和数值（默认不写）',
      en: 'keep text and figures in github, gitlab and sarif reports (default: redacted)',
    },
    group: 'output',
    commands: REPORTED,
  },
  {
    name: 'max-warnings',
    argument: { zh: '数目', en: 'n' },
    help: { zh: '警告超过此数时退出码为 1', en: 'exit with 1 if there are more warnings than this' },
    group: 'output',
    commands: REPORTED,
  },
  {
    name: 'max-error-rate',
    argument: { zh: '差错数/字数', en: 'n/characters' },
    help: {
      zh: '差错率（错误和警告，如 1/10000）不超过此数时退出码为 0，超过为 1',
      en: 'exit with 0 up to this rate of errors and warnings, e.g. 1/10000, and with 1 above it',
    },
    group: 'output',
    commands: REPORTED,
  },
  {
    name: 'exit-zero',
    help: { zh: '有错误时退出码也为 0', en: 'exit with 0 even if there are errors' },
    group: 'output',
    commands: REPORTED,
  },
] as const satisfies readonly Option[];
