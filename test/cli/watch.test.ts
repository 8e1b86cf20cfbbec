import { rename, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Office, office } from './office.js';
import type { Given, Ran } from './run.js';

const WAITING = '等待文件变化';

const PLAIN = { '.git/HEAD': '', '.hegaorc.yaml': 'extends: [recommended]\n', 'signs.js': '' };

/** A run that watches, and what it says between one wait and the next. */
class Watching {
  readonly #ending = new AbortController();
  readonly #ran: Promise<Ran>;
  #text = '';
  #told = 0;
  #onWait: () => void = () => {};

  constructor(here: Office, argv: readonly string[], given: Partial<Given> = {}) {
    const onOutput = (text: string) => {
      this.#text += text;
      if (this.#text.indexOf(WAITING, this.#told) !== -1) this.#onWait();
    };
    const { signal: interrupt } = this.#ending;
    this.#ran = here.hegaoWith({ interrupt, onOutput, ...given }, ...argv, '--watch');
  }

  /** What it says until it waits. */
  async next(): Promise<string> {
    if (this.#text.indexOf(WAITING, this.#told) === -1)
      await new Promise<void>((resolve) => (this.#onWait = resolve));
    const end = this.#text.indexOf(WAITING, this.#told);
    const text = this.#text.slice(this.#told, end);
    this.#told = end + WAITING.length;
    return text;
  }

  async end(): Promise<number> {
    this.#ending.abort();
    return (await this.#ran).code;
  }
}

describe('--watch checks again', () => {
  test('a draft that changed, and says what changed and when; the exit code is that of the last time', async () => {
    const here = await office({ 'a.txt': '错', 'b.txt': '好' });
    const run = new Watching(here, ['.']);
    expect(await run.next()).toContain('1 个错误');
    await here.write('a.txt', '好');
    const again = await run.next();
    expect(again).toContain('14:05:33　a.txt有变化，重新检查');
    expect(again).toContain('2 个文件，未发现问题');
    expect(await run.end()).toBe(0);
  });

  test('files that come, go, and are saved by renaming', async () => {
    const here = await office({ 'a.txt': '好' });
    const run = new Watching(here, ['.', '-f', 'compact']);
    await run.next();
    await here.write('子/新.txt', '错');
    expect(await run.next()).toContain('子/新.txt:1:1: error');
    await here.write('a.txt.tmp', '错');
    await rename(here.path('a.txt.tmp'), here.path('a.txt'));
    expect(await run.next()).toContain('a.txt:1:1: error');
    await rm(here.path('子/新.txt'));
    expect(await run.next()).not.toContain('子/新.txt:1:1');
    expect(await run.end()).toBe(1);
  });

  test('drafts of a format that a plugin reads', async () => {
    const plugin = `export default { name: 'notes', formats: [{
      name: 'notes', extensions: ['.notes'],
      open: async ({ bytes }) => new TextDecoder().decode(bytes),
      read: (text) => ({ source: text, text, blocks: [], comments: [], verbatim: [],
        lineStarts: Uint32Array.of(0), toSource: (range) => range }),
      edit: (text) => text, save: async (text) => new TextEncoder().encode(text),
    }] };`;
    const here = await office({
      'notes.mjs': plugin,
      '.hegaorc.yaml': 'extends: [recommended]\nplugins: [./notes.mjs]\n',
      'a.notes': '好',
    });
    const run = new Watching(here, ['.']);
    await run.next();
    await here.write('b.notes', '好');
    expect(await run.next()).toContain('b.notes有变化，重新检查');
    await run.end();
  });

  test('drafts whose earlier report changed', async () => {
    const text = (year: number, count: number) =>
      `${year}年工作情况报告\n\n　　走访企业${count}家，同比增长50%。\n`;
    const here = await office({
      ...PLAIN,
      '稿/2021年报告.txt': text(2021, 30),
      '稿/2020年报告.txt': text(2020, 20),
    });
    const run = new Watching(here, ['稿/2021年报告.txt', '-f', 'compact']);
    expect(await run.next()).not.toContain('metrics/year-over-year');
    await here.write('稿/2020年报告.txt', text(2020, 10));
    expect(await run.next()).toContain('metrics/year-over-year');
    await run.end();
  });

  test('all by a configuration or a table of words that changed', async () => {
    const configuration = 'extends: [recommended]\nknowledge: [./表/words.yaml]\n';
    const words = (use: string) => `phrases:\n  - { phrase: 走访企业, use: ${use} }\n`;
    const here = await office({
      ...PLAIN,
      '.hegaorc.yaml': configuration,
      '表/words.yaml': words('allowed'),
      '稿/a.txt': '走访企业XX家。\n',
    });
    const run = new Watching(here, ['稿', '-f', 'compact']);
    expect(await run.next()).toContain('placeholder/unresolved');
    await here.write('表/words.yaml', words('forbidden'));
    expect(await run.next()).toContain('走访企业');
    await here.write('.hegaorc.yaml', `${configuration}rules: { placeholder/unresolved: off }\n`);
    expect(await run.next()).not.toContain('placeholder/unresolved');
    await run.end();
  });

  test('once a broken configuration is corrected, which it waits for', async () => {
    const here = await office({ ...PLAIN, 'a.txt': '完成XX项。\n' });
    const run = new Watching(here, ['a.txt', '-f', 'compact']);
    await run.next();
    await here.write('.hegaorc.yaml', 'extends: [none]\n');
    expect(await run.next()).toContain('没有预设“none”');
    await here.write('.hegaorc.yaml', 'extends: [recommended]\n');
    expect(await run.next()).toContain('placeholder/unresolved');
    expect(await run.end()).toBe(1);
  });

  test('but not for what it writes itself', async () => {
    const here = await office({ 'a.txt': '双双错' });
    const run = new Watching(here, ['.', '--fix', '-f', 'compact=报告.txt']);
    await run.next();
    expect(await here.read('a.txt')).toBe('双错');
    // What it fixed is looked at once more.
    expect(await run.next()).toContain('a.txt有变化');
    await here.write('b.txt', '好');
    expect(await run.next()).toContain('b.txt有变化');
    await run.end();
  });
});

describe('the screen', () => {
  test('is cleared on a terminal only', async () => {
    for (const terminal of [undefined, { columns: 80 }]) {
      const here = await office({ 'a.txt': '错' });
      const run = new Watching(here, ['.'], terminal ? { terminal } : {});
      expect(await run.next()).not.toContain('\u001b[2J');
      await here.write('a.txt', '好');
      expect((await run.next()).includes('\u001b[2J')).toBe(terminal !== undefined);
      await run.end();
    }
  });
});

test('standard input cannot be watched', async () => {
  const { code, stderr } = await (await office()).hegao('-', '--watch');
  expect([code, stderr]).toEqual([2, '--watch 监视文件，不能用于标准输入。请写明文件或文件夹。\n']);
});
