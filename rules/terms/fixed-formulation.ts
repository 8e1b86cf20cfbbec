import {
  isFromMemory,
  officeWords,
  readPairs,
  replacePhrases,
  SOURCE_COLUMN,
  sourceCell,
} from '../../src/rule.js';

export default replacePhrases({
  id: 'terms/fixed-formulation',
  meta: {
    name: { zh: '固定表述有误', en: 'Wrong fixed formulation' },
    summary: {
      zh: '政治用语、统计指标用固定表述',
      en: 'Political terms and names of indicators are given in their fixed form',
    },
    why: {
      zh: '固定表述一字之差就是政治性差错，也最容易在转抄、压缩时走样。',
      en: 'One wrong character in a fixed formulation is a political error, and copying or shortening easily causes it.',
    },
    basis: { source: '政策文件', clause: '各表述所出的文件', strength: '实务' },
    basisOf: {
      displaced: { source: '单位制度', clause: '本单位的用语表', strength: '实务' },
      forbidden: { source: '单位制度', clause: '本单位的用语表', strength: '实务' },
    },
    messages: {
      wrong: {
        zh: '“{{wrong}}”不是规范表述，应为“{{right}}”。请对照原文改正。',
        en: '“{{wrong}}” is not the fixed form, which is “{{right}}”. Correct it from the source.',
      },
      displaced: {
        zh: '本单位不用“{{wrong}}”，统一写作“{{right}}”{{reason}}。',
        en: 'This office writes “{{right}}”, not “{{wrong}}”{{reason}}.',
      },
      forbidden: {
        zh: '本单位不用“{{wrong}}”{{reason}}。请删去，或换一种说法。',
        en: 'This office does not use “{{wrong}}”{{reason}}. Delete it, or word it differently.',
      },
    },
    examples: [
      {
        bad: '坚持以⟦习近平新时代特色社会主义思想⟧为指导。',
        fixes: ['坚持以习近平新时代中国特色社会主义思想为指导。'],
        good: '坚持以习近平新时代中国特色社会主义思想为指导。',
        messageId: 'wrong',
      },
      {
        bad: '落实⟦习总书记⟧重要讲话精神。',
        fixes: ['落实习近平总书记重要讲话精神。'],
        good: '学习总书记重要讲话精神。',
        messageId: 'wrong',
      },
      {
        bad: '统筹推进⟦“五位一体”战略布局⟧。',
        fixes: ['统筹推进“五位一体”总体布局。'],
        messageId: 'wrong',
        good: '统筹推进“五位一体”总体布局。',
      },
      {
        bad: '给予⟦党纪政务和组织处理⟧12人次。',
        fixes: ['给予党纪政务处分和组织处理12人次。'],
        messageId: 'wrong',
        good: '给予党纪政务处分和组织处理12人次。',
      },
      { good: '给予党政纪处分12人。', given: { date: '2016-12-28' } },
      {
        bad: '给予⟦党政纪处分⟧12人。',
        fixes: ['给予党纪政务处分12人。'],
        messageId: 'wrong',
        given: { date: '2021-12-28' },
      },
      { good: '印发《关于开展“三严三实”主题教育的通知》。' },
      {
        bad: '召开⟦打卡会议⟧。',
        fixes: ['召开调度会议。'],
        messageId: 'displaced',
        given: {
          knowledge: {
            phrases: [
              {
                id: 'meeting',
                forms: ['调度会议'],
                use: 'preferred',
                displaces: ['打卡会议'],
                reason: '2021年第3次办公会议定',
              },
            ],
          },
        },
      },
      {
        bad: '⟦赋能⟧基层。',
        messageId: 'forbidden',
        given: { knowledge: { phrases: [{ id: 'f', forms: ['赋能'], use: 'forbidden' }] } },
      },
      {
        good: '落实意识形态责任制。',
        given: { knowledge: { phrases: [{ id: 'a', forms: ['意识形态责任制'], use: 'allowed' }] } },
      },
    ],
    tables: ({ formulations }) => [
      {
        title: { zh: '固定表述', en: 'Fixed formulations' },
        columns: [
          { zh: '表述', en: 'formulation' },
          { zh: '错误写法', en: 'wrong forms' },
          { zh: '自何日起', en: 'since' },
          SOURCE_COLUMN,
        ],
        rows: formulations.map((entry) => [
          entry.id,
          readPairs(entry.pairs)
            .map(({ phrase }) => phrase)
            .join('、'),
          entry.from ?? '',
          sourceCell(entry),
        ]),
      },
    ],
  },
  groups: ({ formulations }) =>
    formulations.map((entry) => ({
      pairs: entry.pairs,
      since: entry.from,
      until: entry.to,
      messageId: 'wrong',
      certainty: isFromMemory(entry) ? 'possible' : 'certain',
    })),
  office: officeWords,
});
