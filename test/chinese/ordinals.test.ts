import { expect, test } from 'vitest';
import { withNumber } from '../../src/chinese/numerals.js';

test.each([
  ['四、', 3, '三、'],
  ['（十一）', 12, '（十二）'],
  ['9.', 10, '10.'],
  ['（９）', 10, '（１０）'],
  ['③', 4, '④'],
  ['二是', 3, '三是'],
  ['第九，', 10, '第十，'],
  ['其次，', 3, '再次，'],
  ['第一章　', 2, '第二章　'],
])('%s with %i is %s', (mark, value, renumbered) => {
  expect(withNumber(mark, value)).toBe(renumbered);
});

test('a script may lack the number', () => {
  expect(withNumber('首先，', 7)).toBeUndefined();
  expect(withNumber('⑳', 21)).toBeUndefined();
  expect(withNumber('、', 1)).toBeUndefined();
});
