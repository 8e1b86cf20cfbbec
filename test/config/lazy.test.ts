import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith } from './folder.js';

test('without a configuration none of the libraries for it is loaded', async () => {
  for (const library of ['cosmiconfig', 'jiti', 'yaml', 'valibot', 'picomatch', 'csv-parse/sync']) {
    vi.doMock(library, () => {
      throw new Error(`${library} is loaded`);
    });
  }
  const { ConfigFinder } = await import('../../src/config/find.js');
  const { ConfigLoader } = await import('../../src/config/load.js');
  await import('../../src/config/knowledge.js');
  const folder = folderWith({ '.git/': '', 'package.json': '{}', '.hegaorc': 'stage: final' });
  expect(new ConfigFinder().find(join(folder, '.git'))).toBe(join(folder, '.hegaorc'));
  await expect(
    new ConfigLoader({ cwd: folder, aliases: {} }).load(join(folder, '.hegaorc'), ''),
  ).rejects.toThrow(/error when mocking/);
});
