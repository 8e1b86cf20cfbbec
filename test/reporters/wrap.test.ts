import { expect, test } from 'vitest';
import { wrap } from '../../src/reporters/columns.js';
import { type Line, piece } from '../../src/reporters/lines.js';

const texts = (line: Line, width?: number, hanging = 2) =>
  wrap(line, width, hanging).map((part) =>
    part
      .map((item) => (typeof item === 'string' ? item : item.text))
      .join('')
      .trimEnd(),
  );

test('a line that fits, or for which there is no width, stays as it is', () => {
  expect(texts(['核对两年数字'], 12)).toEqual(['核对两年数字']);
  expect(texts(['核对两年数字'])).toEqual(['核对两年数字']);
});

test('a longer one is broken between characters, the rest indented', () => {
  expect(texts(['核对两年数字或改写'], 12)).toEqual(['核对两年数字', '  或改写']);
});

test('words and numbers stay whole, and no space begins a line', () => {
  expect(texts(['see hegao explain metrics/rate'], 17)).toEqual(['see hegao explain', '  metrics/rate']);
  expect(texts(['增长20.5%，合计'], 9)).toEqual(['增长', '  20.5%，', '  合计']);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  expect(texts(['改为“截至”，再看'], 7, 0)).toEqual(['改为', '“截', '至”，', '再看']);
});

test('pieces keep their looks', () => {
  expect(wrap(['甲乙', piece('faint', '丙丁')], 6, 2)).toEqual([
    ['甲', '乙', piece('faint', '丙')],
    ['  ', piece('faint', '丁')],
  ]);
});

test('a terminal too narrow for anything still gets everything', () => {
  expect(texts(['甲乙丙'], 1, 40).join('').replaceAll(' ', '')).toBe('甲乙丙');
});
