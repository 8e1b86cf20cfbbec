import {
  type Attachment,
  type AttachmentName,
  type AttachmentNote,
  defineRule,
  fromArabic,
  fromChinese,
  type Range,
  reportParts,
  withoutSpaces,
} from '../../src/rule.js';

export default defineRule({
  id: 'structure/attachments',
  meta: {
    name: { zh: '附件说明', en: 'Attachment note' },
    summary: {
      zh: '附件说明写法规范，并与附件和正文中的“见附件”相符',
      en: 'The attachment note is well formed, and agrees with the attachments and with 见附件 in the text',
    },
    why: {
      zh: '收文机关按附件说明清点附件，说明与实物不符就要退回补正。',
      en: 'The receiver checks the attachments against the note; where they differ, the document is sent back.',
    },
    basis: { source: '国标', clause: 'GB/T 9704—2012 7.3.4、7.3.7', strength: '规定' },
    messages: {
      form: {
        zh: '附件说明应写作“{{expected}}”，不写“{{found}}”。',
        en: 'An attachment note begins with “{{expected}}”, not “{{found}}”.',
      },
      endMark: {
        zh: '附件名称后不加标点。请删去“{{mark}}”。',
        en: 'The name of an attachment has no punctuation after it. Delete “{{mark}}”.',
      },
      sequence: {
        zh: '附件顺序号应为“{{expected}}”，文中为“{{found}}”。请核对有无漏列。',
        en: 'The attachment should be number {{expected}}, not {{found}}. Check whether one was left out.',
      },
      dangling: {
        zh: '正文写了“{{words}}”，文后没有附件说明。请补写“附件：……”，或删去这几个字。',
        en: 'The text says “{{words}}”, but no attachment is named below it. Add “附件：……”, or delete the words.',
      },
      unlisted: {
        zh: '附件说明中没有这个附件。请在正文之后、署名之上列出附件名称。',
        en: 'The attachment note does not list this attachment. List it below the text, above the signature.',
      },
      title: {
        zh: '附件标题“{{title}}”与附件说明中的“{{named}}”不一致。请统一。',
        en: 'The attachment is titled “{{title}}”, but the note names it “{{named}}”. Make them agree.',
      },
    },
    examples: [
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成。\n⟦附件1、⟧考核结果\n青禾区委\n2021年12月28日',
        fixed: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：考核结果\n青禾区委\n2021年12月28日',
        good: '关于考核情况的报告\n市委：\n考核已经完成，结果见附件。\n附件：1.考核结果\n2.整改清单\n青禾区委\n2021年12月28日',
        messageId: 'form',
      },
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：考核结果⟦。⟧\n青禾区委\n2021年12月28日',
        fixed: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：考核结果\n青禾区委\n2021年12月28日',
        messageId: 'endMark',
      },
      // A number tells several apart; one alone has none to tell apart.
      {
        bad: '关于项目建设的报告\n市委：\n项目已经完成。\n⟦附件1：⟧项目清单\n青禾区委\n2021年12月28日',
        fixed: '关于项目建设的报告\n市委：\n项目已经完成。\n附件：项目清单\n青禾区委\n2021年12月28日',
        messageId: 'form',
      },
      {
        bad: '关于项目建设的报告\n市委：\n项目已经完成。\n⟦附件：1.⟧项目清单\n青禾区委\n2021年12月28日',
        fixed: '关于项目建设的报告\n市委：\n项目已经完成。\n附件：项目清单\n青禾区委\n2021年12月28日',
        messageId: 'form',
      },
      {
        bad: '关于项目建设的报告\n市委：\n项目已经完成。\n⟦附件1：⟧项目清单\n2.整改清单\n青禾区委\n2021年12月28日',
        fixed:
          '关于项目建设的报告\n市委：\n项目已经完成。\n附件：1.项目清单\n2.整改清单\n青禾区委\n2021年12月28日',
        messageId: 'form',
      },
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：1.考核结果\n⟦3.⟧整改清单\n青禾区委\n2021年12月28日',
        messageId: 'sequence',
      },
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成，结果⟦见附件⟧。\n青禾区委\n2021年12月28日',
        messageId: 'dangling',
      },
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成。\n青禾区委\n2021年12月28日\n⟦附件1⟧\n考核结果\n全部合格。',
        good: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：考核结果\n青禾区委\n2021年12月28日\n附件\n考核结果\n全部合格。',
        messageId: 'unlisted',
      },
      {
        bad: '关于考核情况的报告\n市委：\n考核已经完成。\n附件：考核结果\n青禾区委\n2021年12月28日\n附件\n⟦整改清单⟧\n全部完成。',
        messageId: 'title',
      },
    ],
    guards: false,
  },

  phrases: ['见附件'],

  create({ text, fact, report }) {
    const checkNote = ({ items, range }: AttachmentNote) => {
      for (const [index, item] of items.entries()) checkHead(item, range, index, items.length > 1);
      for (const { title } of items) {
        const [mark] = END_MARK.exec(text(title)) ?? [];
        const end: Range = [title[1] - 1, title[1]];
        if (mark)
          report({
            range: end,
            messageId: 'endMark',
            data: { mark },
            fixes: [{ edits: [{ range: end, text: '' }], safety: 'safe' }],
          });
      }
    };

    const checkHead = (
      { range, title, ordinal }: AttachmentName,
      note: Range,
      index: number,
      isOneOfSeveral: boolean,
    ) => {
      const head: Range = [index === 0 ? note[0] : range[0], title[0]];
      const found = withoutSpaces(text(head));
      if (ordinal !== undefined && ordinal !== index + 1)
        report({
          range: head,
          messageId: 'sequence',
          data: { found: ordinal, expected: index + 1 },
          certainty: 'likely',
        });
      const expected = `${index === 0 ? '附件：' : ''}${ordinal === undefined || !isOneOfSeveral ? '' : `${ordinal}.`}`;
      if (found.replace('．', '.') !== expected && found !== '')
        report({
          range: head,
          messageId: 'form',
          data: { found, expected },
          fixes: [{ edits: [{ range: head, text: expected }], safety: 'safe' }],
        });
    };

    const checkAttachment = (
      { label, children }: Attachment,
      note: AttachmentNote | undefined,
      count: number,
    ) => {
      if (!label) return;
      const number = numberOf(text(label));
      const items = note?.items ?? [];
      const item =
        items.find(({ ordinal }) => ordinal === number) ??
        (items.length === 1 && count === 1 ? items[0] : undefined);
      if (!item) {
        report({ range: label, messageId: 'unlisted', certainty: 'likely' });
        return;
      }
      const title = children.find((child) => child.type === 'Title');
      if (title?.type !== 'Title') return;
      const named = nameOf(text(item.title));
      // The note may say besides who wrote the attachment.
      if (!named.includes(nameOf(title.text)) && !nameOf(title.text).includes(named))
        report({
          range: title.lines.at(-1)!,
          messageId: 'title',
          data: { title: title.text, named: withoutSpaces(text(item.title)) },
          certainty: 'likely',
        });
    };

    let mentioned: Range | undefined;
    return {
      Phrase: ({ range }) => {
        mentioned ??= range;
      },
      'Root:exit'() {
        const { attachmentNote, attachments, recipient, signatures } = fact(reportParts);
        if (attachmentNote) checkNote(attachmentNote);
        else if (mentioned && attachments.length === 0)
          report({
            range: mentioned,
            messageId: 'dangling',
            data: { words: text(mentioned) },
            certainty: 'likely',
          });
        const labelled = attachments.filter(({ label }) => label);
        // A text that no organ sends or signs may simply have an annex.
        if (attachmentNote || recipient || signatures.length > 0)
          for (const attachment of labelled) checkAttachment(attachment, attachmentNote, labelled.length);
      },
    };
  },
});

const END_MARK = /[。；，、;,]$/;

/** 1 of 附件1 and 附件一：; 1 where the label has no number. */
function numberOf(label: string): number | undefined {
  const written = withoutSpaces(label).replace(/^附(?:件|表|录)|[：:]$/g, '');
  return written === '' ? undefined : (fromArabic(written) ?? fromChinese(written));
}

/** The name of an attachment as it is compared: without 《》, end mark and version. */
function nameOf(name: string): string {
  return withoutSpaces(name).replace(/[《》“”]|[。；，、;,]$/g, '');
}
