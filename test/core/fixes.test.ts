import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic, Fix, TextEdit } from '../../src/core/diagnostic.js';
import { applyEdits, mergeEdits, minimalEdit, safeFix, selectFixes } from '../../src/core/fixes.js';

function finding(...fixes: Fix[]): Diagnostic {
  return {
    ruleId: 'group/name',
    level: 'warn',
    certainty: 'certain',
    messageId: 'wrong',
    message: '',
    range: fixes[0]?.edits[0]?.range ?? [0, 0],
    fixes,
  };
}

function fix(edits: readonly TextEdit[], safety: Fix['safety'] = 'safe'): Fix {
  return { id: '1', title: { zh: '', en: '' }, edits, safety };
}

const at = (start: number, end: number, text = ''): TextEdit => ({ range: [start, end], text });

test('the fix that --fix takes is the first safe one', () => {
  const safe = fix([at(0, 1)]);
  expect(safeFix(finding(fix([at(0, 1)], 'review'), safe))).toBe(safe);
  expect(safeFix(finding(fix([at(0, 1)], 'review')))).toBeUndefined();
});

test('of fixes that overlap or touch, the first in the text is made and the others wait', () => {
  const [first, touching, apart] = [fix([at(0, 2)]), fix([at(2, 3)]), fix([at(4, 5)])];
  expect(selectFixes([finding(apart), finding(touching), finding(first)], safeFix)).toEqual([first, apart]);
});

test('a fix is made whole or not at all', () => {
  const wide = fix([at(0, 1), at(8, 9)]);
  const inside = fix([at(4, 5)]);
  expect(selectFixes([finding(inside), finding(wide)], safeFix)).toEqual([wide]);
});

test('edits in any order give one text', () => {
  expect(applyEdits('甲乙丙丁', [at(3, 4, '末'), at(0, 1, '首'), at(2, 2, '、')])).toBe('首乙、丙末');
});

test('edits that overlap are refused', () => {
  expect(() => applyEdits('甲乙丙', [at(0, 2), at(1, 3)])).toThrow('overlap');
});

test('the edits of a fix become one replacement', () => {
  expect(mergeEdits('甲乙丙丁', [at(3, 4, '末'), at(1, 2, '二')])).toEqual(at(1, 4, '二丙末'));
  expect(mergeEdits('甲', [{ range: [0, 1], style: { bold: true } }])).toBeUndefined();
});

test('a minimal edit does the same and keeps what does not change', () => {
  expect(minimalEdit('十九届六次全会', at(0, 7, '十九届六中全会'))).toEqual(at(4, 5, '中'));
  const edit = fc.record({
    text: fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 8 }),
    to: fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 8 }),
  });
  fc.assert(
    fc.property(edit, ({ text, to }) => {
      const minimal = minimalEdit(text, at(0, text.length, to));
      expect(applyEdits(text, [minimal])).toBe(to);
      const [start, end] = minimal.range;
      if (end > start && minimal.text !== '') expect(text[start]).not.toBe(minimal.text[0]);
    }),
  );
});
