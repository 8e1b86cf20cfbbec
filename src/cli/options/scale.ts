import { CHECK, type Option } from './option.js';

/** Many drafts at once. */
export const scaleOptions = [
  {
    name: 'concurrency',
    argument: { zh: 'auto|数目|off', en: 'auto|n|off' },
    help: {
      zh: '用几个线程检查；auto（默认）在工作量大时才用多个',
      en: 'threads to judge with; auto (the default) takes several where there is much to do',
    },
    group: 'scale',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
