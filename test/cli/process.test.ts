import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { builtFile } from '../built.js';
import { type Office, office } from './office.js';

const program = builtFile();

/** In GitHub Actions reports look otherwise. */
const env = { ...process.env, GITHUB_ACTIONS: '' };

/** A process of its own. */
function start({ folder }: Office, ...argv: string[]): ChildProcess {
  return spawn(process.execPath, [program(), ...argv], { cwd: folder, env });
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

test('a reader that goes away early, as head does, is no error', async () => {
  const here = await office({ '错.txt': '错。\n'.repeat(20_000) });
  const child = start(here, '错.txt', '-f', 'compact');
  const stderr = textOf(child.stderr!);
  await once(child.stdout!, 'data');
  child.stdout!.destroy();
  const [code] = await once(child, 'close');
  expect([code, await stderr]).toEqual([1, '']);
});

describe('a process that is killed while it writes', () => {
  test('leaves the old draft or the new one, whole, and nothing else that is seen', async () => {
    const before = `双双${'，一段文字'.repeat(300_000)}`;
    const after = before.replace('双双', '双');
    const here = await office({ '双.txt': before });
    const child = start(here, '双.txt', '--fix');
    const ended = once(child, 'close');
    let running = true;
    ended.then(() => {
      running = false;
    });
    const isTemporary = (name: string) => name.endsWith('.tmp');
    while (running && !(await readdir(here.folder)).some(isTemporary)) await setTimeout(1);
    child.kill('SIGKILL');
    await ended;
    expect([before, after]).toContain(await readFile(here.path('双.txt'), 'utf8'));
    const visible = (await readdir(here.folder)).filter((name) => !name.startsWith('.'));
    expect(visible.sort()).toEqual(['signs.js', '双.txt']);
  });
});
