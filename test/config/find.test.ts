import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getDefaultSearchPlaces } from 'cosmiconfig';
import { expect, test } from 'vitest';
import { ConfigFinder } from '../../src/config/find.js';
import { folderWith } from './folder.js';

/** What is found from a folder of these files, relative to it. `.git` keeps the walk within. */
function find(files: Readonly<Record<string, string>>, from = '.'): string | undefined {
  const folder = folderWith({ '.git/': '', ...files });
  const found = new ConfigFinder().find(join(folder, from));
  return found && relative(folder, found);
}

test.each(getDefaultSearchPlaces('hegao').filter((place) => place !== 'package.json'))(
  '%s is found',
  (place) => {
    expect(find({ [place]: '' })).toBe(place);
  },
);

test('of two in one folder, the one first in cosmiconfig’s order is taken', () => {
  const places = getDefaultSearchPlaces('hegao');
  for (const [index, place] of places.slice(0, -1).entries()) {
    const files = { [place]: '{ "hegao": {} }', [places[index + 1]!]: '' };
    expect(find(files)).toBe(place);
  }
});

test('package.json counts only with the key', () => {
  expect(find({ 'package.json': '{ "hegao": { "rules": {} } }' })).toBe('package.json');
  expect(
    find({ 'package.json': '{ "name": "hegao", "devDependencies": { "hegao": "1" } }' }),
  ).toBeUndefined();
  expect(find({ 'package.json': '{}', '.hegaorc': '' })).toBe('.hegaorc');
});

test('a package.json that cannot be parsed counts when it names the key', () => {
  expect(find({ 'package.json': '{ "hegao": {}, }' })).toBe('package.json');
  expect(find({ 'package.json': '{ broken' })).toBeUndefined();
});

test('the nearest upwards is taken', () => {
  const files = { '.hegaorc': '', 'a/.config/hegaorc.yaml': '', 'a/b/c/': '' };
  expect(find(files, 'a/b/c')).toBe('a/.config/hegaorc.yaml');
  expect(find(files)).toBe('.hegaorc');
});

test('the walk stops at the folder with .git, which still counts', () => {
  expect(find({ '.hegaorc': '', 'a/.git': 'gitdir: elsewhere', 'a/b/': '' }, 'a/b')).toBeUndefined();
  expect(find({ '.hegaorc': '', 'a/.git/': '', 'a/.hegaorc.json': '', 'a/b/': '' }, 'a/b')).toBe(
    'a/.hegaorc.json',
  );
});

test('a package.json on the way does not stop the walk', () => {
  expect(find({ '.hegaorc': '', 'a/package.json': '{}', 'a/b/': '' }, 'a/b')).toBe('.hegaorc');
});

test('a folder with the name of a configuration is none', () => {
  expect(find({ '.hegaorc/': '', '.hegaorc.yaml': '' })).toBe('.hegaorc.yaml');
});

test('a folder that is not there has the configuration of the one above', () => {
  expect(find({ '.hegaorc': '' }, 'not/there')).toBe('.hegaorc');
});

test('what was found is remembered until told to look again', () => {
  const folder = folderWith({ '.git/': '', 'a/': '' });
  const finder = new ConfigFinder();
  expect(finder.find(join(folder, 'a'))).toBeUndefined();
  writeFileSync(join(folder, '.hegaorc'), '');
  expect(finder.find(join(folder, 'a'))).toBeUndefined();
  finder.forget();
  expect(finder.find(join(folder, 'a'))).toBe(join(folder, '.hegaorc'));
});

test('names that only look alike are not found', () => {
  expect(
    find({ 'hegaorc.yaml': '', '.hegaorc.toml': '', 'hegao.config.yaml': '', '.config/.hegaorc': '' }),
  ).toBeUndefined();
});
