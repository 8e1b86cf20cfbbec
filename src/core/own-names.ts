import type { Localized } from '../base/locale.js';

/** What the findings are called that hegao itself makes, where no rule does, by their ids. */
export const ownNames: Readonly<Record<string, Localized>> = {
  'hegao/unreadable': { zh: '稿件无法读取', en: 'Unreadable draft' },
  'hegao/rule-crash': { zh: '规则出错', en: 'Failed rule' },
  'hegao/invalid-directive': { zh: '屏蔽注释有误', en: 'Invalid suppression comment' },
  'hegao/unused-directive': { zh: '屏蔽注释未用到', en: 'Unused suppression comment' },
  'hegao/unused-suppression': { zh: '屏蔽条目未用到', en: 'Unused suppression' },
  'hegao/expired-suppression': { zh: '屏蔽已到期', en: 'Expired suppression' },
  'hegao/prior-not-found': { zh: '未找到上年报告', en: 'Earlier report not found' },
  'hegao/prior-mismatch': { zh: '上年报告不符', en: 'Earlier report does not fit' },
  'hegao/stale-knowledge': { zh: '会议表待更新', en: 'Table of meetings out of date' },
  'hegao/fix-limit': { zh: '自动改正未完成', en: 'Fixing not finished' },
};
