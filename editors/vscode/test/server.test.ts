import { expect, test } from 'vitest';
import { chooseServer } from '../src/server.js';

const OWN = '/稿/node_modules/hegao/dist/cli.cjs';
const wish = {
  trusted: true,
  wanted: 'workspace',
  folders: ['/别处', '/稿'],
  bundled: '/ext/hegao.cjs',
  exists: (path: string) => path === OWN,
};

test('a trusted workspace runs its own hegao when that is wanted and there', () => {
  expect(chooseServer(wish)).toEqual({ module: OWN, safe: false });
  expect(chooseServer({ ...wish, wanted: 'bundled' }).module).toBe('/ext/hegao.cjs');
  expect(chooseServer({ ...wish, wanted: undefined }).module).toBe('/ext/hegao.cjs');
  expect(chooseServer({ ...wish, folders: ['/别处'] }).module).toBe('/ext/hegao.cjs');
});

test('one that is not trusted runs nothing of its own, whatever it asks for', () => {
  expect(chooseServer({ ...wish, trusted: false })).toEqual({
    module: '/ext/hegao.cjs',
    safe: true,
  });
});
