import { defineRule, reportParts, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'structure/signer',
  meta: {
    name: { zh: '签发人', en: 'Signer' },
    summary: {
      zh: '有版头的上行文标注签发人',
      en: 'A document to a higher organ that has a letterhead names its signer',
    },
    why: {
      zh: '上级机关凭签发人确认报告经谁审定。',
      en: 'It shows the higher organ who approved the report.',
    },
    basis: {
      source: '条例',
      clause: '《党政机关公文处理工作条例》第九条（六）；GB/T 9704—2012 7.2.6',
      strength: '规定',
    },
    messages: {
      missing: {
        zh: '上行文要标注签发人。请在发文字号右侧补写“签发人：……”。',
        en: 'A document to a higher organ names its signer. Write “签发人：……” to the right of the document number.',
      },
      colon: {
        zh: '“签发人”后用全角冒号，应写作“签发人：”。',
        en: '签发人 is followed by a full-width colon: “签发人：”.',
      },
      unnamed: {
        zh: '“签发人”后没有姓名。请补写。',
        en: 'There is no name after 签发人. Add it.',
      },
    },
    examples: [
      {
        bad: '中共青禾区委文件\n⟦青委〔2021〕58号⟧\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        good: '中共青禾区委文件\n青委〔2021〕58号　　　　签发人：陆远\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        messageId: 'missing',
      },
      {
        bad: '中共青禾区委文件\n青委〔2021〕58号　　　　签发人⟦:⟧陆远\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        fixed:
          '中共青禾区委文件\n青委〔2021〕58号　　　　签发人：陆远\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        messageId: 'colon',
      },
      {
        bad: '中共青禾区委文件\n青委〔2021〕58号　　　　⟦签发人：⟧\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        good: '中共青禾区委文件\n青委〔2021〕58号\n关于做好年终工作的通知\n各街道党工委：\n现通知如下。',
        messageId: 'unnamed',
      },
    ],
  },

  create({ text, fact, report }) {
    const { letterheads, documentNumber, title, recipient } = fact(reportParts);
    const signer = letterheads.find(({ range }) => withoutSpaces(text(range)).startsWith(SIGNER));
    if (!signer) {
      const isUpward = title && recipient && UPWARD.test(title.text);
      const masthead = letterheads.find(({ range }) => MASTHEAD.test(withoutSpaces(text(range))));
      if (isUpward && masthead)
        report({
          range: documentNumber?.range ?? masthead.range,
          messageId: 'missing',
          certainty: 'likely',
        });
      return;
    }
    const written = text(signer.range);
    const colon = written.search(/[：:]/);
    const at = signer.range[0] + colon;
    if (written[colon] === ':')
      report({
        range: [at, at + 1],
        messageId: 'colon',
        fixes: [{ edits: [{ range: [at, at + 1], text: '：' }], safety: 'safe' }],
      });
    if (written.slice(colon + 1).trim() === '') report({ range: signer.range, messageId: 'unnamed' });
  },
});

const SIGNER = '签发人';
/** What goes to those above. */
const UPWARD = /(?:报告|请示)$/;
/** The issuing organ's mark. */
const MASTHEAD = /文件$/;
