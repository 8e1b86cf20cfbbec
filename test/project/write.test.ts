import {
  chmod,
  mkdtemp,
  writeFile as put,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFile } from '../../src/project/write.js';

/** How often renaming fails before it succeeds, and how. */
const refusals = vi.hoisted(() => ({ left: 0, code: '' }));

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof import('node:fs/promises')>();
  const rename: typeof actual.rename = async (from, to) => {
    if (refusals.left-- > 0)
      throw Object.assign(new Error(`${refusals.code}: rename`), { code: refusals.code });
    return actual.rename(from, to);
  };
  return { ...actual, rename };
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hegao-'));
  path = join(folder, '稿.txt');
  await put(path, 'old');
});
afterEach(() => {
  refusals.left = 0;
});

const write = (target = path) => writeFile(target, new TextEncoder().encode('new'));

test('the new content takes the place of the old, with its mode', async () => {
  await chmod(path, 0o640);
  await write();
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['稿.txt']);
});

test('a link stays a link', async () => {
  const link = join(folder, '又名.txt');
  await symlink('稿.txt', link);
  await write(link);
  expect([await readlink(link), await readFile(path, 'utf8')]).toEqual(['稿.txt', 'new']);
});

describe.each(['EPERM', 'EBUSY', 'EACCES'])('a file that another program holds (%s)', (code) => {
  test('for a moment is written once it is free', async () => {
    Object.assign(refusals, { left: 2, code });
    await write();
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('for long is left as it is, and the reason said', async () => {
    Object.assign(refusals, { left: Number.POSITIVE_INFINITY, code });
    await expect(write()).rejects.toThrow(
      `无法写入 ${path}：没有权限，或它正被其他程序（如 Word、WPS）打开。原文件未改动，请关闭后再试。`,
    );
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['稿.txt']);
  });
});

test.each([
  ['ENOSPC', `无法写入 稿.txt：磁盘已满。原文件未改动，请腾出空间后再试。`],
  ['EIO', `无法写入 稿.txt：EIO: rename。原文件未改动。`],
])('%s leaves the old content', async (code, message) => {
  Object.assign(refusals, { left: 1, code });
  await expect(write()).rejects.toThrow(message.replace('稿.txt', path));
  expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['old', ['稿.txt']]);
});

test('a read-only file is left as it is', async () => {
  await chmod(path, 0o444);
  await expect(write()).rejects.toThrow(`${path} 是只读文件，没有改动。`);
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('a folder that is missing is named', async () => {
  const target = join(folder, '没有', '稿.txt');
  await expect(write(target)).rejects.toThrow(`文件夹 ${join(folder, '没有')} 不存在。`);
});
