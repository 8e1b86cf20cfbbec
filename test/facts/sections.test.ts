import { describe, expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import type { Structure } from '../../src/core/genre.js';
import { leadsIn, namedSections } from '../../src/facts/sections/sections.js';
import { seekSections, topicOf } from '../../src/facts/sections/structure.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

const knowledge = builtInKnowledge();

/** The ids of an outline's sections with the titles of the sections that are they. */
async function sought(text: string, outline: Structure): Promise<Record<string, string[]>> {
  const sections = createFacts(await readDraft(text), knowledge).fact(namedSections);
  return Object.fromEntries(
    seekSections(sections, outline, knowledge).map(({ wanted, found }) => [
      wanted.id,
      found.map(({ title }) => title),
    ]),
  );
}

const VOCABULARY: Structure = {
  sections: [{ id: 'work' }, { id: 'problems' }, { id: 'causes' }, { id: 'next' }],
};

describe('the sections an outline asks for', () => {
  test.each([
    ['工作开展情况', ['work']],
    ['2021年党建工作开展情况。', ['work']],
    ['2021年工作', ['work']],
    ['主要做法和成效', ['work']],
    ['履行全面从严治党主体责任情况', ['work']],
    ['过去一年工作回顾', ['work']],
    ['２０２１年工作总结', ['work']],
    ['存在问题', ['problems']],
    ['存在的主要困难和问题', ['problems']],
    ['差距与不足', ['problems']],
    ['存在的问题及原因分析', ['problems', 'causes']],
    ['产生问题的主要原因', ['causes']],
    ['下步工作', ['next']],
    ['下一步工作打算', ['next']],
    ['2022年工作安排', ['next']],
    ['努力方向', ['next']],
    ['意见建议', ['next']],
    ['存在问题和下一步工作打算', ['problems', 'next']],
    ['2021年工作总结和2022年工作计划', ['work', 'next']],
    ['聚焦主责主业', []],
    ['着力解决群众反映强烈的突出问题', []],
  ])('are recognized by their titles: %s', async (title, ids) => {
    const found = await sought(`一、${title}\n扎实推进。`, VOCABULARY);
    expect(Object.keys(found).filter((id) => found[id]!.length > 0)).toEqual(ids);
  });

  test('are looked for in headings of two levels, not in attachments', async () => {
    const text =
      '一、主要工作\n（一）存在问题\n作风不实。\n1.原因分析\n认识不足。\n特此报告。\n区委\n2021年12月28日\n附件\n清单\n一、下步工作\n抓好整改。';
    expect(await sought(text, VOCABULARY)).toEqual({
      work: [],
      problems: ['存在问题'],
      causes: [],
      next: [],
    });
  });

  test('are the upper levels there are, however they are numbered', async () => {
    const text = '1.主要工作\n（1）存在问题\n作风不实。\n2.下步工作\n抓好整改。';
    expect(await sought(text, VOCABULARY)).toEqual({
      work: [],
      problems: ['存在问题'],
      causes: [],
      next: ['下步工作'],
    });
  });

  test('may be the office’s own, by id, titles or patterns', async () => {
    const text = '一、安全生产（消防）情况\n平稳。\n二、亮点\n突出。\n三、特色工作\n突出。';
    const outline: Structure = {
      sections: [
        { id: '安全生产（消防）' },
        { id: 'highlights', title: '工作亮点', titles: ['亮点'] },
        { id: 'special', contains: ['特色'] },
      ],
    };
    expect(await sought(text, outline)).toEqual({
      '安全生产（消防）': ['安全生产（消防）情况'],
      highlights: ['亮点'],
      special: ['特色工作'],
    });
  });
});

test('a topic is an entry of the vocabulary, or any word', () => {
  expect(topicOf('conduct', knowledge).isMetBy('正风肃纪情况')).toBe(true);
  expect(topicOf('conduct', knowledge).isMetBy('组织建设情况')).toBe(false);
  expect(topicOf('统战工作', knowledge).isMetBy('做好统战工作')).toBe(true);
});

test('a section is skimmed by its headings and the sentences that open its paragraphs', async () => {
  const draft = await readDraft(
    '一、工作情况\n（一）政治建设情况。召开全会2次。学习12次。\n一是抓学习。每月一次。二是抓落实。逐项销号。',
  );
  expect(leadsIn(draft, draft.root.children).map(({ text }) => text)).toEqual([
    '工作情况',
    '政治建设情况',
    '召开全会2次。',
    '一是抓学习。',
    '二是抓落实。',
  ]);
});
