import { CHECK, FILE, type Option } from './option.js';

/** Which findings are suppressed, and which file keeps the suppressions. */
export const suppressionsOptions = [
  {
    name: 'suppress',
    argument: { zh: '[文件:]行[:列]|指纹', en: '[file:]line[:col]|fingerprint' },
    help: {
      zh: '屏蔽这一处问题，记入屏蔽清单 hegao-suppressions.json；可写多次（指纹见 -f json）',
      en: 'suppress this finding in hegao-suppressions.json; repeatable (fingerprints: -f json)',
    },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'suppress-rule',
    argument: { zh: '规则', en: 'id' },
    help: {
      zh: '屏蔽一条规则现有的全部问题；可写多次',
      en: 'suppress all current findings of a rule; repeatable',
    },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'suppress-all',
    help: {
      zh: '屏蔽现有的全部问题，此后只报新的',
      en: 'suppress all current findings; report only new ones from now on',
    },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'reason',
    argument: { zh: '理由', en: 'text' },
    help: { zh: '屏蔽的理由', en: 'reason for the suppression' },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'owner',
    argument: { zh: '姓名', en: 'name' },
    help: { zh: '屏蔽的责任人', en: 'person responsible for the suppression' },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'expires',
    argument: { zh: '年-月-日', en: 'YYYY-MM-DD' },
    help: {
      zh: '屏蔽的最后一天（含）；过期重新报出',
      en: 'last day of the suppression; report the finding again after it',
    },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'prune-suppressions',
    help: { zh: '从屏蔽清单中删去不再用到的条目', en: 'remove unused entries from the suppressions file' },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'no-suppressions',
    aliases: ['no-baseline'],
    help: { zh: '不用屏蔽清单，问题全部报出', en: 'ignore suppressions files and report all findings' },
    group: 'suppressions',
    commands: CHECK,
  },
  {
    name: 'suppressions-location',
    argument: FILE,
    help: {
      zh: '用这个屏蔽清单（默认：从稿件所在文件夹向上查找）',
      en: 'use this suppressions file (default: the nearest one above the draft)',
    },
    group: 'suppressions',
    commands: CHECK,
  },
] as const satisfies readonly Option[];
