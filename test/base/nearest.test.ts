import { expect, test } from 'vitest';
import { nearest } from '../../src/base/nearest.js';

const KEYS = [
  'extends',
  'plugins',
  'rules',
  'overrides',
  'ignores',
  'placeholder/unresolved',
  'plenary/form',
];

test.each([
  ['rulse', 'rules'],
  ['rule', 'rules'],
  ['Rules', 'rules'],
  ['overide', 'overrides'],
  ['ignore', 'ignores'],
  ['unresolved', 'placeholder/unresolved'],
  ['terms/form', 'plenary/form'],
  ['placeholders/unresolvd', 'placeholder/unresolved'],
])('%s is meant for %s', (name, meant) => {
  expect(nearest(name, KEYS)).toBe(meant);
});

test.each(['x', '', 'severity', 'numerals/date-valid', '规则'])('“%s” is near to none', (name) => {
  expect(nearest(name, KEYS)).toBeUndefined();
});
