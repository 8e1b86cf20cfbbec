import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText, readMarkedText, shownText } from '../../src/core/marked-text.js';

describe('a marked text', () => {
  test.each([
    ['召开会议12次⟦，，⟧解决问题', '召开会议12次，，解决问题', [[7, 9]]],
    [
      '⟦一⟧⟦二⟧',
      '一二',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['⟦⟧全文', '全文', [[0, 0]]],
    ['全文⟦⟧', '全文', [[2, 2]]],
    [
      '⟦中⟦央⟧⟧',
      '中央',
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      '⟦⟦中⟧央⟧',
      '中央',
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      '⟦⟦中央⟧⟧',
      '中央',
      [
        [0, 2],
        [0, 2],
      ],
    ],
    ['\\⟦不是标记\\⟧⟦，⟧', '⟦不是标记⟧，', [[6, 7]]],
    ['没有标记', '没有标记', []],
  ] as const)('%s', (marked, text, ranges) => {
    expect(readMarkedText(marked)).toEqual({ text, ranges });
    expect(markText({ text, ranges })).toBe(marked);
  });

  test.each([
    ['中⟦央', 'a ⟦ without its ⟧'],
    ['中⟧央', 'a ⟧ without its ⟦'],
    ['中⟦央\\⟧', 'a ⟦ without its ⟧'],
  ])('%s is none', (marked, message) => {
    expect(() => readMarkedText(marked)).toThrow(message);
  });

  test('comes back as it was written, whatever text and places, in order or in one another', () => {
    const texts = fc.string({ unit: fc.constantFrom('⟦', '⟧', '中', '，', '\n', 'a'), maxLength: 12 });
    const cuts = fc.array(fc.nat(12), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(texts, cuts, (text, places) => {
        const [start, end] = places.map((place) => Math.min(place, text.length)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const ranges = [[start, end] as const];
        expect(readMarkedText(markText({ text, ranges }))).toEqual({ text, ranges });
      }),
    );
  });

  test('is shown without the signs that escape brackets', () => {
    expect(shownText('\\⟦甲\\⟧⟦，⟧')).toBe('⟦甲⟧⟦，⟧');
  });
});
