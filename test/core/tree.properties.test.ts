import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft, Node, Range } from '../../src/core/draft.js';
import { createLocator } from '../../src/results/location.js';
import { type BlockText, draftOfBlocks } from './tree.js';

const PIECES = [
  '一、',
  '二、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '（1）',
  '①',
  '第一章　',
  '一是',
  '第二，',
  '首先，',
  '最后，',
  '附件',
  '附件1',
  '附件：',
  '附件：1.',
  '注：',
  '2021年12月28日',
  '2021年X月X日',
  '市委：',
  '各位代表：',
  '青禾区委',
  '关于党建工作情况的报告',
  '政府工作报告',
  '——2021年1月5日在全会上',
  '青委〔2021〕1号',
  '签发人：',
  '特此报告。',
  '（此件公开发布）',
  '抄送：',
  '情况',
  '。',
  '；',
  '：',
  '，',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  ' ',
  '　',
  '甲乙',
  'X',
  '9.5%',
  '𠮷',
];

const line = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .map((text) => text.replace(/[\r\n|]/g, '').trim())
  .filter((text) => text !== '');

const block: fc.Arbitrary<BlockText> = fc.oneof(
  { weight: 8, arbitrary: line },
  line.map((text) => ({ text, quote: 1 })),
  fc.tuple(line, fc.nat(3)).map(([text, depth]) => ({ text, kind: 'item' as const, depth })),
  fc.tuple(line, fc.nat(5)).map(([text, level]) => ({ text, kind: 'heading' as const, level: level + 1 })),
);

const draft = fc.array(block, { maxLength: 30 }).map(draftOfBlocks);

test('children lie inside their parents, in order, without overlap', () => {
  fc.assert(
    fc.property(draft, ({ root }) => {
      const check = (node: Node) => {
        if (!('children' in node)) return;
        let at = node.range[0];
        for (const child of node.children as readonly Node[]) {
          expect(child.range[0]).toBeGreaterThanOrEqual(at);
          expect(child.range[1]).toBeGreaterThanOrEqual(child.range[0]);
          at = child.range[1];
          check(child);
        }
        expect(at).toBeLessThanOrEqual(node.range[1]);
      };
      check(root);
    }),
  );
});

test('every character that is not blank belongs to one leaf, or to the label of an attachment', () => {
  fc.assert(
    fc.property(draft, ({ text, root }) => {
      const leaves: Range[] = [];
      const collect = (node: Node) => {
        if (node.type === 'Attachment' && node.label) leaves.push(node.label);
        if ('children' in node) for (const child of node.children) collect(child);
        else leaves.push(node.range);
      };
      collect(root);
      let at = 0;
      for (const [start, end] of leaves) {
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('every place of a draft can be named', () => {
  fc.assert(
    fc.property(draft, ({ text, root }) => {
      const locate = createLocator({ text, root } as Draft);
      for (let at = 0; at <= text.length; at += 7) expect(locate(at).zh).not.toBe('');
    }),
  );
});
