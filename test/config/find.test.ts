import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getDefaultSearchPlaces } from 'cosmiconfig';
import { expect, test } from 'vitest';
import type { UserError } from '../../src/base/user-error.js';
import { ConfigLoader } from '../../src/config/load.js';
import { folderWith } from './folder.js';

/** What is found from a folder of these files, relative to it. `.git` keeps the walk within. */
async function find(files: Readonly<Record<string, string>>, from = '.'): Promise<string | undefined> {
  const folder = folderWith({ '.git/': '', ...files });
  const found = await new ConfigLoader({ cwd: folder, aliases: {} }).find(join(folder, from));
  return found && relative(folder, found);
}

test.each(getDefaultSearchPlaces('hegao').filter((place) => place !== 'package.json'))(
  '%s is found',
  async (place) => {
    expect(await find({ [place]: '' })).toBe(place);
  },
);

test('of two in one folder, the one first in cosmiconfig’s order is taken', async () => {
  const places = getDefaultSearchPlaces('hegao');
  for (const [index, place] of places.slice(0, -1).entries()) {
    const files = { [place]: '{ "hegao": {} }', [places[index + 1]!]: '' };
    expect(await find(files)).toBe(place);
  }
});

test('package.json counts only with the key', async () => {
  expect(await find({ 'package.json': '{ "hegao": { "rules": {} } }' })).toBe('package.json');
  expect(
    await find({ 'package.json': '{ "name": "hegao", "devDependencies": { "hegao": "1" } }' }),
  ).toBeUndefined();
  expect(await find({ 'package.json': '{}', '.hegaorc': '' })).toBe('.hegaorc');
});

test('a package.json that cannot be parsed counts when it names the key', async () => {
  expect(await find({ 'package.json': '{ "hegao": {}, }' })).toBe('package.json');
  expect(await find({ 'package.json': '{ broken' })).toBeUndefined();
});

test('the nearest upwards is taken', async () => {
  const files = { '.hegaorc': '', 'a/.config/hegaorc.yaml': '', 'a/b/c/': '' };
  expect(await find(files, 'a/b/c')).toBe('a/.config/hegaorc.yaml');
  expect(await find(files)).toBe('.hegaorc');
});

test('the walk stops at the folder with .git, which still counts', async () => {
  expect(await find({ '.hegaorc': '', 'a/.git': 'gitdir: elsewhere', 'a/b/': '' }, 'a/b')).toBeUndefined();
  expect(await find({ '.hegaorc': '', 'a/.git/': '', 'a/.hegaorc.json': '', 'a/b/': '' }, 'a/b')).toBe(
    'a/.hegaorc.json',
  );
});

test('a package.json on the way does not stop the walk', async () => {
  expect(await find({ '.hegaorc': '', 'a/package.json': '{}', 'a/b/': '' }, 'a/b')).toBe('.hegaorc');
});

test('a folder with the name of a configuration is none', async () => {
  expect(await find({ '.hegaorc/': '', '.hegaorc.yaml': '' })).toBe('.hegaorc.yaml');
});

test('a folder that is not there has the configuration of the one above', async () => {
  expect(await find({ '.hegaorc': '' }, 'not/there')).toBe('.hegaorc');
});

test('the paths found are cached until they are to be searched again', async () => {
  const folder = folderWith({ '.git/': '', 'a/': '' });
  const finder = new ConfigLoader({ cwd: folder, aliases: {} });
  expect(await finder.find(join(folder, 'a'))).toBeUndefined();
  writeFileSync(join(folder, '.hegaorc'), '');
  expect(await finder.find(join(folder, 'a'))).toBeUndefined();
  finder.forget();
  expect(await finder.find(join(folder, 'a'))).toBe(join(folder, '.hegaorc'));
});

test('names that only look alike are not found', async () => {
  expect(
    await find({ 'hegaorc.yaml': '', '.hegaorc.toml': '', 'hegao.config.yaml': '', '.config/.hegaorc': '' }),
  ).toBeUndefined();
});

test('code that is found is run once, whether it is right or wrong', async () => {
  const count = 'globalThis.hegaoRuns = (globalThis.hegaoRuns ?? 0) + 1;';
  for (const [code, outcome] of [
    ['export default { stage: "final" };', 'resolved'],
    ['throw new Error("no office file");', 'hegao.config.mjs:2：运行时出错：no office file。'],
  ] as const) {
    Object.assign(globalThis, { hegaoRuns: 0 });
    const folder = folderWith({ '.git/': '', 'hegao.config.mjs': `${count}\n${code}` });
    const loader = new ConfigLoader({ cwd: folder, aliases: {} });
    const path = (await loader.find(folder))!;
    const told = await loader.load(path, '').then(
      () => 'resolved',
      ({ text }: UserError) => text.zh,
    );
    expect([told, Reflect.get(globalThis, 'hegaoRuns')]).toEqual([outcome, 1]);
  }
});
