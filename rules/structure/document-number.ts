import {
  type DocumentNumberMention,
  defineRule,
  documentNumbers,
  quotedRanges,
  toHalfWidth,
} from '../../src/rule.js';

export default defineRule({
  id: 'structure/document-number',
  meta: {
    name: { zh: '发文字号写法', en: 'Document number' },
    summary: {
      zh: '发文字号：年份写四位，用六角括号〔〕，序号不加“第”、不补零',
      en: 'A document number has its year, four digits, in 〔〕, and its serial number without 第 or zeros',
    },
    why: {
      zh: '发文字号是查文件的凭据，写法不一就检索不到。',
      en: 'Documents are looked up by their numbers; one written differently is not found.',
    },
    basis: { source: '国标', clause: 'GB/T 9704—2012 7.2.5', strength: '规定' },
    messages: {
      brackets: {
        zh: '发文字号的年份用六角括号。请将“{{found}}”改为“{{expected}}”。',
        en: 'The year of a document number stands in 〔〕. Replace “{{found}}” with “{{expected}}”.',
      },
      year: {
        zh: '发文字号的年份写四位。请将“{{found}}”改为“{{expected}}”。',
        en: 'The year of a document number has four digits. Replace “{{found}}” with “{{expected}}”.',
      },
      ordinal: {
        zh: '发文顺序号前不加“第”。请改为“{{expected}}”。',
        en: 'The serial number takes no 第. Write “{{expected}}”.',
      },
      padding: {
        zh: '发文顺序号不编虚位（前面不补零）。请将“{{found}}”改为“{{expected}}”。',
        en: 'The serial number has no leading zeros. Replace “{{found}}” with “{{expected}}”.',
      },
    },
    examples: [
      {
        bad: '根据《关于做好年度考核工作的通知》（青委发⟦[2021]⟧1号）要求，制定方案。',
        fixed: '根据《关于做好年度考核工作的通知》（青委发〔2021〕1号）要求，制定方案。',
        good: '根据《关于做好年度考核工作的通知》（青委发〔2021〕1号）要求，制定方案。',
        messageId: 'brackets',
      },
      {
        bad: '青委⟦〔21〕⟧58号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        fixes: ['青委〔2021〕58号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。'],
        messageId: 'year',
      },
      {
        bad: '青委〔2021〕⟦第⟧58号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        fixed: '青委〔2021〕58号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        good: '中国人民银行公告〔2021〕第3号已经发布。',
        messageId: 'ordinal',
      },
      {
        bad: '青委〔2021〕⟦058⟧号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        fixed: '青委〔2021〕58号\n关于2021年党建工作情况的报告\n市委：\n现报告如下。',
        messageId: 'padding',
      },
      { good: '城东片区挂（2021）12号地块已经出让，地铁1号线（2021）开通。' },
    ],
  },

  create({ text, fact, report }) {
    const check = ({ issuer, bracketed, year, ordinalMark, serial }: DocumentNumberMention) => {
      const [found, written] = [text(bracketed), text(year)];
      if (written.length !== 4) {
        const expected = `〔${fullYear(toHalfWidth(written))}〕`;
        report({
          range: bracketed,
          messageId: 'year',
          data: { found, expected },
          fixes: [{ edits: [{ range: bracketed, text: expected }], safety: 'review' }],
        });
      } else if (found !== `〔${written}〕`) {
        const expected = `〔${written}〕`;
        report({
          range: bracketed,
          messageId: 'brackets',
          data: { found, expected },
          fixes: [{ edits: [{ range: bracketed, text: expected }], safety: 'safe' }],
        });
      }
      const digits = text(serial);
      const plain = digits.replace(/^[0０]{1,5}(?=.)/, '');
      const range = ordinalMark ? ([ordinalMark[0], serial[1]] as const) : serial;
      const data = { found: digits, expected: `${plain}号` };
      const fixes = [{ edits: [{ range, text: plain }], safety: 'safe' as const }];
      // Orders and public notices are numbered with 第.
      if (ordinalMark && !ORDERS.test(issuer))
        report({ range: ordinalMark, messageId: 'ordinal', data, certainty: 'likely', fixes });
      else if (plain !== digits)
        report({
          range: serial,
          messageId: 'padding',
          data: { found: `${digits}号`, expected: `${plain}号` },
          certainty: 'likely',
          fixes: [{ edits: [{ range: serial, text: plain }], safety: 'safe' }],
        });
    };

    const quoted = fact(quotedRanges);
    for (const number of fact(documentNumbers)) if (!quoted.overlaps(number.bracketed)) check(number);
  },
});

const ORDERS = /(?:公告|通告|公示|令|字)$/;

/** 21 as 2021, 98 as 1998. */
function fullYear(digits: string): string {
  if (digits.length !== 2) return digits;
  return `${Number(digits) > 48 ? '19' : '20'}${digits}`;
}
