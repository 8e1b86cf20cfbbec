import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { quotations } from '../../src/facts/quotations.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

async function read(text: string) {
  const draft = await readDraft(text);
  const found = createFacts(draft, builtInKnowledge()).fact(quotations);
  const texts = (ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([start, end]) => draft.text.slice(start, end));
  return { titles: texts(found.titles), speech: texts(found.speech), terms: texts(found.terms) };
}

test('titles are the outermost 《》 that are closed', async () => {
  const { titles } = await read('印发《关于落实〈条例〉的通知》《关于转发《要点》的函》，《没有完。\n结束。');
  expect(titles).toEqual(['《关于落实〈条例〉的通知》', '《关于转发《要点》的函》']);
});

test('a term is distinguished from a quotation', async () => {
  const { speech, terms } = await read(
    '坚定“四个自信”。会议指出：“要抓好落实。”有群众说“路修好了以后，我们出门方便多了”，推进“放管服”。',
  );
  expect(speech).toEqual(['“要抓好落实。”', '“路修好了以后，我们出门方便多了”']);
  expect(terms).toEqual(['“四个自信”', '“放管服”']);
});

test('a quotation runs over paragraphs that each begin with the opening mark', async () => {
  const { speech, terms } = await read(
    '他写道：“第一段话。\n“第二段话。\n“第三段话。”以后再没有写。\n做到“三到位”。',
  );
  expect(speech).toEqual(['“第一段话。\n“第二段话。\n“第三段话。”']);
  expect(terms).toEqual(['“三到位”']);
});

test('a mark without its partner quotes nothing', async () => {
  const { speech, terms } = await read('坚持“两手抓，两手都要硬。\n落实“一岗双责”要求。');
  expect(speech).toEqual([]);
  expect(terms).toEqual(['“一岗双责”']);
});
