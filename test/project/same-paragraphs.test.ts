import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameParagraphs } from '../../src/project/change-scope.js';

test.each([
  ['nothing changed', '甲乙丙', '甲乙丙', [0, 1, 2]],
  ['one is new', '甲丁乙', '甲乙', [0, -1, 1]],
  ['one is gone', '甲丙', '甲乙丙', [0, 2]],
  ['one changed', '甲丁丙', '甲乙丙', [0, -1, 2]],
  ['two changed places', '丙甲乙', '甲乙丙', [2, 0, 1]],
  ['a copy is new, the one it was made of is not', '甲乙乙丙', '甲乙丙', [0, 1, -1, 2]],
  ['a copy that stands elsewhere is new', '甲乙丙甲丁', '甲乙丙丁', [0, 1, 2, -1, 3]],
  ['all is new', '甲', '', [-1]],
])('%s', (_, now, earlier, same) => {
  expect([...sameParagraphs([...now], [...earlier])]).toEqual(same);
});

test('each paragraph is one that says the same, and nobody else’s; as many as can be are found', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', ''), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (now, earlier) => {
      const same = [...sameParagraphs(now, earlier)];
      const found = same.filter((at) => at !== -1);
      expect(same.every((at, index) => at === -1 || earlier[at] === now[index])).toBe(true);
      expect(new Set(found).size).toBe(found.length);
      const left = [...earlier];
      const most = now.filter((paragraph) => {
        const at = left.indexOf(paragraph);
        if (at !== -1) left.splice(at, 1);
        return at !== -1;
      });
      expect(found.length).toBe(most.length);
    }),
  );
});
