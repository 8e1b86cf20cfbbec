import { integer, minValue, number, object, optional, pipe } from 'valibot';
import { defineRule, type Paragraph, type Range } from '../../src/rule.js';

/** The length below which a paragraph may well be said twice, in UTF-16 code units: a slogan, a signature. */
const LENGTH = 30;

/** A text with more places where it repeats itself means to: a form, a record. */
const SLIPS = 5;

interface Repeat {
  range: Range;
  readonly first: Range;
}

export default defineRule({
  id: 'consistency/repeated-paragraph',
  meta: {
    name: { zh: '段落重复', en: 'Repeated paragraph' },
    summary: { zh: '同一段文字不写两遍', en: 'No paragraph is written twice' },
    why: {
      zh: '复制粘贴时常把一段贴了两次，或改写后忘了删去原段，读者会以为漏看了不同之处。',
      en: 'Copying leaves a paragraph in two places, or the old one beside its new wording; a reader looks for a difference that is not there.',
    },
    basis: { source: '实务', strength: '实务' },
    tags: ['unnecessary'],
    messages: {
      repeated: {
        zh: '这一段与前文（“{{start}}……”）文字相同。请删去一处，或改写。',
        en: 'This paragraph is the same as an earlier one (“{{start}}…”). Delete one, or rewrite it.',
      },
    },
    examples: [
      {
        bad: '一、工作情况\n全区各级党组织坚持把学习宣传贯彻作为首要政治任务，制定学习方案，开展专题宣讲。\n二、下步工作\n⟦全区各级党组织坚持把学习宣传贯彻作为首要政治任务，制定学习方案，开展专题宣讲。⟧',
        good: '一、工作情况\n全区各级党组织坚持把学习宣传贯彻作为首要政治任务，制定学习方案，开展专题宣讲。\n二、下步工作\n继续把学习宣传贯彻作为首要政治任务，完善学习方案，推动宣讲进基层、进社区、进企业。',
      },
      { good: '特此报告。\n特此报告。' },
      // Lines of ornament part the text; they say nothing twice.
      {
        good: '========================================\n召开会议。\n========================================\n﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏\n开展督查。\n﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏﹏',
      },
      {
        good: '<center>========================================</center>\n\n召开会议。\n\n<center>========================================</center>',
        given: { path: 'draft.md' },
      },
      {
        good: '— ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ —\n召开会议。\n— ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ — ☆ —',
      },
      {
        bad: '一、工作情况\n坚持把学习宣传贯彻作为首要任务。\n二、下步工作\n⟦坚持把学习宣传贯彻作为首要任务。⟧',
        given: { options: { length: 10 } },
      },
    ],
    options: object({ length: optional(pipe(number(), integer(), minValue(1)), LENGTH) }),
    optionDocs: {
      length: {
        zh: '少于这么多字的段落不查，默认 30',
        en: 'paragraphs shorter than this are not checked (default: 30 characters)',
      },
    },
  },

  create({ options, text, report }) {
    const seen = new Map<string, Range>();
    const repeats: Repeat[] = [];
    let inQuote = 0;
    let previous: Repeat | undefined;

    const repeat = (range: Range, first: Range) => {
      // Paragraphs copied together are one finding.
      if (previous) previous.range = [previous.range[0], range[1]];
      else {
        previous = { range, first };
        repeats.push(previous);
      }
    };
    return {
      Quote: () => void inQuote++,
      'Quote:exit': () => void inQuote--,
      Paragraph(paragraph) {
        const range = bodyOf(paragraph);
        const words = text(range).trim();
        if (inQuote > 0 || words.length < options.length || !SAYS_SOMETHING.test(words)) return;
        const first = seen.get(words);
        if (first) repeat(range, first);
        else {
          previous = undefined;
          seen.set(words, range);
        }
      },
      'Root:exit'() {
        for (const { range, first } of repeats) {
          report({
            range,
            messageId: 'repeated',
            data: { start: text(first).trim().slice(0, 12) },
            ...(repeats.length > SLIPS && { certainty: 'possible' }),
            related: [{ range: first, message: { zh: '前一处在这里', en: 'the earlier one is here' } }],
          });
        }
      },
    };
  },
});

/** A letter, digit or Han character: a line without any is an ornament. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A paragraph without the heading that is run into it. */
function bodyOf({ range, children }: Paragraph): Range {
  const heading = children.find(({ type }) => type === 'Heading');
  return heading ? [heading.range[1], range[1]] : range;
}
