import { expect, test } from 'vitest';
import { createFacts } from '../../src/core/facts.js';
import { headingSequences } from '../../src/facts/heading-sequences.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

/** The sequences of a draft: the marks of each, with what its first number should be. */
async function sequencesOf(text: string): Promise<string[]> {
  const draft = await readDraft(text);
  const sequences = createFacts(draft, builtInKnowledge()).fact(headingSequences);
  return sequences.map(
    ({ headings, start }) =>
      `${start}: ${headings.map(({ ordinal }) => draft.text.slice(...ordinal.range)).join('')}`,
  );
}

test('numbers start anew in each section', async () => {
  expect(
    await sequencesOf(
      '一、情况\n（一）学习。抓实。\n（二）宣传。抓细。\n二、打算\n（一）学习。抓实。\n（二）宣传。抓细。',
    ),
  ).toEqual(['1: 一、二、', '1: （一）（二）', '1: （一）（二）']);
});

test('or count on through the sections', async () => {
  expect(
    await sequencesOf(
      '一、领导\n（一）责任。压实。\n（二）机制。健全。\n二、保障\n（三）经费。落实。\n三、督查\n（四）考核。从严。',
    ),
  ).toEqual(['1: 一、二、三、', '1: （一）（二）（三）（四）']);
});

test('in a draft that starts anew one section may go on from the last', async () => {
  expect(
    await sequencesOf(
      '一、甲\n（一）学习。抓实。\n二、乙\n（一）宣传。抓细。\n（二）培训。抓好。\n三、丙\n（三）考核。从严。\n四、丁\n（一）督查。从严。',
    ),
  ).toContain('3: （三）');
});

test('numbers start anew in an attachment', async () => {
  expect(
    await sequencesOf(
      '关于工作情况的报告\n市委：\n现报告如下：\n一、情况\n良好。\n二、打算\n努力。\n云岭市青禾区委\n2021年12月28日\n附件1\n整改台账\n一、已完成\n三项。\n二、未完成\n一项。',
    ),
  ).toEqual(['1: 一、二、', '1: 一、二、']);
});
