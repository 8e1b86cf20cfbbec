import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { runInLists } from '../../src/facts/run-in-lists.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

/** The lists of a draft, each as the marks of its items. */
async function listsOf(text: string): Promise<string[]> {
  const draft = await readDraft(text);
  const lists = createFacts(draft, builtInKnowledge()).fact(runInLists);
  return lists.map(({ items }) => items.map(({ ordinal }) => draft.text.slice(...ordinal.range)).join(''));
}

test.each<[string, string, string[]]>([
  ['within a paragraph', '一是学习。二是落实。三是考核。', ['一是二是三是']],
  ['over paragraphs', '一是学习。\n每月一次。\n二是落实。\n三是考核。', ['一是二是三是']],
  [
    'within items of another',
    '第一，学习。一是原文；二是原理。\n第二，落实。一是责任；二是时限。',
    ['第一，第二，', '一是二是', '一是二是'],
  ],
  ['one after the other', '做法：一是学；二是做。\n问题：一是散；二是浅。', ['一是二是', '一是二是']],
  ['counted in several ways', '首先，学习。第二，落实。三是考核。', ['首先，第二，三是']],
  ['ended by 最后', '首先，学习。其次，落实。最后，考核。', ['首先，其次，最后，']],
  ['with the first number twice', '一是学习。一是落实。三是考核。', ['一是一是三是']],
  ['with the first two swapped', '二是学习。一是落实。三是考核。', ['二是一是三是']],
  [
    'each section by itself',
    '一、做法\n一是学。二是做。\n二、问题\n三是散。四是浅。',
    ['一是二是', '三是四是'],
  ],
])('lists %s', async (_, text, lists) => expect(await listsOf(text)).toEqual(lists));

test.each([
  ['a single item', '一是学习。全面落实。'],
  ['an adverb', '加强学习。其次，要抓落实。'],
  ['ranks and ordinals', '产值全省第一，增速第二，效益第三。'],
])('%s is no list', async (_, text) => expect(await listsOf(text)).toEqual([]));
