import { cp, mkdtemp, realpath, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { reporterNames } from '../../src/reporters/index.js';
import { type Office, office } from './office.js';
import { run } from './run.js';

const TEXTS = ['错', '警双双', '好', '占占', '错警警', '崩', '俩'];

function drafts(): Record<string, string> {
  const entries = Array.from({ length: 11 }, (_, number) => [
    `b${number}.txt`,
    TEXTS[number % TEXTS.length]!,
  ]);
  return { ...Object.fromEntries(entries), '旧.doc': '', '子/甲.txt': '错警', '旧.wps': '' };
}

/** Checks in so many shards, and keeps the report of each. */
async function inShards(here: Office, count: number, ...argv: string[]): Promise<string[]> {
  const files = Array.from({ length: count }, (_, at) => `part-${at + 1}.json`);
  for (const [at, file] of files.entries())
    await here.hegao(...argv, '--shard', `${at + 1}/${count}`, '-f', `blob=${file}`);
  return files;
}

describe('the merged report is that of the whole run, byte for byte', () => {
  const formats = reporterNames.filter((name) => name !== 'blob');

  test.each(formats)('in %s, with the same exit code', async (format) => {
    const here = await office(drafts());
    const argv = ['b7.txt', '.', '无.txt', '--ignore-pattern', 'b3.txt'];
    const whole = await here.hegao(...argv, '-f', format, '--expand');
    const files = await inShards(here, 3, ...argv);
    const merged = await here.hegao('merge-reports', ...files.reverse(), '-f', format, '--expand');
    // The next step is to be typed as the whole run was.
    const shown = whole.stdout.replaceAll(` -f ${format}`, '');
    expect({ ...merged, bytes: 0, stdout: merged.stdout.replaceAll(/ {2,}/g, ' ') }).toEqual({
      ...whole,
      bytes: 0,
      stdout: shown.replaceAll(/ {2,}/g, ' '),
    });
  });

  test.each(formats)('over the drafts that hegao is shown by, in %s', async (format) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'hegao-')));
    await cp(join(import.meta.dirname, '../../fixtures/drafts'), folder, { recursive: true });
    const hegao = (...argv: string[]) => run(argv, { cwd: folder, open: (options) => Project.open(options) });
    for (const shard of ['1/2', '2/2'])
      await hegao('.', '--level', 'info', '--shard', shard, '-f', `blob=${shard[0]}.json`);
    const whole = await hegao('.', '--level', 'info', '-f', format);
    const merged = await hegao('merge-reports', '1.json', '2.json', '-f', format);
    const command = (text: string) => text.replaceAll(` -f ${format}`, '').replaceAll(/ {2,}/g, ' ');
    expect([merged.code, command(merged.stdout)]).toEqual([whole.code, command(whole.stdout)]);
  });

  test('with what a plugin’s reporter says', async () => {
    const here = await office(drafts());
    const files = await inShards(here, 2, '.');
    const { stdout } = await here.hegao('merge-reports', ...files, '-f', 'count');
    expect(stdout).toBe((await here.hegao('.', '-f', 'count')).stdout);
  });

  test.each([[['--max-warnings', '0']], [['--max-error-rate', '1/10']], [[]]])(
    'and so is what makes it fail: %j, said then or now',
    async (limits) => {
      const here = await office({ 'a.txt': '警', 'b.txt': '警', 'c.txt': '好' });
      const whole = await here.hegao('.', ...limits);
      const now = await here.hegao('merge-reports', ...(await inShards(here, 2, '.')), ...limits);
      const then = await here.hegao('merge-reports', ...(await inShards(here, 2, '.', ...limits)));
      for (const merged of [now, then])
        expect([merged.code, merged.stderr]).toEqual([whole.code, whole.stderr]);
    },
  );

  test('errors tolerated in one shard still fail the whole run', async () => {
    const here = await office({ 'a.txt': '错', 'b.txt': '错' });
    const files = await inShards(here, 2, '.', '--exit-zero');
    expect((await here.hegao('merge-reports', ...files)).code).toBe(1);
    expect((await here.hegao('merge-reports', ...files, '--exit-zero')).code).toBe(0);
  });

  test('wherever it is made', async () => {
    const here = await office(drafts());
    const whole = await here.hegao('.', '-f', 'json');
    const files = await inShards(here, 2, '.');
    const folder = `${here.folder}-elsewhere`;
    await rename(here.folder, folder);
    const merged = await here.hegaoWith({ cwd: folder }, 'merge-reports', ...files, '-f', 'json');
    expect(merged.stdout.replaceAll(folder, here.folder)).toBe(whole.stdout);
  });

  test('and it keeps out what a shard left out', async () => {
    const here = await office({ 'a.txt': '错字连篇', 'b.txt': '错字连篇' });
    const files = await inShards(here, 2, '.', '--redact');
    for (const file of files) expect(await here.read(file)).not.toContain('连篇');
    expect((await here.hegao('merge-reports', ...files)).stdout).not.toContain('连篇');
  });
});

describe('shards', () => {
  test.each([1, 2, 3, 5, 20])(
    '%d of them have every file once, and none has two more than another',
    async (count) => {
      const here = await office(drafts());
      const sizes: number[] = [];
      const seen: string[] = [];
      for (let index = 1; index <= count; index++) {
        const { stdout } = await here.hegao('.', '-f', 'json', '--shard', `${index}/${count}`);
        const files: { filePath: string }[] = JSON.parse(stdout);
        sizes.push(files.length);
        seen.push(...files.map(({ filePath }) => filePath));
      }
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const whole: { filePath: string }[] = JSON.parse((await here.hegao('.', '-f', 'json')).stdout);
      expect(seen.sort()).toEqual(whole.map(({ filePath }) => filePath).sort());
    },
  );

  test.each(['0/2', '3/2', '1', 'a/b', '1/0', '1/2/3'])('there is none called %s', async (shard) => {
    const { code, stderr } = await (await office()).hegao('.', '--shard', shard);
    expect([code, stderr]).toEqual([2, `--shard 的值“${shard}”应为“第几份/共几份”，如 1/4。\n`]);
  });
});

describe('what is refused, and reported with the names of the files', () => {
  let here: Office;
  let files: string[];

  beforeAll(async () => {
    here = await office(drafts());
    files = await inShards(here, 3, '.');
    await here.hegao('.', '--shard', '2/3', '-f', 'blob=other.json', '--level', 'info');
    await here.hegao('.', '--shard', '1/2', '-f', 'blob=half.json');
    await here.hegao('.', '--shard', '2/3', '-f', 'blob=en.json', '--locale', 'en');
    await here.hegao('b1.txt', 'b2.txt', 'b4.txt', '--shard', '2/3', '-f', 'blob=few.json');
    await here.write(
      'old.json',
      (await here.read(files[1]!)).replace('"version":"0.1.0"', '"version":"0.0.9"'),
    );
    await here.write('cut.json', (await here.read(files[1]!)).slice(0, 500));
    await here.hegao('.', '-f', 'json=plain.json');
    await here.write('list.json', '{"hegao":"blob 1","run":{"version":"0.1.0","files":3}}');
  });

  test.each([
    ['other.json', '（level）'],
    ['half.json', 'half.json 是 2 份中的一份'],
    ['en.json', '（locale）'],
    ['few.json', '（paths）'],
    ['old.json', 'old.json 是 hegao 0.0.9 写的，现在运行的是 0.1.0'],
    ['cut.json', 'cut.json 不是 hegao -f blob 写的报告，或者不完整'],
    ['plain.json', 'plain.json 不是 hegao -f blob 写的报告'],
    ['list.json', 'list.json 不是 hegao -f blob 写的报告'],
    ['b1.txt', 'b1.txt 不是 hegao -f blob 写的报告'],
    ['gone.json', '找不到 gone.json'],
    ['part-1.json', 'part-1.json 和 part-1.json 都是第 1 份'],
  ])('%s', async (file, said) => {
    const { code, stdout, stderr } = await here.hegao('merge-reports', files[0]!, file, files[2]!);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  test('a shard that is missing', async () => {
    const { code, stderr } = await here.hegao('merge-reports', files[0]!);
    expect([code, stderr]).toEqual([
      2,
      '缺少第 2/3、3/3 份的报告。请写明全部文件；缺的用 --shard 2/3 -f blob 补查。\n',
    ]);
  });

  test('shards that met other files', async () => {
    await here.write('后来.txt', '错');
    await here.write('后来.pdf', '错');
    await here.hegao('.', '--shard', '2/3', '-f', 'blob=later.json');
    const { code, stderr } = await here.hegao('merge-reports', files[0]!, 'later.json', files[2]!);
    expect([code, stderr]).toEqual([2, expect.stringContaining('看到的文件不同')]);
  });
});
