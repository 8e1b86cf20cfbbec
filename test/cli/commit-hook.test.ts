import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { builtFile } from '../built.js';
import { type Repository, repository } from './repository.js';

const program = builtFile();

/** A repository whose pre-commit hook is one line: hegao with some arguments. */
async function hooked(...argv: string[]): Promise<Repository> {
  const here = await repository();
  await here.write(
    '.git/hooks/pre-commit',
    `#!/bin/sh\nexec '${process.execPath}' '${program()}' ${argv.join(' ')}\n`,
  );
  await chmod(here.path('.git/hooks/pre-commit'), 0o755);
  await here.commit({ '好.txt': '好\n' });
  return here;
}

function commit(here: Repository, ...argv: string[]) {
  const identity = ['-c', 'user.name=甲', '-c', 'user.email=a@example.org'];
  return spawnSync('git', [...identity, 'commit', '-m', '改', ...argv], {
    cwd: here.folder,
    encoding: 'utf8',
  });
}

test('a commit of a faulty draft does not come about; of a good one it does', async () => {
  const here = await hooked('--staged');
  await here.stage({ '稿 件.txt': '错\n' });
  await here.write('稿 件.txt', '好\n');
  const refused = commit(here);
  expect([refused.status, refused.stderr + refused.stdout]).toEqual([1, expect.stringContaining('⟦错⟧')]);
  expect(commit(here, '-a').status).toBe(0);
});

test('a commit of some files is checked by these', async () => {
  const here = await hooked('--staged');
  await here.stage({ '错.txt': '错\n' });
  await here.write('好.txt', '好，改\n');
  expect(commit(here, '好.txt').status).toBe(0);
  expect(commit(here).status).toBe(1);
});

test('with --fix the fixed draft is committed, by commit and by commit -a', async () => {
  const here = await hooked('--staged', '--fix');
  await here.stage({ '稿.txt': '双双\n' });
  expect(commit(here).status).toBe(0);
  expect([here.git('show', 'HEAD:稿.txt'), await here.read('稿.txt')]).toEqual(['双\n', '双\n']);
  await here.write('稿.txt', '双双，再\n');
  expect(commit(here, '-a').status).toBe(0);
  expect([here.git('show', 'HEAD:稿.txt'), await here.read('稿.txt')]).toEqual(['双，再\n', '双，再\n']);
  expect(here.git('status', '--short', '-z', '稿.txt')).toBe('');
});

test('with --since HEAD a draft may keep the errors it had', async () => {
  const here = await hooked('--staged', '--since', 'HEAD');
  await here.commit({ '旧.txt': '错一\n好\n' });
  await here.stage({ '旧.txt': '错一\n好，改\n' });
  expect(commit(here).status).toBe(0);
  await here.stage({ '旧.txt': '错一\n好，改\n错二\n' });
  expect(commit(here).status).toBe(1);
});
