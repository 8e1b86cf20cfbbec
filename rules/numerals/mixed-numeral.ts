import { defineRule, type NumberToken, quotedRanges, type Range, toHalfWidth } from '../../src/rule.js';

const UNITS: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };
/** 千米, 百分点, 百强: there the character belongs to what follows. */
const OTHER_WORDS =
  /^(?:千[米克瓦伏帕卡赫焦安升兆欧牛吨]|百[分货强佳姓科]|千[分禧年]|十[佳强一二三四五六七八九]|百家[争讲]|千家万|百日)/;
/** A piece of a number written so: 2千5百. */
const PIECE = /零?([0-9]{1,2}(?:\.[0-9]{1,3})?)([千百十])?/y;

export default defineRule({
  id: 'numerals/mixed-numeral',
  meta: {
    name: { zh: '两种数字混用', en: 'Mixed numerals' },
    summary: {
      zh: '阿拉伯数字后除“万”“亿”外不接“十”“百”“千”',
      en: 'After Arabic digits only 万 and 亿 are used, not 十, 百 or 千',
    },
    why: {
      zh: '同一个数不能一半用阿拉伯数字、一半用汉字；只有很大的数可以用“万”“亿”作单位。',
      en: 'A number is not half Arabic and half Chinese; only 万 and 亿 may be used as units of large numbers.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 5.3', strength: '规定' },
    messages: {
      mixed: {
        zh: '“{{written}}”混用了两种数字，应改为“{{expected}}”。',
        en: '“{{written}}” mixes two kinds of numerals. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '培训党员⟦3千⟧人。', fixed: '培训党员3000人。' },
      { bad: '产值突破⟦5百⟧亿元。', fixed: '产值突破500亿元。' },
      { bad: '惠及⟦2千5百⟧余户。', fixed: '惠及2500余户。' },
      { bad: '投入⟦1.5千⟧元。', fixed: '投入1500元。' },
      { good: '长5千米，重3千克，220千伏，提高2百分点，入围100强，投资3万元、5亿元，三千人。' },
      { good: '企业由1万6千户增加到2万户，算力达到10.36百亿亿次/秒。' },
    ],
  },

  create({ draft, fact, text, report }) {
    const quoted = fact(quotedRanges);
    let readTo = 0;
    return {
      Number({ script, range: [start] }: NumberToken) {
        if (script !== 'arabic' || start < readTo) return;
        const found = read(start);
        if (!found) return;
        readTo = found.range[1];
        const before = text([Math.max(0, start - 1), start]);
        // 1万6千 is spoken, and 1万6000 no better; 百亿亿次 is a unit of its own.
        if (/[A-Za-z0-9.．\-/第〔万亿]/.test(before) || quoted.overlaps(found.range)) return;
        if (text([found.range[1], Math.min(found.range[1] + 2, draft.text.length)]) === '亿亿') return;
        const expected = String(found.value);
        report({
          range: found.range,
          messageId: 'mixed',
          data: { written: text(found.range), expected },
          fixes: [{ edits: [{ range: found.range, text: expected }], safety: 'safe' }],
        });
      },
    };

    /** The number that begins at an offset, when it is mixed. */
    function read(start: number): { range: Range; value: number } | undefined {
      const written = toHalfWidth(text([start, start + 16]));
      let value = 0;
      let end = 0;
      let mixed = false;
      for (;;) {
        PIECE.lastIndex = end;
        const match = PIECE.exec(written);
        if (!match) break;
        const [piece, digits, unit] = match;
        if (unit !== undefined && OTHER_WORDS.test(written.slice(end + piece.length - 1))) return undefined;
        // 2021 is no piece: the digits must end with the unit.
        if (unit === undefined && (!mixed || /[0-9.]/.test(written[end + piece.length] ?? '')))
          return undefined;
        value += Number(digits) * (unit ? UNITS[unit]! : 1);
        end += piece.length;
        mixed ||= unit !== undefined;
        if (unit === undefined) break;
      }
      if (!mixed) return undefined;
      const rounded = Math.round(value * 1000) / 1000;
      return Number.isInteger(rounded) ? { range: [start, start + end], value: rounded } : undefined;
    }
  },
});
