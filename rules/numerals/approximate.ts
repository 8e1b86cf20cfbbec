import { defineRule, fromChinese, type Mark, quotedRanges, type Range, toChinese } from '../../src/rule.js';

/** What can be counted about: 三四十人. Years, months, terms and grades are named one by one: 六、七月, 一、二期. */
const COUNTED =
  /^(?:十(?!年代|[一二三四五六七八九])|[百千万亿](?!分)|个(?!五年)|[人名天户家倍里元斤岁位遍趟项处吨]|公里|小时|分钟|次(?![全会产党代]))/;
/** What says that the numbers are two, and not about. */
const SEVERALLY = /(?:第|分别|依次|各|共同|和|及|与|、|[一二三四五六七八九十百\d０-９.．])$/;
/** How far back a word may stand that says so. */
const REACH = 8;

export default defineRule({
  id: 'numerals/approximate',
  meta: {
    name: { zh: '概数误加顿号', en: 'Comma in approximate number' },
    summary: {
      zh: '相邻两数连用表示概数，中间不加顿号',
      en: 'Two neighbouring numbers that give an approximation have no 、 between them',
    },
    why: {
      zh: '“三、四十人”会被读成三人和四十人；概数写作“三四十人”，用汉字。',
      en: '三、四十人 reads as three and forty; an approximation is written 三四十人, in Chinese numerals.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 4.2.2、5.2.1', strength: '规定' },
    messages: {
      about: {
        zh: '“{{written}}”如表示概数，中间不用顿号，应改为“{{expected}}”。',
        en: 'If “{{written}}” is an approximation, it takes no 、. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '来了⟦三、四⟧十人。', fixes: ['来了三四十人。'], good: '来了三四十人。' },
      { bad: '每村有⟦五、六⟧户。', fixes: ['每村有五六户。'], good: '每村有五六户。' },
      { bad: '走访⟦3、4⟧个村。', fixes: ['走访三四个村。'], good: '走访三四个村。' },
      { good: '6、7月份，一、二等奖，第三、四个，二、三产业，五、六十年代，分别有3、4个。' },
    ],
  },

  marks: '、',

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Mark({ range: [start, end] }: Mark) {
        const [first, second] = [text([start - 1, start]), text([end, end + 1])];
        const value = digitOf(first);
        if (value === undefined || digitOf(second) !== value + 1) return;
        if (isHan(first) !== isHan(second)) return;
        const rest = text([end + 1, end + 5]);
        if (!COUNTED.test(rest) || rest.startsWith('、')) return;
        // 5、6十 is nothing, and 1、2万人 may be two numbers.
        if (!isHan(first) && /^[十百千万亿]/.test(rest)) return;
        const before = text([Math.max(0, start - 1 - REACH), start - 1]);
        if (SEVERALLY.test(before) || /分别|依次/.test(before)) return;
        const range: Range = [start - 1, end + 1];
        if (quoted.overlaps(range)) return;
        const expected = toChinese(value) + toChinese(value + 1);
        const counted = COUNTED.exec(rest)![0];
        report({
          range,
          messageId: 'about',
          certainty: 'likely',
          data: { written: text(range) + counted, expected: expected + counted },
          fixes: [{ edits: [{ range, text: expected }], safety: 'review' }],
        });
      },
    };
  },
});

function digitOf(character: string): number | undefined {
  if (/^[1-9]$/.test(character)) return Number(character);
  return /^[一二三四五六七八九]$/.test(character) ? fromChinese(character) : undefined;
}

function isHan(character: string): boolean {
  return !/\d/.test(character);
}
