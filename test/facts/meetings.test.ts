import { expect, test } from 'vitest';
import { firstListed, heldFrom, meetings } from '../../src/facts/meetings.js';
import { scopeOf } from './scope.js';

test('a committee is over when the next congress has been held', async () => {
  const known = (await scopeOf('')).fact(meetings);
  expect(known.isOver('central-committee', 19)).toBe(true);
  expect(known.isOver('ccdi', 19)).toBe(true);
  expect(known.isOver('npc', 13)).toBe(true);
  expect(known.isOver('central-committee', 20)).toBe(false);
  expect(known.isOver('npc', 14)).toBe(false);
});

test('sessions are found by number, also in a table of the office’s own', async () => {
  const own = {
    id: '99-2',
    forms: ['九十九届二中全会'],
    body: 'central-committee' as const,
    term: 99,
    session: 2,
    to: '2099-01-01',
  };
  const scope = await scopeOf('', { knowledge: { plenums: [own, { ...own, id: '99-1', session: 1 }] } });
  const known = scope.fact(meetings);
  expect(known.sessions('central-committee', 99).map(({ session }) => session)).toEqual([1, 2]);
  expect(known.session('central-committee', 99, 2)).toBe(own);
  expect(known.terms('central-committee')).toEqual({ first: 99, last: 99 });
  expect(known.terms('npc')).toBeUndefined();
});

test('the latest congress before a day', async () => {
  const known = (await scopeOf('')).fact(meetings);
  expect(known.latestCongress('2022-10-21')?.term).toBe(19);
  expect(known.latestCongress('2022-10-22')?.term).toBe(20);
  expect(known.latestCongress('1990-01-01')).toBeUndefined();
});

test('a plenum counts as held from its communiqué, a congress and a session from their opening', async () => {
  const known = (await scopeOf('')).fact(meetings);
  expect(heldFrom(known.session('central-committee', 19, 6)!)).toBe('2021-11-11');
  expect(heldFrom(known.congress(20)!)).toBe('2022-10-16');
  expect(heldFrom(known.session('npc', 14, 4)!)).toBe('2026-03-05');
});

test('lists begin with the third plenum up to the eighteenth committee, with the second since', () => {
  expect([15, 16, 17, 18, 19, 20, 21].map(firstListed)).toEqual([3, 3, 3, 3, 2, 2, 2]);
});

test('an announced meeting may be spoken of as held from its last day on, and ends no term', async () => {
  const days = { from: '2028-03-05', to: '2028-03-15', status: 'announced' as const };
  const first = {
    id: 'npc-15-1',
    forms: ['十五届全国人大一次会议'],
    body: 'npc' as const,
    term: 15,
    session: 1,
    ...days,
  };
  const known = (await scopeOf('', { packs: [{ name: 'office', plenums: [first] }] })).fact(meetings);
  expect(heldFrom(first)).toBe('2028-03-15');
  expect(known.isOver('npc', 14)).toBe(false);
});

test('a new term is due five years after the last began, in its season', async () => {
  const known = (await scopeOf('')).fact(meetings);
  expect(known.dueFrom('party-congress')).toBe('2027-09-01');
  expect(known.dueFrom('central-committee')).toBe('2027-09-01');
  expect(known.dueFrom('npc')).toBe('2028-03-01');
  expect(known.dueFrom('cppcc')).toBe('2028-03-01');
});
