import { defineRule, reportParts, withoutSpaces } from '../../src/rule.js';

export default defineRule({
  id: 'structure/title',
  meta: {
    name: { zh: '公文标题', en: 'Title' },
    summary: {
      zh: '要有标题，标题写明事由和文种，末尾不加标点',
      en: 'There is a title; it names the subject and the kind of document and has no punctuation at its end',
    },
    why: {
      zh: '收文、登记、归档都凭标题；没有文种看不出是报告还是通知。',
      en: 'A document is received, registered and filed by its title; without its kind, no one can tell a report from a notice.',
    },
    basis: {
      source: '条例',
      clause: '《党政机关公文处理工作条例》第九条（七）',
      strength: '规定',
    },
    basisOf: {
      endMark: { source: '实务', clause: '公文标题用法', strength: '实务' },
      repeatedKind: { source: '实务', clause: '公文标题用法', strength: '实务' },
    },
    messages: {
      missing: {
        zh: '缺少标题。请在文首补写，如“……关于……情况的报告”。',
        en: 'There is no title. Write one at the top, e.g. “……关于……情况的报告”.',
      },
      kind: {
        zh: '标题“{{title}}”没有写明文种。请以“报告”“总结”等文种结尾。',
        en: 'The title “{{title}}” does not say what kind of document this is. End it with 报告, 总结 or the like.',
      },
      endMark: {
        zh: '标题末尾不加标点。请删去“{{mark}}”。',
        en: 'A title has no punctuation at its end. Delete “{{mark}}”.',
      },
      repeatedKind: {
        zh: '标题中“{{word}}”与文种“报告”意思重复。可改为“关于……情况的报告”。',
        en: '“{{word}}” in the title repeats the sense of 报告. Write “关于……情况的报告”.',
      },
    },
    examples: [
      {
        bad: '⟦市委：⟧\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        good: '中共青禾区委关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        messageId: 'missing',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '⟦青禾区2021年抓基层党建工作情况⟧\n市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。',
        messageId: 'kind',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '关于2021年党建工作情况的报告⟦。⟧\n市委：\n现将有关情况报告如下：',
        fixed: '关于2021年党建工作情况的报告\n市委：\n现将有关情况报告如下：',
        messageId: 'endMark',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '⟦关于上报2021年党建工作情况的报告⟧\n市委：\n现将有关情况报告如下：',
        messageId: 'repeatedKind',
        given: { genre: 'party-building-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, text, fact, report }) {
    const { title, firstLine } = fact(reportParts);
    if (!title) {
      if (outline?.title === 'required') report({ range: firstLine, messageId: 'missing' });
      return;
    }
    const end = title.lines.at(-1)![1];
    const [mark] = END_MARK.exec(title.text) ?? [];
    if (mark)
      report({
        range: [end - 1, end],
        messageId: 'endMark',
        data: { mark },
        fixes: [{ edits: [{ range: [end - 1, end], text: '' }], safety: 'safe' }],
      });
    const name = mark ? title.text.slice(0, -1) : title.text;
    if (!KIND.test(name))
      report({
        range: title.lines.at(-1)!,
        messageId: 'kind',
        data: { title: name },
        certainty: 'likely',
      });
    const [, word] = REPEATED_KIND.exec(name) ?? [];
    const line = title.lines.find((range) => word && withoutSpaces(text(range)).includes(word));
    if (word && line)
      report({ range: line, messageId: 'repeatedKind', data: { word }, certainty: 'possible' });
  },
});

const END_MARK = /[。，；：、.,;:]$/;

/** The kinds of paper that report, with a version after it: （送审稿）. */
const KIND =
  /(?:报告|总结|公报|通报|汇报|材料|要点|打算|计划|安排|思路|讲话|发言|说明|述职|述职述廉|自查|建议|意见|提纲|清单|稿)(?:[（(][^（）()]{1,20}[）)])?$/;

/** 关于上报……情况的报告, ……报告的报告. */
const REPEATED_KIND = /^.{0,30}关于(上报|呈报|汇报|报告).{1,40}情况的报告$|^.{1,60}(报告)的报告$/;
