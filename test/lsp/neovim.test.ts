import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office } from '../cli/office.js';
import { builtProgram } from './built.js';

const program = builtProgram();

/** Neovim 0.7 and later; nothing of the user's own is loaded. */
function neovim(environment: NodeJS.ProcessEnv): string {
  return execFileSync(
    'nvim',
    ['--headless', '--clean', '-n', '-c', `luafile ${join(import.meta.dirname, 'neovim.lua')}`],
    {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    },
  );
}

function isThere(): boolean {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!program || !isThere())(
  'Neovim shows findings, says why, and makes a fix behind an emoji',
  async () => {
    const { folder, path } = await office({ '稿.txt': '好。\n甲😀𠮷双双。\n' });
    const output = neovim({ HEGAO: program, NODE: process.execPath, DRAFT: path('稿.txt'), HOME: folder });
    const { under, message, hover, text } = JSON.parse(output);
    expect(under).toBe('双双');
    expect(message).toBe('写了双双 · 写了“双双”，请删去。');
    expect(hover).toContain('试验。');
    expect(text).toBe('好。\n甲😀𠮷双。');
  },
);
