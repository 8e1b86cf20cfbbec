import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { git } from '../../../src/project/git/repository.js';
import { repository } from '../../cli/repository.js';

test('a repository cannot have git run a program by settings of its own', async () => {
  const here = await repository();
  await here.commit({ '稿.txt': '稿' });
  const object = here.git('rev-parse', 'HEAD:稿.txt').trim();
  const program = `touch ${here.path('ran')}`;
  // What is missing would be fetched by running a program, which the settings allow.
  await rm(here.path(`.git/objects/${object.slice(0, 2)}/${object.slice(2)}`));
  for (const [name, value] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', `ext::${program}`],
    ['protocol.ext.allow', 'always'],
    ['core.fsmonitor', program],
  ])
    here.git('config', name!, value!);
  await rm(here.path('ran'), { force: true });
  await expect(git(here.folder, ['cat-file', 'blob', object])).rejects.toThrow();
  await git(here.folder, ['diff-index', '--cached', '--raw', '-z', 'HEAD']);
  await git(here.folder, ['ls-files', '--stage', '-z']);
  expect(existsSync(here.path('ran'))).toBe(false);
});

test('a folder that looks like a bare repository is none', async () => {
  const here = await repository();
  await here.commit({ '稿.txt': '稿' });
  await here.write('bare/HEAD', 'ref: refs/heads/main\n');
  await here.write('bare/refs/heads/.keep', '');
  await here.write('bare/objects/.keep', '');
  await expect(git(here.path('bare'), ['rev-parse', '--absolute-git-dir'])).rejects.toThrow(/不在 git 仓库/);
});
