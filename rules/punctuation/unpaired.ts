import {
  defineRule,
  type Localized,
  type LoneMark,
  OPENERS,
  PAIRS,
  type PairKind,
  pairs,
} from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/unpaired',
  meta: {
    name: { zh: '标点不成对', en: 'Unpaired mark' },
    summary: {
      zh: '引号、括号、书名号成对使用',
      en: 'Quotation marks, brackets and title marks come in pairs',
    },
    why: {
      zh: '缺了一半，读者看不出引文、注释、文件名到哪里为止，意思也可能变。',
      en: 'With one half missing, no one can tell where a quotation, a note or a title ends, and the meaning may change.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.8、4.9、4.15、5.1.3', strength: '规定' },
    messages: {
      unclosed: {
        zh: '{{name}}{{mark}}后面缺{{partner}}。请核对原意，在应当结束处补上{{partner}}，或删去这个{{name}}。',
        en: 'The {{name}} {{mark}} has no {{partner}} after it. Add one where it should end, or delete this mark.',
      },
      unopened: {
        zh: '{{name}}{{mark}}前面缺{{partner}}。请核对原意，在应当开始处补上{{partner}}，或删去这个{{name}}。',
        en: 'The {{name}} {{mark}} has no {{partner}} before it. Add one where it should begin, or delete this mark.',
      },
      reversed: {
        zh: '前后两个都是{{name}}{{mark}}，不成对。此处应为{{partner}}。',
        en: 'There are two marks {{mark}} ({{name}}) in a row, which make no pair. This one should be the {{partner}}.',
      },
      mismatched: {
        zh: '{{name}}{{mark}}与前面的{{opener}}不成对。前后应当用同一种，如此处改为{{partner}}。',
        en: 'The {{name}} {{mark}} does not match the {{opener}} before it. Use one kind for both, e.g. the {{partner}} here.',
      },
    },
    examples: [
      {
        bad: '增强⟦“⟧四个意识、坚定“四个自信”。',
        good: '增强“四个意识”、坚定“四个自信”。',
        messageId: 'unclosed',
      },
      {
        bad: '全区党员⟦（⟧含预备党员共1200名。',
        good: '全区党员（含预备党员）共1200名。',
        messageId: 'unclosed',
      },
      {
        bad: '根据条例⟦》⟧规定，开展自查。',
        good: '根据《条例》规定，开展自查。',
        messageId: 'unopened',
      },
      {
        bad: '开展“我为群众办实事⟦“⟧实践活动。',
        fixes: ['开展“我为群众办实事”实践活动。'],
        good: '开展“我为群众办实事”实践活动。',
        messageId: 'reversed',
      },
      {
        bad: '全年完成投资（含续建⟦】⟧12亿元。',
        fixes: ['全年完成投资（含续建）12亿元。'],
        good: '全年完成投资（含续建）12亿元。',
        messageId: 'mismatched',
      },
      // Each paragraph of a long quotation opens it; only the last closes it.
      { good: '他在信中写道：\n“第一，抓学习。\n“第二，抓落实。”' },
      { good: '具体要求：1）抓学习；2）抓落实（含整改）。a)抓细节。Xi’s article。' },
    ],
  },

  create({ draft, fact, report }) {
    const { text } = draft;

    const { alone } = fact(pairs);
    for (let index = 0; index < alone.length; index++) {
      const mark = alone[index]!;
      const next = alone[index + 1];
      if (next && areNear(text, mark, next) && reportTwo(mark, next)) index++;
      else reportOne(mark);
    }

    function reportOne({ at, opens }: LoneMark): void {
      const mark = text[at]!;
      report({
        range: [at, at + 1],
        messageId: opens ? 'unclosed' : 'unopened',
        data: { mark, name: nameOf(mark), partner: nameOf(partnerOf(mark)) },
        certainty: opens && goesOnBelow(text, at) ? 'possible' : 'certain',
      });
    }

    /** Reports two marks that were meant for a pair; whether they were. */
    function reportTwo(first: LoneMark, second: LoneMark): boolean {
      const mark = text[second.at]!;
      const opener = text[first.at]!;
      if (first.kind === second.kind && first.opens === second.opens) {
        const { at } = first.opens ? second : first;
        const partner = partnerOf(mark);
        report({
          range: [at, at + 1],
          messageId: 'reversed',
          data: { mark, name: nameOf(mark), partner: nameOf(partner) },
          fixes: [{ edits: [{ range: [at, at + 1], text: partner }], safety: 'review' }],
        });
        return true;
      }
      if (!first.opens || second.opens || familyOf(first.kind) !== familyOf(second.kind)) return false;
      const range = [second.at, second.at + 1] as const;
      const partner = partnerOf(opener);
      report({
        range,
        messageId: 'mismatched',
        data: { mark, name: nameOf(mark), opener: nameOf(opener), partner: nameOf(partner) },
        fixes: [{ edits: [{ range, text: partner }], safety: 'review' }],
      });
      return true;
    }
  },
});

/** The longest that two marks without partners stand apart when they were meant for each other, in characters. */
const NEAR = 30;

function areNear(text: string, first: LoneMark, second: LoneMark): boolean {
  return second.at - first.at <= NEAR && !/[\n。；]/.test(text.slice(first.at, second.at));
}

/** A clause that is cut from a quotation of several lines: the paragraph opens it and ends in the middle of a sentence. */
function goesOnBelow(text: string, at: number): boolean {
  if (at > 0 && text[at - 1] !== '\n') return false;
  const end = text.indexOf('\n', at);
  return /[；，]$/.test(text.slice(at, end === -1 ? undefined : end));
}

function familyOf(kind: PairKind): string {
  if (kind === 'double-quote' || kind === 'single-quote') return 'quote';
  return kind === 'title' || kind === 'inner-title' ? 'title' : 'bracket';
}

const HALF_WIDTH: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

function partnerOf(mark: string): string {
  return PAIRS.get(mark) ?? OPENERS.get(mark) ?? HALF_WIDTH[mark] ?? mark;
}

/** What each pair of marks is called. */
const KINDS: readonly (readonly [pair: string, kind: Localized])[] = [
  ['“”', { zh: '引号', en: 'quotation mark' }],
  ['‘’', { zh: '单引号', en: 'single quotation mark' }],
  ['（）', { zh: '括号', en: 'bracket' }],
  ['()', { zh: '半角括号', en: 'half-width bracket' }],
  ['【】', { zh: '方头括号', en: 'lenticular bracket' }],
  ['〔〕', { zh: '六角括号', en: 'tortoise-shell bracket' }],
  ['［］', { zh: '方括号', en: 'square bracket' }],
  ['[]', { zh: '半角方括号', en: 'half-width square bracket' }],
  ['《》', { zh: '书名号', en: 'title mark' }],
  ['〈〉', { zh: '单书名号', en: 'single title mark' }],
  ['「」', { zh: '直角引号', en: 'corner bracket' }],
  ['『』', { zh: '双直角引号', en: 'double corner bracket' }],
];

/** A mark by its name: 左引号, opening quotation mark; itself, where it has none. */
function nameOf(mark: string): Localized {
  const found = KINDS.find(([pair]) => pair.includes(mark));
  if (!found) return { zh: `“${mark}”`, en: `“${mark}”` };
  const [pair, { zh, en }] = found;
  return pair.startsWith(mark)
    ? { zh: `左${zh}`, en: `opening ${en}` }
    : { zh: `右${zh}`, en: `closing ${en}` };
}
