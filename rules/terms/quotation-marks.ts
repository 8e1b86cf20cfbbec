import { replacePhrases } from '../../src/rule.js';
import { missing, needless } from './quotation-marks.data.js';

export default replacePhrases({
  id: 'terms/quotation-marks',
  meta: {
    name: { zh: '提法的引号', en: 'Quotation marks of short forms' },
    summary: {
      zh: '缩略的提法加引号，固定名称不加',
      en: 'Numbered slogans and short forms take quotation marks; plain names do not',
    },
    why: {
      zh: '“四个意识”“三会一课”“回头看”这类缩略提法，公文一律加引号；不加容易读断。',
      en: 'Official writing puts such short forms in quotation marks; without them the reader stumbles.',
    },
    basis: { source: '实务', clause: '中央文件用例', strength: '实务' },
    messages: {
      missing: {
        zh: '“{{wrong}}”中的缩略提法要加引号，应写作{{right}}。',
        en: 'The short form in “{{wrong}}” takes quotation marks: {{right}}.',
      },
      needless: {
        zh: '{{wrong}}不必加引号，直接写作{{right}}。',
        en: '{{wrong}} needs no quotation marks: {{right}}.',
      },
    },
    examples: [
      {
        bad: '开展⟦巡察回头看⟧。',
        good: '开展巡察“回头看”。',
        fixed: '开展巡察“回头看”。',
        messageId: 'missing',
      },
      {
        bad: '落实⟦三会一课⟧制度。',
        good: '落实“三会一课”制度。',
        fixed: '落实“三会一课”制度。',
        messageId: 'missing',
      },
      {
        bad: '编制⟦十四五⟧规划。',
        messageId: 'missing',
        good: '编制“十四五”规划。',
        fixed: '编制“十四五”规划。',
      },
      { good: '回头看这一年，第十四五规划片区建成，印发《三会一课制度》，落实"三会一课"。' },
      {
        bad: '深入贯彻⟦“科学发展观”⟧。',
        good: '深入贯彻科学发展观。',
        fixed: '深入贯彻科学发展观。',
        messageId: 'needless',
      },
    ],
  },
  groups: [
    { pairs: missing, messageId: 'missing', certainty: 'possible', bare: true, safety: 'safe' },
    { pairs: needless, messageId: 'needless', certainty: 'possible', safety: 'safe' },
  ],
});
