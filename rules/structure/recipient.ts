import { defineRule, reportParts } from '../../src/rule.js';

export default defineRule({
  id: 'structure/recipient',
  meta: {
    name: { zh: '主送机关', en: 'Recipient' },
    summary: {
      zh: '上行的报告写明主送机关，后加全角冒号',
      en: 'A report to a higher organ names its recipient, followed by a full-width colon',
    },
    why: {
      zh: '没有主送机关，收文机关无法确认由谁受理；多头主送则容易互相推诿。',
      en: 'Without a recipient no one is responsible for the report; with several, each may leave it to the others.',
    },
    basis: {
      source: '条例',
      clause: '《党政机关公文处理工作条例》第九条（八）、第十五条（一）；GB/T 9704—2012 7.3.2',
      strength: '规定',
    },
    basisOf: { unexpected: { source: '实务', strength: '实务' } },
    messages: {
      missing: {
        zh: '缺少主送机关。请在标题之下补写，如“市委：”。',
        en: 'No recipient is named. Write it below the title, e.g. “市委：”.',
      },
      unexpected: {
        zh: '这种体裁一般不写主送机关。向上报送的，可另用报告附送。',
        en: 'This genre usually names no recipient. To submit it to a higher organ, attach it to a report.',
      },
      colon: {
        zh: '主送机关之后用全角冒号“：”，不用“{{mark}}”。',
        en: 'The recipient is followed by a full-width colon “：”, not “{{mark}}”.',
      },
      several: {
        zh: '报告原则上主送一个上级机关，此处写了{{count}}个。其余可列为抄送。',
        en: 'A report normally goes to one higher organ; this one names {{count}}. Send copies to the others.',
      },
    },
    examples: [
      {
        bad: '⟦关于2021年党建工作情况的报告⟧\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        good: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        messageId: 'missing',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '青禾区2021年工作总结\n⟦市委：⟧\n一、工作开展情况\n召开会议12次。',
        messageId: 'unexpected',
        given: { genre: 'work-summary' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n市委⟦:⟧\n现将有关情况报告如下：',
        fixed: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：',
        messageId: 'colon',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告\n⟦市委、市政府：⟧\n现将有关情况报告如下：',
        messageId: 'several',
        given: { genre: 'party-building-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, text, fact, report }) {
    const { recipient, title, firstLine } = fact(reportParts);
    if (!recipient) {
      if (outline?.recipient === 'required')
        report({ range: title?.lines.at(-1) ?? firstLine, messageId: 'missing' });
      return;
    }
    const { range } = recipient;
    if (outline?.recipient === 'none') report({ range, messageId: 'unexpected', certainty: 'possible' });
    const names = text(range);
    const mark = names.at(-1)!;
    if (mark !== '：')
      report({
        range: [range[1] - 1, range[1]],
        messageId: 'colon',
        data: { mark },
        fixes: [{ edits: [{ range: [range[1] - 1, range[1]], text: '：' }], safety: 'safe' }],
      });
    const count = names.slice(0, -1).split(/[、，,]/).length;
    if (outline?.recipient === 'required' && count > 1)
      report({ range, messageId: 'several', data: { count }, certainty: 'possible' });
  },
});
