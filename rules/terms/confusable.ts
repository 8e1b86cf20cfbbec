import { replacePhrases } from '../../src/rule.js';
import { accounts, misspellings, preferences, variants } from './confusable.data.js';

/** The day from which 第一批异形词整理表 holds. */
const VARIANTS_IN_FORCE = '2002-03-31';

export default replacePhrases({
  id: 'terms/confusable',
  meta: {
    name: { zh: '别字和异形词', en: 'Misspelling or variant' },
    summary: { zh: '不写别字，用推荐的词形', en: 'Words are spelt correctly, in the recommended form' },
    why: {
      zh: '“布署”“权利监督”“截止目前”这类音近形近的错字，输入法最容易带出来，通读时最容易漏看，印成文件就是硬伤。',
      en: 'Wrong characters that look or sound right come from input methods, slip past readers, and mar the document for good.',
    },
    basis: { source: '标准', clause: 'GF 1001—2001 第一批异形词整理表', strength: '推荐' },
    basisOf: {
      misspelt: { source: '实务', clause: '《现代汉语词典》', strength: '实务' },
      preferred: { source: '实务', clause: '公文用语惯例', strength: '实务' },
    },
    messages: {
      misspelt: {
        zh: '“{{wrong}}”疑为“{{right}}”之误。请核对后改正。',
        en: '“{{wrong}}” seems to be a slip for “{{right}}”. Check and correct it.',
      },
      variant: {
        zh: '“{{wrong}}”是异形词，国家推荐的词形是“{{right}}”，公文宜用推荐词形。',
        en: '“{{wrong}}” is a variant form; the national standard recommends “{{right}}”.',
      },
      preferred: {
        zh: '公文中习惯写“{{right}}”，不写“{{wrong}}”。全文宜统一。',
        en: 'Official writing prefers “{{right}}” to “{{wrong}}”. Use it throughout.',
      },
    },
    examples: [
      {
        bad: '扎紧⟦权利监督⟧笼子。',
        fixes: ['扎紧权力监督笼子。'],
        good: '扎紧权力监督笼子。',
        messageId: 'misspelt',
      },
      {
        bad: '⟦截止⟧目前，已完成整改12项。',
        fixes: ['截至目前，已完成整改12项。'],
        good: '截至目前，已完成整改12项。',
        messageId: 'misspelt',
      },
      {
        bad: '⟦截止⟧2021年底，共发展党员36名。',
        fixes: ['截至2021年底，共发展党员36名。'],
        good: '报名截止2021年6月1日，截止日期不变。',
        messageId: 'misspelt',
      },
      {
        bad: '及时⟦会报⟧工作进展。',
        fixes: ['及时汇报工作进展。'],
        good: '审议大会报告，及时汇报进展。',
        messageId: 'misspelt',
      },
      {
        bad: '个别⟦蕴酿⟧，会议决定。',
        fixes: ['个别酝酿，会议决定。'],
        good: '个别酝酿，会议决定。',
        messageId: 'misspelt',
      },
      { good: '保障公民权利监督渠道畅通，维护公民权利。' },
      { good: '处分决定《关于撤消王某职务的通报》存档。' },
      { bad: '⟦宏扬⟧优良作风。', fixes: ['弘扬优良作风。'], good: '弘扬优良作风。', messageId: 'variant' },
      {
        bad: '⟦做出决定⟧后抓紧落实。',
        fixes: ['作出决定后抓紧落实。'],
        good: '作出决定后抓紧落实。',
        messageId: 'preferred',
      },
      {
        good: '规范帐户管理。',
        given: { knowledge: { phrases: [{ id: 'account', forms: ['帐户'], use: 'allowed' }] } },
      },
    ],
    whenNotToUse: {
      zh: '照录历史文献、旧件原文的稿子。',
      en: 'Drafts that print historical documents as they were.',
    },
  },
  groups: [
    { pairs: misspellings, messageId: 'misspelt', certainty: 'likely' },
    { pairs: accounts, messageId: 'variant', certainty: 'likely', since: VARIANTS_IN_FORCE },
    { pairs: variants, messageId: 'variant', certainty: 'possible', since: VARIANTS_IN_FORCE },
    { pairs: preferences, messageId: 'preferred', certainty: 'possible', since: VARIANTS_IN_FORCE },
  ],
});
