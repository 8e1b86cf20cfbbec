import { describe, expect, test } from 'vitest';
import { builtProgram } from '../built.js';
import { office } from '../cli/office.js';
import { readKept } from './cache/kept.js';

/** A plugin that ends the thread it checks in when a draft says so. */
const DEADLY = `
import signs from './signs.js';
const text = (said) => ({ zh: said, en: said });
export default {
  name: 'deadly',
  rules: [
    {
      ...signs.rules[0],
      id: 'deadly/exit',
      phrases: ['亡'],
      create: () => ({ Phrase: () => process.exit(7) }),
    },
  ],
  presets: [{ id: 'all', name: text('all'), rules: { 'deadly/exit': 'error' } }],
};
`;

const CONFIGURATION = `extends: [signs/all, deadly/all]
plugins: [./signs.js, ./deadly.js]
ignores: [b7.txt]
`;

function drafts(): Record<string, string> {
  const texts = ['错', '警双双', '好', '占占', '错警', '崩', '俩'];
  const entries = Array.from({ length: 40 }, (_, number) => [
    `b${number}.txt`,
    texts[number % texts.length]!,
  ]);
  return {
    ...Object.fromEntries(entries),
    '旧.doc': '',
    '.hegaorc.yaml': CONFIGURATION,
    'deadly.js': DEADLY,
  };
}

describe('in workers', () => {
  const hegao = builtProgram();

  test.each(['compact', 'json'])('the report is the same, byte for byte: %s', async (format) => {
    const { folder } = await office(drafts());
    const argv = ['b7.txt', '.', '无.txt', '-f', format, '--debug'];
    const alone = await hegao(folder, ...argv, '--concurrency', 'off');
    expect(alone.stderr).toContain('no luck');
    expect(alone.stderr).toContain('b7.txt 按配置忽略');
    expect(alone.stderr).toContain('.doc 1');
    const together = await hegao(folder, ...argv, '--concurrency', '3');
    // Of a stack, where in hegao it came from is the thread's own.
    const withoutStacks = (ran: typeof alone) => ({ ...ran, stderr: ran.stderr.replace(/^ +at .*\n/gm, '') });
    expect(withoutStacks(together)).toEqual(withoutStacks(alone));
  });

  test('reporters get all they need', async () => {
    const configuration = 'plugins: [./texts.js]';
    const texts = `export default {
      name: 'texts',
      reporters: [{ name: 'texts', requires: ['text'], render: ({ files }) => files.map(({ text }) => text).join() + '\\n' }],
    };`;
    const { folder } = await office({
      'a.txt': '甲',
      'b.txt': '乙',
      '.hegaorc.yaml': configuration,
      'texts.js': texts,
    });
    const { stdout } = await hegao(folder, '.', '-f', 'texts', '--concurrency', '2');
    expect(stdout).toBe('甲,乙\n');
  });

  test('a file that ends its worker is named, and the others are checked', async () => {
    const here = await office({ ...drafts(), 'b3.txt': '错亡', 'b20.txt': '亡' });
    const { code, stdout } = await hegao(here.folder, '.', '-f', 'json', '--concurrency', '2');
    const files: { filePath: string; messages: { ruleId: string; message: string }[] }[] = JSON.parse(stdout);
    const found = files.flatMap(({ filePath, messages }) => messages.map((each) => ({ filePath, ...each })));
    const unreadable = found.filter(({ ruleId }) => ruleId === 'hegao/unreadable');
    expect(code).toBe(2);
    expect(files).toHaveLength(39);
    expect(found.filter(({ ruleId }) => ruleId === 'signs/error')).toHaveLength(11);
    expect(unreadable.map(({ filePath }) => filePath)).toEqual([here.path('b20.txt'), here.path('b3.txt')]);
    expect(unreadable[0]!.message).toBe(
      'b20.txt 没有查完：检查它的线程意外结束（exit code 7）。请用 --concurrency off 单独检查这个文件。',
    );
  });

  test('an invalid configuration is reported as without them', async () => {
    const { folder } = await office({ ...drafts(), '子/b.txt': '错', '子/.hegaorc.yaml': 'extends: [none]' });
    const alone = await hegao(folder, '.', '-f', 'json', '--concurrency', 'off');
    const together = await hegao(folder, '.', '-f', 'json', '--concurrency', '2');
    expect(together).toEqual(alone);
    expect(alone.code).toBe(2);
  });

  test('what they check is kept between runs', async () => {
    const here = await office({ ...drafts(), '.hegaorc.yaml': 'extends: [recommended]' });
    const argv = ['.', '-f', 'json', '--cache', '--cache-location', 'kept.json', '--concurrency'];
    const first = await hegao(here.folder, ...argv, '2');
    expect((await readKept(here, 'kept.json')).entries).toHaveLength(40);
    await here.write('b1.txt', '完成XX项。');
    const alone = await hegao(here.folder, '.', '-f', 'json', '--concurrency', 'off');
    expect(await hegao(here.folder, ...argv, '2')).toEqual(alone);
    expect(alone.stdout).not.toBe(first.stdout);
  });

  test('what they spent their time on is summed', async () => {
    const { folder } = await office(drafts());
    const { stderr } = await hegao(folder, '.', '--stats', '--concurrency', '2');
    expect(stderr).toMatch(/解析 +\d/);
    expect(stderr).toMatch(/signs\/error +\d/);
  });

  test('without a worker to start, files are checked all the same', async () => {
    const here = await office(drafts());
    const alone = await here.hegao('.', '-f', 'json');
    // The sources have no entry that was built.
    expect(await here.hegao('.', '-f', 'json', '--concurrency', '2')).toEqual(alone);
  });
});

describe('--concurrency', () => {
  test.each(['0', '-1', '1.5', 'many'])('cannot be %s', async (number) => {
    const { code, stderr } = await (await office()).hegao(`--concurrency=${number}`);
    expect(code).toBe(2);
    expect(stderr).toBe(`--concurrency 的值“${number}”应为 auto、off 或不小于 1 的整数。\n`);
  });

  test('leaves fixing to go one draft after another', async () => {
    const here = await office({ 'a.txt': '双双', 'b.txt': '双双' });
    expect((await here.hegao('.', '--fix', '--concurrency', '2')).code).toBe(0);
    expect(await here.read('b.txt')).toBe('双');
  });
});
