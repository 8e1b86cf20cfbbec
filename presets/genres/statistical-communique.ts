import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 国民经济和社会发展统计公报: the year in figures, branch by branch. */
export const statisticalCommunique: Genre = {
  id: 'statistical-communique',
  name: { zh: '统计公报', en: 'statistical communiqué' },
  detect: {
    title: '国民经济和社会发展(?:的)?统计公报(?:[（(].{1,12}[）)])?。?$',
    fileName: '统计公报|statistical-communique',
  },
  outline: {
    title: 'required',
    // It is published to all: no organ is addressed, and nothing leads in to it.
    recipient: 'none',
    sections: [
      { id: 'overview', title: '综合', titles: ['综合.{0,12}', '.{0,6}经济综合'], required: true },
      { id: 'agriculture', title: '农业', contains: ['农业', '农林牧渔'], required: true },
      { id: 'industry', title: '工业和建筑业', contains: ['工业'], required: true },
      { id: 'services', title: '服务业', contains: ['服务业'] },
      { id: 'trade', title: '国内贸易', contains: ['贸易', '消费品市场'], required: true },
      { id: 'investment', title: '固定资产投资', contains: ['投资'], required: true },
      { id: 'openness', title: '对外经济', contains: ['对外', '开放'] },
      { id: 'finance', title: '财政金融', contains: ['财政', '金融'], required: true },
      { id: 'livelihood', title: '居民收入消费和社会保障', contains: ['收入', '生活'], required: true },
      { id: 'science', title: '科学技术和教育', contains: ['科技', '科学', '教育'] },
      { id: 'culture', title: '文化旅游、卫生健康和体育', contains: ['文化', '卫生'] },
      { id: 'environment', title: '资源、环境和应急管理', contains: ['环境', '生态'] },
    ],
    signature: 'optional',
    issueDate: 'optional',
  },
  rules: {
    ...parts,
    // Which branches a communiqué goes through is custom, and local ones differ.
    'structure/required-sections': 'warn',
    // The branches follow the national communiqué; a local one may set its own weight first.
    'structure/section-order': 'info',
  },
};
