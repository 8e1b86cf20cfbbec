import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { readJson } from '../../src/config/json.js';
import { many } from '../many.js';

test('keys and items are located', () => {
  const { locate } = readJson('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}', 'a.json');
  expect(locate(['a'])).toEqual({ line: 2 });
  expect(locate(['a', 1])).toEqual({ line: 4 });
  expect(locate(['a', 1, 'b'])).toEqual({ line: 4 });
  expect(locate(['a', 1, 'missing'])).toEqual({ line: 4 });
  expect(locate(['missing'])).toEqual({ line: 1 });
});

test('what JSON.parse takes is read the same, and what it refuses is refused', () => {
  const change = fc.constantFrom(
    ...',"}]{[:1-.et \\\n\'/',
    '',
    '\u0000',
    '//',
    '01',
    '1e',
    'null',
    'undefined',
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), change, fc.nat(3), (json, at, inserted, removed) => {
      const start = at % (json.length + 1);
      const text = json.slice(0, start) + inserted + json.slice(start + removed);
      const [read, parsed] = [() => readJson(text, 'a.json').value, () => JSON.parse(text) as unknown].map(
        (parse) => {
          try {
            return { value: parse() };
          } catch (error) {
            return { error: error instanceof UserError ? error.text.en : 'is not JSON' };
          }
        },
      );
      if (read!.error?.includes('is here twice')) return;
      expect([text, read!.value, read!.error?.includes('is not JSON')]).toEqual([
        text,
        parsed!.value,
        parsed!.error?.includes('is not JSON'),
      ]);
    }),
    { numRuns: many(3000) },
  );
});
