import { CHECK, type Option } from './option.js';

/** Many drafts at once. */
export const scaleOptions = [
  {
    name: 'concurrency',
    argument: { zh: 'auto|数目|off', en: 'auto|n|off' },
    help: {
      zh: '用几个线程检查；auto（默认）在工作量大时才用多个',
      en: 'threads to check with; auto (the default) takes several where there is much to do',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'cache',
    help: {
      zh: '记住结果，下次只检查有变化的；稿件、上年报告、配置等都算',
      en: 'keep results, and check only what changed: drafts, earlier reports, configuration',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'cache-location',
    argument: { zh: '文件|文件夹', en: 'file|folder' },
    help: {
      zh: '缓存放在哪里，默认 node_modules/.cache/hegao 或 .hegaocache',
      en: 'where the cache is; node_modules/.cache/hegao or .hegaocache unless told',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'shard',
    argument: { zh: '第几份/共几份', en: 'index/count' },
    help: {
      zh: '只检查其中一份，如 1/4；各份用 -f blob 保存，再用 merge-reports 合并',
      en: 'check one part of the files, as 1/4; keep each with -f blob, then merge-reports',
    },
    group: 'scale',
    commands: CHECK,
  },
  {
    name: 'watch',
    help: {
      zh: '一直监视，稿件、上年报告、配置等一有变化就重新检查',
      en: 'check again whenever drafts, earlier reports or configuration change',
    },
    group: 'scale',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
