import { describe, expect, test } from 'vitest';
import type { Node, Paragraph } from '../../src/core/draft.js';
import { draftOfBlocks } from './tree.js';

/** The parts of a paragraph: sentences as they are, the sentences of an item of a run-in list in a list. */
function partsOf(paragraph: string): (string | string[])[] {
  const { text, root } = draftOfBlocks([paragraph]);
  const of = ({ range }: Node) => text.slice(...range);
  return (root.children[0] as Paragraph).children.map((child) =>
    child.type === 'RunInItem' ? child.children.map(of) : of(child),
  );
}

describe('sentences', () => {
  test.each([
    ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
    ['真的！！对吗？！好。', ['真的！！', '对吗？！', '好。']],
    ['甲。　乙。', ['甲。', '乙。']],
    ['他强调：“要实。”会议结束。', ['他强调：“要实。”', '会议结束。']],
    ['“干就完了。”的作风值得学习。好。', ['“干就完了。”的作风值得学习。', '好。']],
    ['提出“稳住。再进”的思路。好。', ['提出“稳住。再进”的思路。', '好。']],
    ['（见附件。共2页。）好。', ['（见附件。共2页。）', '好。']],
    ['学习《甲。乙》。好。', ['学习《甲。乙》。', '好。']],
  ])('%s', (paragraph, sentences) => {
    expect(partsOf(paragraph)).toEqual(sentences);
  });

  test.each([
    ['提出“稳住。再进一步。', ['提出“稳住。', '再进一步。']],
    ['稳住）。再进一步。', ['稳住）。', '再进一步。']],
    ['（稳住》。再进。', ['（稳住》。', '再进。']],
  ])('end at their end marks alone where marks do not pair: %s', (paragraph, sentences) => {
    expect(partsOf(paragraph)).toEqual(sentences);
  });
});

describe('run-in lists', () => {
  test.each([
    ['一是学习。深入开展。二是落实。', [['一是学习。', '深入开展。'], ['二是落实。']]],
    ['抓了两项：一是学习；二是落实。', ['抓了两项：', ['一是学习；'], ['二是落实。']]],
    ['一要学习。二要落实。', [['一要学习。'], ['二要落实。']]],
    ['第一，学习。第二，落实。', [['第一，学习。'], ['第二，落实。']]],
    ['首先，学习。其次，落实。最后，总结。', [['首先，学习。'], ['其次，落实。'], ['最后，总结。']]],
    ['其一，学习；其二，落实。', [['其一，学习；'], ['其二，落实。']]],
    ['主要有：①学习；②落实。', ['主要有：', ['①学习；'], ['②落实。']]],
    ['强调“要实。”一是学习。', ['强调“要实。”', ['一是学习。']]],
  ])('%s', (paragraph, parts) => {
    expect(partsOf(paragraph)).toEqual(parts);
  });

  test.each([
    '标准统一是前提。',
    '这是原因之一是肯定的。',
    '最后，让我们携手前进。',
    '一是否决定二是否。',
    '学习第一，落实第二。',
    '第一、二产业平稳，第三、第四季度加快。',
    '二要素分析表明：三要件齐备。',
  ])('are not in “%s”', (paragraph) => {
    expect(partsOf(paragraph)).toEqual([paragraph]);
  });

  test('go on over several paragraphs', () => {
    const { text, root } = draftOfBlocks(['一是学习。', '每月一次。', '二是落实。']);
    const items = root.children.flatMap((node) =>
      node.type === 'Paragraph' ? node.children.filter(({ type }) => type === 'RunInItem') : [],
    );
    expect(items.map(({ range }) => text.slice(...range))).toEqual(['一是学习。', '二是落实。']);
  });
});
