import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { writtenDates } from '../../src/facts/written-dates.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

/** The dates of a text, each as written and as its numbers: year-month-day. */
async function datesOf(text: string): Promise<string[]> {
  const draft = await readDraft(text);
  return createFacts(draft, builtInKnowledge())
    .fact(writtenDates)
    .map(({ range, year, month, day, untilDay }) => {
      const parts = [year, month, day].map((part) => part?.value ?? '');
      return `${draft.text.slice(...range)} ${parts.join('-')}${untilDay ? `..${untilDay.value}` : ''}`;
    });
}

test.each([
  ['2021年12月31日召开', ['2021年12月31日 2021-12-31']],
  ['2021 年 3 月', ['2021 年 3 月 2021-3-']],
  ['二〇二一年十二月三十一日', ['二〇二一年十二月三十一日 2021-12-31']],
  ['二○二一年、二零二二年、二OO八年', ['二○二一年 2021--', '二零二二年 2022--', '二OO八年 2008--']],
  ['12月5号', ['12月5号 -12-5']],
  ['１２月５日', ['１２月５日 -12-5']],
  ['10月9日至12日', ['10月9日至12日 -10-9..12']],
  ['21年3月', ['21年3月 21-3-']],
  ['2021年13月', ['2021年13月 2021-13-']],
])('%s', async (text, dates) => expect(await datesOf(text)).toEqual(dates));

test.each(['历时3个月', '三年来', '21年间', '45日内', '1.5月均', '120年', '国发〔2021〕5号', 'X月X日'])(
  '%s is no date',
  async (text) => expect(await datesOf(text)).toEqual([]),
);
