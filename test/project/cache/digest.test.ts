import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIGEST_LENGTH, digest, digestOfFile } from '../../../src/project/cache/digest.js';
import { folderWith } from '../../config/folder.js';

test.each([0, 1, 10_000, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 << 18])(
  'a file of %d bytes has the digest of its content',
  async (size) => {
    const path = join(folderWith({}), 'draft.txt');
    const content = Buffer.alloc(size, '稿');
    await writeFile(path, content);
    expect(digestOfFile(path)).toBe(digest(content));
    expect(digestOfFile(path)).toHaveLength(DIGEST_LENGTH);
  },
);

test('a file that is gone, or is a folder, has none', () => {
  const folder = folderWith({});
  expect(() => digestOfFile(join(folder, 'gone.txt'))).toThrow('ENOENT');
  expect(() => digestOfFile(folder)).toThrow('EISDIR');
});
