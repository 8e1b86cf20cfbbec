import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseAutomaton } from '../../src/chinese/automaton.js';

function scan(phrases: readonly string[], text: string): string[] {
  const found: string[] = [];
  new PhraseAutomaton(phrases).scan(text, (index, start, end) => {
    expect(text.slice(start, end)).toBe(phrases[index]);
    found.push(`${start} ${phrases[index]}`);
  });
  return found;
}

test('every phrase is found, those within others and those that overlap too', () => {
  expect(scan(['全会', '四中全会', '中全'], '四中全会和全会').sort()).toEqual([
    '0 四中全会',
    '1 中全',
    '2 全会',
    '5 全会',
  ]);
});

test('a phrase that begins in a failed longer one is found', () => {
  expect(scan(['工作总结报', '总结会'], '工作总结会')).toEqual(['2 总结会']);
});

test('nothing is found where nothing is looked for', () => {
  expect(scan([], '工作总结')).toEqual([]);
});

test('astral characters are matched whole', () => {
  expect(scan(['𠮷野'], '于𠮷野家')).toEqual(['1 𠮷野']);
});

test('it finds what looking for each phrase on its own finds', () => {
  const word = fc.string({ unit: fc.constantFrom('工', '作', '会', 'X'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('工', '作', '会', 'X'), maxLength: 60 }),
      (phrases, text) => {
        const naive = phrases.flatMap((phrase) =>
          Array.from(text, (_, at) => at)
            .filter((at) => text.startsWith(phrase, at))
            .map((at) => `${at} ${phrase}`),
        );
        expect(scan(phrases, text).sort()).toEqual(naive.sort());
      },
    ),
  );
});
