import { CHECK, type Option } from './option.js';

/** Checks of many drafts. */
export const scaleOptions = [
  {
    name: 'concurrency',
    argument: { zh: 'auto|数目|off', en: 'auto|n|off' },
    help: {
      zh: '工作线程数（默认 auto：工作量大时用多个；off 不用）',
      en: 'worker threads (default: auto, which starts several only for long runs)',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'cache',
    help: {
      zh: '缓存结果，下次只检查有变化的：稿件、上年报告、配置等任一变了都算',
      en: 'cache results and check only drafts whose text, earlier report or configuration changed',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'cache-location',
    argument: { zh: '文件|文件夹', en: 'file|folder' },
    help: {
      zh: '缓存的位置（默认 node_modules/.cache/hegao 或 .hegaocache）',
      en: 'location of the cache (default: node_modules/.cache/hegao or .hegaocache)',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'shard',
    argument: { zh: '第几片/共几片', en: 'index/count' },
    help: {
      zh: '只检查一个分片，如 1/4；各分片用 -f blob 保存，再用 merge-reports 合并',
      en: 'check one shard of the files, e.g. 1/4; save each with -f blob, then run merge-reports',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'watch',
    help: {
      zh: '持续监视，稿件、上年报告、配置等一有变化就重新检查',
      en: 'keep running, and check again when drafts, earlier reports or configuration change',
    },
    group: 'scale',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
