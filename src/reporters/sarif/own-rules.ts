import type { Localized } from '../../base/locale.js';

/** What hegao itself asks for, where no rule does, by the id of the finding. */
export const ownRules: Readonly<Record<string, Localized>> = {
  'hegao/unreadable': { zh: '稿件应当读得出来', en: 'A draft must be readable' },
  'hegao/rule-crash': { zh: '每条规则都应当查完', en: 'Every rule must run to its end' },
  'hegao/invalid-directive': {
    zh: '稿件中的屏蔽注释应当写对',
    en: 'Inline suppression comments must be well-formed',
  },
  'hegao/unused-directive': {
    zh: '稿件中的屏蔽注释应当用得上',
    en: 'Inline suppression comments must be in use',
  },
  'hegao/unused-suppression': {
    zh: '屏蔽清单不留没有用到的条目',
    en: 'Entries of the suppressions file must be in use',
  },
  'hegao/expired-suppression': {
    zh: '屏蔽到期应当改稿',
    en: 'A finding must be fixed before its suppression expires',
  },
  'hegao/prior-not-found': { zh: '应当找得到上年的报告', en: 'The earlier report must be there' },
  'hegao/prior-mismatch': { zh: '上年的报告应与本稿对得上', en: 'The earlier report must fit the draft' },
  'hegao/stale-knowledge': {
    zh: '会议表应当不早于稿件',
    en: 'What is known of meetings must be as new as the draft',
  },
  'hegao/fix-limit': { zh: '自动改正应当改得完', en: 'Fixing must come to an end' },
};
