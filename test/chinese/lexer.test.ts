import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstTokenAt, lex, TokenKind } from '../../src/chinese/lexer.js';

const NAMES = {
  [TokenKind.Mark]: 'mark',
  [TokenKind.Arabic]: 'arabic',
  [TokenKind.Chinese]: 'chinese',
  [TokenKind.Latin]: 'latin',
};

/** The tokens as kind and text. */
function tokensOf(text: string): string[] {
  const { count, kinds, starts, ends } = lex(text);
  return Array.from({ length: count }, (_, index) => {
    const kind = NAMES[kinds[index] as TokenKind];
    return `${kind} ${text.slice(starts[index], ends[index])}`;
  });
}

test.each([
  ['共3项，增长5.2%。', ['arabic 3', 'mark ，', 'arabic 5.2', 'mark %', 'mark 。']],
  ['１２３．５万元', ['arabic １２３．５', 'chinese 万']],
  ['12,345人和1,23人', ['arabic 12,345', 'arabic 1', 'mark ,', 'arabic 23']],
  ['二〇二一年十二月', ['chinese 二〇二一', 'chinese 十二']],
  ['1.', ['arabic 1', 'mark .']],
  ['3.2.1版', ['arabic 3.2', 'mark .', 'arabic 1']],
  ['等等……——好', ['mark ……', 'mark ——']],
  ['X项ＸＸ区', ['latin X', 'latin ＸＸ']],
  ['12:30', ['arabic 12', 'mark :', 'arabic 30']],
  ['', []],
])('%s is cut into %j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('tokens stand in order, do not overlap, and leave out no digit and no mark', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('一', '万', '工', '5', '０', '.', ',', '，', '…', 'A', ' ', '\u{20bb7}'),
      }),
      (text) => {
        const { count, starts, ends } = lex(text);
        let at = 0;
        for (let index = 0; index < count; index++) {
          expect(text.slice(at, starts[index])).not.toMatch(/[\d０-９，…]/);
          expect(starts[index]).toBeGreaterThanOrEqual(at);
          expect(ends[index]).toBeGreaterThan(starts[index]!);
          at = ends[index]!;
        }
        expect(text.slice(at)).not.toMatch(/[\d０-９，…]/);
      },
    ),
  );
});

test('the first token at an offset is found, or that there is none', () => {
  const tokens = lex('共3项，5人');
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => firstTokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2, 3, 3]);
});
