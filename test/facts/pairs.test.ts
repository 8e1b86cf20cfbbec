import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { pairs } from '../../src/facts/pairs/pairs.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';
import { many } from '../many.js';

/** The pairs of a text with what is in them, > before those inside others of any kind, and the marks left alone. */
async function read(text: string, path = 'draft.txt') {
  const draft = await readDraft(text, { path });
  const found = createFacts(draft, builtInKnowledge()).fact(pairs);
  return {
    pairs: found.pairs.map(
      ({ open, close, parent }) => `${parent ? '>' : ''}${draft.text.slice(open, close + 1)}`,
    ),
    alone: found.alone.map(({ at }) => `${draft.text[at]}${at}`),
    straightAlone: found.straightAlone,
    continued: found.continued,
  };
}

test('marks of all kinds pair, one inside the other', async () => {
  expect(await read('“甲‘乙’（丙【丁】）”《戊〈己〉》')).toMatchObject({
    pairs: ['“甲‘乙’（丙【丁】）”', '>‘乙’', '>（丙【丁】）', '>【丁】', '《戊〈己〉》', '>〈己〉'],
    alone: [],
  });
});

test('width does not matter', async () => {
  expect(await read('（甲)，(乙），(丙)')).toMatchObject({ pairs: ['（甲)', '(乙）', '(丙)'], alone: [] });
});

test('the one that lacks its partner is left alone, and no other', async () => {
  expect((await read('“甲，“乙”和“丙”')).alone).toEqual(['“0']);
  expect((await read('甲”，“乙”和“丙”')).alone).toEqual(['”1']);
  expect((await read('（甲《乙）丙')).alone).toEqual(['《2']);
  expect((await read('“甲“乙“丙')).alone).toEqual(['“0', '“2', '“4']);
});

test('what numbers an item is no bracket', async () => {
  expect((await read('1)甲；2）乙；a)丙;b)丁（含：1）戊；2）己）')).alone).toEqual([]);
  expect((await read('分别为（12，30）和（5，8）')).alone).toEqual([]);
});

test('apostrophes and primes are no quotation marks', async () => {
  expect(await read('“中国’99昆明世博会”，Xi’s, workers’ rights, 6’，北纬49°12’30”')).toMatchObject({
    pairs: ['“中国’99昆明世博会”'],
    alone: [],
  });
});

test('paragraphs quoted after a colon may go without a mark at the head of each', async () => {
  const text = '修改为：“第三条　有下列情形的：\n（一）甲；\n（二）乙。”\n做到“三到位。';
  expect((await read(text)).alone).toEqual(['“32']);
});

test('a quotation of several paragraphs opens each of them', async () => {
  const { pairs: found, alone, continued } = await read('他说：“一。\n“二“丙”。\n“三。”\n“四个意识”');
  expect(found).toEqual(['“一。\n“二“丙”。\n“三。”', '>“丙”', '“四个意识”']);
  expect(alone).toEqual([]);
  expect(continued).toEqual([7, 14]);
});

test('a term at the head of the next paragraph does not go on with what is open above', async () => {
  expect((await read('做到“两个维护。\n“十四五”时期任务重。')).alone).toEqual(['“2']);
});

test('a title may go on in the line below', async () => {
  expect(await read('《药品管理法\n实施条例》')).toMatchObject({
    pairs: ['《药品管理法\n实施条例》'],
    alone: [],
  });
});

test('brackets of a web page have their lines', async () => {
  expect((await read('【字号：\n大\n小\n】\n标题')).alone).toEqual([]);
});

test('straight marks open and close in turn, with curly ones that are alone', async () => {
  expect((await read('"甲"和"乙"')).pairs).toEqual(['"甲"', '"乙"']);
  expect(await read('“甲"和“乙"')).toMatchObject({ pairs: ['“甲"', '“乙"'], alone: [], straightAlone: [] });
  expect(await read('“甲"乙"丙”')).toMatchObject({ pairs: ['“甲"乙"丙”', '>"乙"'], alone: [] });
  expect((await read('"甲"和"乙')).straightAlone).toEqual([0, 2, 4]);
  expect(await read("it's, '甲'")).toMatchObject({ pairs: ["'甲'"] });
});

test('code is left out', async () => {
  expect((await read('甲`（“`乙（丙）', 'draft.md')).alone).toEqual([]);
});

test('a hundred thousand marks that are never closed take no longer than they should', async () => {
  expect((await read('“（《'.repeat(many(100_000)))).alone).toHaveLength(many(300_000));
  expect((await read(`${'（'.repeat(many(100_000))}${'”'.repeat(many(100_000))}`)).alone).toHaveLength(
    many(200_000),
  );
  expect((await read('“甲\n'.repeat(many(100_000)))).alone.length).toBeGreaterThan(0);
  expect((await read('"'.repeat(100_001))).straightAlone).toHaveLength(100_001);
});
