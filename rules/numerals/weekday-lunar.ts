import { defineRule, quotedRanges, type Range, toChinese, toHalfWidth } from '../../src/rule.js';

const WEEKDAYS = ' 一二三四五六日';
/** 8月15, 8月初5, 八月15日 after 农历. */
const LUNAR_DATE =
  /^([0-9]{1,2}|闰?[一二三四五六七八九十冬腊正]{1,2})月(初?)([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})(日?)(?![0-9])/;
/** 初5, 15, 15日 after 正月. */
const LUNAR_DAY = /^(初?)([0-9]{1,2})(日?)(?![0-9])/;

export default defineRule({
  id: 'numerals/weekday-lunar',
  meta: {
    name: { zh: '星期农历用数', en: 'Weekday or lunar date in digits' },
    summary: { zh: '星期几、农历日期用汉字数字', en: 'Weekdays and lunar dates take Chinese numerals' },
    why: {
      zh: '“星期5”“农历8月15”不合规范，农历日期用阿拉伯数字还容易与公历混淆。',
      en: '星期5 and 农历8月15 do not follow the standard, and a lunar date in Arabic digits is easily taken for a solar one.',
    },
    basis: { source: '国标', clause: 'GB/T 15835—2011 4.2.1', strength: '规定' },
    messages: {
      weekday: {
        zh: '“{{written}}”应当用汉字数字，写作“{{expected}}”。',
        en: '“{{written}}” takes a Chinese numeral. Write “{{expected}}”.',
      },
      lunar: {
        zh: '农历日期“{{written}}”应当用汉字数字，写作“{{expected}}”。',
        en: 'The lunar date “{{written}}” takes Chinese numerals. Write “{{expected}}”.',
      },
    },
    examples: [
      { bad: '每⟦星期5⟧召开例会。', fixed: '每星期五召开例会。', messageId: 'weekday' },
      { bad: '⟦农历8月15⟧', fixed: '农历八月十五', messageId: 'lunar' },
      { bad: '⟦农历8月5日⟧是节日。', fixed: '农历八月初五是节日。', messageId: 'lunar' },
      { bad: '⟦正月初5⟧慰问。', fixed: '正月初五慰问。', messageId: 'lunar' },
      { bad: '⟦腊月23⟧走访。', fixed: '腊月二十三走访。', messageId: 'lunar' },
      { good: '星期五、农历八月十五、正月初五，正月15人返乡，每星期10次，农历2021年。' },
    ],
  },

  phrases: ['星期', '农历', '阴历', '旧历', '正月', '腊月'],

  create({ fact, text, report }) {
    const quoted = fact(quotedRanges);
    return {
      Phrase({ phrase, range }) {
        if (quoted.overlaps(range)) return;
        const after = toHalfWidth(text([range[1], range[1] + 12]));
        if (phrase === '星期') checkWeekday(range, after);
        else if (phrase.endsWith('月')) checkLunarDay(range, after);
        else checkLunarDate(range, after);
      },
    };

    function checkWeekday([start, end]: Range, after: string): void {
      const match = /^([1-7])(?![0-9.个天次])/.exec(after);
      if (match) replace([start, end], [end, end + 1], WEEKDAYS[Number(match[1])]!, 'weekday');
    }

    function checkLunarDate([start, end]: Range, after: string): void {
      const match = LUNAR_DATE.exec(after);
      if (!match || !/[0-9]/.test(match[0])) return;
      const [whole, month, first, day, mark] = match as unknown as [string, string, string, string, string];
      const lunar = lunarDay(day, first, mark);
      if (lunar === undefined) return;
      const monthName = /^[0-9]/.test(month) ? toChinese(Number(month)) : month;
      replace([start, end], [end, end + whole.length], `${monthName}月${lunar}`, 'lunar');
    }

    function checkLunarDay([start, end]: Range, after: string): void {
      const match = LUNAR_DAY.exec(after);
      if (!match) return;
      const [whole, first, day, mark] = match as unknown as [string, string, string, string];
      // 正月15人返乡: a count, and no day.
      if (first === '' && mark === '' && /^[个人名户家次天万亿%元件]/.test(after.slice(whole.length))) return;
      const lunar = lunarDay(day, first, mark);
      if (lunar !== undefined) replace([start, end], [end, end + whole.length], lunar, 'lunar');
    }

    function replace(head: Range, range: Range, by: string, messageId: 'weekday' | 'lunar'): void {
      report({
        range: [head[0], range[1]],
        messageId,
        data: { written: text([head[0], range[1]]), expected: text(head) + by },
        fixes: [{ edits: [{ range, text: by }], safety: 'safe' }],
      });
    }
  },
});

/** The day of a lunar month: 初五, 十五, with 日 only where it was and 初 is not. */
function lunarDay(day: string, first: string, mark: string): string | undefined {
  if (!/^[0-9]/.test(day)) return first + day + mark;
  const value = Number(day);
  if (value < 1 || value > 30) return undefined;
  return value <= 10 ? `初${toChinese(value)}` : `${toChinese(value)}${mark}`;
}
