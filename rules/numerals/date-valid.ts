import {
  daysInMonth,
  defineRule,
  englishMonth,
  isCalendarDate,
  isoDate,
  type Localized,
  type Range,
  type WrittenDate,
  weekdayOf,
  writtenDates,
} from '../../src/rule.js';

/** A leap year: a date without a year may be in one. */
const SOME_LEAP_YEAR = 2020;
const WEEKDAY = /^[\s（(]{0,4}(?:星期|周|礼拜)([一二三四五六日天])[）)]?/;

/** 13月薪, 18月龄: spans of months in everyday words. */
const OF_MONTHS = ['薪', '龄', '租'];

export default defineRule({
  id: 'numerals/date-valid',
  meta: {
    name: { zh: '日期有误', en: 'Invalid date' },
    summary: { zh: '日期应当存在', en: 'A date exists in the calendar' },
    why: {
      zh: '2月30日、13月这样的日期不存在，多是录入错误，会误导执行。',
      en: '30 February or a thirteenth month is a typing error that misleads those who act on it.',
    },
    basis: { source: '国标', clause: 'GB/T 7408.1—2023', strength: '规定' },
    messages: {
      month: {
        zh: '没有“{{month}}月”。请核对月份。',
        en: 'There is no month {{month}}. Check the month.',
      },
      day: {
        zh: '“{{date}}”不存在：{{month}}只有{{days}}天。请核对日期。',
        en: '“{{date}}” does not exist: {{month}} has {{days}} days. Check the date.',
      },
      weekday: {
        zh: '{{date}}是{{actual}}，文中写作{{written}}。请核对日期和星期。',
        en: '{{date}} is a {{actual}}; the text says {{written}}. Check date and weekday.',
      },
    },
    examples: [
      { bad: '⟦2021年2月30日⟧召开会议。', good: '2021年2月28日召开会议。', messageId: 'day' },
      { bad: '截至2021年⟦13月⟧底。', good: '截至2021年12月底。', messageId: 'month' },
      { bad: '会期为⟦6月28日至31日⟧。', good: '会期为7月28日至31日。', messageId: 'day' },
      { bad: '⟦二〇二一年四月三十一日⟧', messageId: 'day' },
      { good: '2020年2月29日、2月29日。历时13个月、45日。' },
      {
        bad: '定于⟦2021年12月28日（星期三）⟧召开。',
        good: '定于2021年12月28日（星期二）召开。',
        messageId: 'weekday',
      },
    ],
  },

  create({ fact, text, report }) {
    for (const date of fact(writtenDates)) check(date);

    function check({ range, year, month, day, untilDay }: WrittenDate): void {
      const monthValue = month?.value;
      if (!month || monthValue === undefined) return;
      if (monthValue < 1 || monthValue > 12) {
        if (!day && OF_MONTHS.includes(text([range[1], range[1] + 1]))) return;
        report({ range: monthRange(month.range), messageId: 'month', data: { month: text(month.range) } });
        return;
      }
      // 21年: the century is not given, and 29 February may be of another year.
      const yearValue = year?.value !== undefined && year.value > 99 ? year.value : undefined;
      const days = daysInMonth(yearValue ?? SOME_LEAP_YEAR, monthValue);
      for (const { value } of [day, untilDay].filter((part) => part !== undefined)) {
        if (value === undefined || (value >= 1 && value <= days)) continue;
        report({
          range,
          messageId: 'day',
          data: {
            date: text(range),
            month: { zh: `${text(month.range)}月`, en: englishMonth(monthValue) },
            days,
          },
        });
        return;
      }
      if (yearValue !== undefined && day?.value !== undefined && !untilDay)
        checkWeekday(range, { year: yearValue, month: monthValue, day: day.value });
    }

    function checkWeekday(range: Range, date: { year: number; month: number; day: number }): void {
      const match = WEEKDAY.exec(text([range[1], range[1] + 8]));
      if (!match || !isCalendarDate(date)) return;
      const actual = weekdayOf(isoDate(date.year, date.month, date.day));
      const written = match[1] === '天' ? '日' : match[1]!;
      if (written === actual) return;
      const whole: Range = [range[0], range[1] + match[0].length];
      report({
        range: whole,
        messageId: 'weekday',
        data: { date: text(range), actual: weekdayName(actual), written: weekdayName(written) },
      });
    }

    /** A month with its mark. */
    function monthRange([start, end]: Range): Range {
      return [start, end + 1 + text([end, end + 4]).indexOf('月')];
    }
  },
});

const WEEKDAYS: Readonly<Record<string, string>> = {
  日: 'Sunday',
  一: 'Monday',
  二: 'Tuesday',
  三: 'Wednesday',
  四: 'Thursday',
  五: 'Friday',
  六: 'Saturday',
};

/** A day of the week by what is written after 星期. */
function weekdayName(day: string): Localized {
  return { zh: `星期${day}`, en: WEEKDAYS[day]! };
}
