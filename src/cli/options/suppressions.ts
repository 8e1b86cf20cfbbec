import { CHECK, FILE, type Option } from './option.js';

/** What is let pass, and where that is kept. */
export const suppressionsOptions = [
  {
    name: 'suppress',
    argument: { zh: '[文件:]行[:列]|指纹', en: '[file:]line[:col]|fingerprint' },
    help: {
      zh: '放行这一处问题，记入放行清单 hegao-suppressions.json；可写多次',
      en: 'let this finding pass: enter it in hegao-suppressions.json; may be repeated',
    },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'suppress-rule',
    argument: { zh: '规则', en: 'id' },
    help: { zh: '放行一条规则现有的问题；可写多次', en: 'let pass what a rule finds now; may be repeated' },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'suppress-all',
    help: {
      zh: '放行现有的全部问题，此后只报新的',
      en: 'let pass all there is now; only what is new is reported',
    },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'reason',
    argument: { zh: '理由', en: 'text' },
    help: { zh: '为什么放行', en: 'why it may pass' },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'owner',
    argument: { zh: '姓名', en: 'name' },
    help: { zh: '由谁负责', en: 'who answers for it' },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'expires',
    argument: { zh: '年-月-日', en: 'YYYY-MM-DD' },
    help: {
      zh: '放行到哪一天（含），过期重新报出',
      en: 'the last day it may pass; then it is reported again',
    },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'prune-suppressions',
    help: { zh: '从放行清单中删去不再用到的', en: 'remove from the suppressions what is not used any more' },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'no-baseline',
    help: { zh: '不用放行清单，问题全部报出', en: 'report all: take no notice of suppressions files' },
    group: 'baseline',
    commands: CHECK,
  },
  {
    name: 'suppressions-location',
    argument: FILE,
    help: {
      zh: '用这个放行清单，不再从稿件所在文件夹向上查找',
      en: 'use this suppressions file; do not look for one upwards from the draft',
    },
    group: 'baseline',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
