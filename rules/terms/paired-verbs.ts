import { pairPhrases } from '../../src/rule.js';
import { pairings } from './paired-verbs.data.js';

export default pairPhrases({
  id: 'terms/paired-verbs',
  meta: {
    name: { zh: '动词搭配有误', en: 'Wrong verb' },
    summary: { zh: '固定表述与动词搭配得当', en: 'Fixed formulations go with their verbs' },
    why: {
      zh: '“增强‘四个意识’、坚定‘四个自信’、做到‘两个维护’”各有专用动词，串用是常见的政治性差错。',
      en: 'Each of these formulations has its own verb; mixing them up is a common political error.',
    },
    basis: { source: '政策文件', clause: '党的十九大以来中央全会文件', strength: '实务' },
    messages: {
      pair: {
        zh: '“{{head}}”不与“{{wrong}}”搭配，应为“{{right}}”。',
        en: '“{{head}}” takes the verb “{{right}}”, not “{{wrong}}”.',
      },
      choose: {
        zh: '“{{head}}”不与“{{wrong}}”搭配，可用的搭配有：{{right}}。',
        en: '“{{head}}” does not go with “{{wrong}}”. Use one of: {{right}}.',
      },
    },
    examples: [
      {
        bad: '⟦坚定⟧“四个意识”、⟦增强⟧“四个自信”、做到“两个维护”。',
        good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
        fixed: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
        messageId: 'pair',
      },
      {
        bad: '⟦坚决做到⟧“两个确立”。',
        good: '坚定拥护“两个确立”，坚决做到“两个维护”。',
        messageId: 'choose',
      },
      {
        bad: '立足新发展阶段、⟦构建⟧新发展理念、⟦贯彻⟧新发展格局。',
        messageId: 'pair',
        good: '立足新发展阶段、贯彻新发展理念、构建新发展格局。',
        fixed: '立足新发展阶段、贯彻新发展理念、构建新发展格局。',
      },
      {
        bad: '⟦协调推进⟧“五位一体”总体布局。',
        fixed: '统筹推进“五位一体”总体布局。',
        messageId: 'pair',
        good: '统筹推进“五位一体”总体布局。',
      },
      { good: '树牢“四个意识”、坚定“四个自信”，完整、准确、全面贯彻新发展理念，服务和融入新发展格局。' },
    ],
  },
  pairings,
});
