import { rename } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { type Office, office } from './office.js';

const FILE = 'hegao-suppressions.json';

interface Entry {
  readonly rule: string;
  readonly location?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
}

/** The entries of a draft, in the order of the file. */
async function entriesOf({ read }: Office, draft: string, file = FILE): Promise<Entry[]> {
  const { suppressions } = JSON.parse(await read(file)) as {
    suppressions: Record<string, Record<string, Entry>>;
  };
  return Object.values(suppressions[draft] ?? {});
}

/** The rules of the reported and of the suppressed findings. */
async function checked({ hegaoWith }: Office, argv: readonly string[] = ['稿.txt'], today = '2022-01-15') {
  const { stdout, code, stderr } = await hegaoWith({ today }, ...argv, '-f', 'json');
  const files = JSON.parse(stdout === '' ? '[]' : stdout) as Record<string, { ruleId: string }[]>[];
  const rulesOf = (key: string) => files.flatMap((file) => file[key]!.map(({ ruleId }) => ruleId));
  return { shown: rulesOf('messages'), passed: rulesOf('suppressedMessages'), code, stderr };
}

const DRAFT = '　　甲处有错。\n　　乙处有警，丙处双双到位。\n';

describe('--suppress-all', () => {
  test('suppresses the current findings, and only those', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const run = await given.hegao('稿.txt', '--suppress-all');
    expect(run).toMatchObject({ code: 0, stderr: `屏蔽清单 ${FILE}：新记入 3 条。\n` });
    expect(run.stdout).toContain('另有 3 处已由屏蔽清单屏蔽');
    expect(await entriesOf(given, '稿.txt')).toEqual([
      { rule: 'signs/doubled', messageId: 'found', location: '第2段第1句' },
      { rule: 'signs/error', messageId: 'found', location: '第1段第1句' },
      { rule: 'signs/warning', messageId: 'found', location: '第2段第1句' },
    ]);
    await given.write('稿.txt', `　　新写一段也有错。\n${DRAFT}`);
    expect(await checked(given)).toMatchObject({
      shown: ['signs/error'],
      passed: ['signs/error', 'signs/warning', 'signs/doubled'],
      code: 1,
    });
  });

  test('takes what is at or above the level, and nothing about the check itself', async () => {
    const given = await office({
      '稿.txt': `${DRAFT}　　丁处有提。<!-- hegao-disable-line signs/blank -->\n`,
    });
    await given.hegao('稿.txt', '--suppress-all', '--quiet');
    expect((await entriesOf(given, '稿.txt')).map(({ rule }) => rule)).toEqual(['signs/error']);
    await given.hegao('稿.txt', '--suppress-all');
    expect(await checked(given)).toMatchObject({ shown: ['hegao/unused-directive'] });
  });

  test('does not suppress that a draft could not be checked in full', async () => {
    const given = await office({ '稿.txt': '　　甲处崩，乙处有错。\n' });
    const run = await given.hegao('稿.txt', '--suppress-all');
    expect(run.code).toBe(2);
    expect(await checked(given)).toMatchObject({
      shown: ['hegao/rule-crash'],
      passed: ['signs/error'],
      code: 2,
    });
  });

  test('keeps no text of the draft', async () => {
    const given = await office({ '稿.txt': '机密★1年\n关于甲子湖的报告\n甲子湖概况\n　　甲子湖有错。\n' });
    await given.hegao('稿.txt', '--suppress-all', '--level', 'info');
    expect(await given.read(FILE)).not.toContain('甲子湖');
  });

  test('after --fix takes what is left', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const { code, stderr } = await given.hegao('稿.txt', '--fix', '--suppress-all');
    expect([code, stderr]).toEqual([0, `屏蔽清单 ${FILE}：新记入 2 条。\n`]);
    expect(await given.read('稿.txt')).toContain('丙处双到位');
  });
});

describe('--suppress', () => {
  test.each([['稿.txt:1:6'], ['稿.txt:1']])(
    '%s suppresses one finding, and checks its file alone',
    async (place) => {
      const given = await office({ '稿.txt': DRAFT, '别的.txt': DRAFT });
      const run = await given.hegao(
        ...['--suppress', place, '--reason', '原文如此', '--owner', '李四', '--expires', '2022-06-30'],
      );
      expect(run.code).toBe(0);
      expect(run.stdout).not.toContain('别的');
      expect(await entriesOf(given, '稿.txt')).toEqual([
        {
          rule: 'signs/error',
          messageId: 'found',
          location: '第1段第1句',
          reason: '原文如此',
          owner: '李四',
          expires: '2022-06-30',
        },
      ]);
    },
  );

  test('takes a place without its file where one is checked, and a fingerprint where several are', async () => {
    const given = await office({ '稿.txt': DRAFT, '别的.txt': '　　甲处有警。\n' });
    await given.hegao('稿.txt', '--suppress', '2:10');
    expect((await checked(given)).passed).toEqual(['signs/doubled']);
    const { stdout } = await given.hegao('别的.txt', '-f', 'json');
    const [{ messages }] = JSON.parse(stdout) as [{ messages: { fingerprint: string }[] }];
    await given.hegao('.', '--suppress', messages[0]!.fingerprint);
    expect((await checked(given, ['别的.txt'])).passed).toEqual(['signs/warning']);
  });

  test('says more of a finding that passes already', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress', '1:6', '--reason', '甲');
    const { stderr } = await given.hegao('稿.txt', '--suppress', '1:6', '--owner', '李四');
    expect(stderr).toBe(`屏蔽清单 ${FILE}：更新 1 条。\n`);
    expect(await entriesOf(given, '稿.txt')).toMatchObject([{ reason: '甲', owner: '李四' }]);
  });

  test.each([
    [['稿.txt', '--suppress', '1:7'], '这个位置没有要屏蔽的问题。这一行的问题在第 6 列。'],
    [['稿.txt', '--suppress', '9:1'], '请按报告中的“行:列”写。'],
    [['.', '--suppress', '1:6'], '这次检查了 2 个文件，--suppress 1:6 指的是哪一个？'],
    [['稿.txt', '--suppress', '别的.txt:1:6'], '别的.txt 不在这次检查的文件之列'],
    [['稿.txt', '--suppress', '0123456789abcdef'], '没有指纹为 0123456789abcdef 的问题'],
    [['稿.txt', '--suppress', '甲处'], '“甲处”应为报告中的位置'],
    [['稿.txt', '--suppress-rule', 'signs/eror'], '没有规则“signs/eror”。是不是“signs/error”？'],
    [['稿.txt', '--reason', '甲'], '--reason 要与 --suppress'],
    [['稿.txt', '--suppress-all', '--expires', '2022-02-30'], '“2022-02-30”应为有效日期'],
    [['稿.txt', '--suppress-all', '--expires', '2022-01-14'], '期限 2022-01-14 已过（今天是 2022-01-15）'],
    [['稿.txt', '--suppress-all', '--no-suppressions'], '--suppress-all 和 --no-suppressions 不能同时使用'],
    [['稿.txt', '--suppress-all', '--diff'], '--suppress-all 和 --diff 不能同时使用'],
    [['稿.txt', '--prune-suppressions', '--fix-dry-run'], '不能同时使用'],
    [['稿.txt', '--suppress', '1:6', '--staged'], '不能同时使用'],
    [['-', '--suppress-all'], '请加 --stdin-filename'],
    [['稿.txt', '--suppressions-location', '无.json'], '找不到屏蔽清单 无.json'],
  ])('%j is refused, and nothing is written: %s', async (argv, message) => {
    const given = await office({ '稿.txt': DRAFT, '别的.txt': DRAFT });
    const { code, stderr } = await given.hegao(...argv);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    await expect(given.read(FILE)).rejects.toThrow();
  });

  test('is not typed again in what to do next', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const { stdout } = await given.hegao('稿.txt', '--suppress', '1:6', '--reason=原文 如此');
    expect(stdout).toContain('hegao 稿.txt --fix ');
  });
});

test('--suppress-rule suppresses the findings of a rule', async () => {
  const given = await office({ '稿.txt': DRAFT });
  await given.hegao('稿.txt', '--suppress-rule', 'signs/error', '--suppress-rule', 'signs/warning');
  expect(await checked(given)).toMatchObject({
    shown: ['signs/doubled'],
    passed: ['signs/error', 'signs/warning'],
  });
});

describe('an entry', () => {
  test('does not cover other words', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    await given.write('稿.txt', DRAFT.replace('甲处有错', '甲处仍有错'));
    expect(await checked(given)).toMatchObject({
      shown: ['hegao/unused-suppression', 'signs/error'],
      code: 1,
    });
  });

  test('holds to its last day; then the finding is shown again, and the expired suppression is an error', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress', '2:6', '--expires', '2022-06-30', '--reason', '待核');
    expect(await checked(given, ['稿.txt', '--suppress-rule', 'signs/error'], '2022-06-30')).toMatchObject({
      shown: ['signs/doubled'],
    });
    const after = await checked(given, ['稿.txt'], '2022-07-01');
    expect(after.shown).toEqual(['hegao/expired-suppression', 'signs/warning', 'signs/doubled']);
    expect(after.code).toBe(1);
    const { stdout } = await given.hegaoWith({ today: '2022-07-01' }, '稿.txt');
    expect(stdout).toContain('这处“signs/warning”的屏蔽已于2022年6月30日到期');
    expect(stdout).toMatch(/→ hegao-suppressions\.json \d+:1　待核/);
  });

  test('that expired can be renewed', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress', '1:6', '--expires', '2022-06-30', '--reason', '待核');
    const renewed = { today: '2022-07-01' };
    await given.hegaoWith(renewed, '稿.txt', '--suppress', '1:6', '--expires', '2022-12-31');
    expect(await entriesOf(given, '稿.txt')).toMatchObject([{ reason: '待核', expires: '2022-12-31' }]);
    await given.hegaoWith({ today: '2023-01-01' }, '稿.txt', '--suppress-all');
    expect((await entriesOf(given, '稿.txt'))[1]).not.toHaveProperty('expires');
  });

  test('gives way to the draft’s own word', async () => {
    const given = await office({ '稿.md': '甲处有错。\n' });
    await given.hegao('稿.md', '--suppress-all', '--reason', '清单');
    await given.write('稿.md', '<!-- hegao-disable-next-line signs/error -- 稿内 -->\n甲处有错。\n');
    const { stdout } = await given.hegao('稿.md', '-f', 'json');
    const [{ messages, suppressedMessages }] = JSON.parse(stdout);
    expect(messages).toEqual([]);
    expect(suppressedMessages[0].suppressions).toEqual([{ kind: 'directive', justification: '稿内' }]);
  });

  test('is in JSON with reason, owner and last day', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const note = ['--reason', '原文如此', '--owner', '李四', '--expires', '2022-06-30'];
    const { stdout } = await given.hegao('稿.txt', '--suppress-all', ...note, '-f', 'json');
    expect(JSON.parse(stdout)[0].suppressedMessages[0].suppressions).toEqual([
      { kind: 'file', justification: '原文如此', owner: '李四', expires: '2022-06-30' },
    ]);
  });

  test('keeps --fix away from its finding', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    await given.hegao('稿.txt', '--fix');
    expect(await given.read('稿.txt')).toBe(DRAFT);
  });
});

describe('an entry that meets nothing', () => {
  const settled = DRAFT.replace('错', '误');

  test('is reported, with its place', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    await given.write('稿.txt', settled);
    const { stdout, code } = await given.hegao('稿.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('屏蔽清单中“signs/error”（原在第1段第1句）这一条没有用到');
    expect(stdout).toContain(`→ ${FILE} 6:1`);
  });

  test.each([
    ['its rule was off', ['--rule', 'signs/error:off']],
    ['its rule was below the level', ['--rule', 'signs/error:info']],
    ['its draft could not be checked in full', []],
  ])('is not where %s', async (_, argv) => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    await given.write('稿.txt', argv.length > 0 ? settled : `${settled}崩\n`);
    expect((await checked(given, ['稿.txt', ...argv])).shown).not.toContain('hegao/unused-suppression');
  });

  test('is not where its rule had no earlier report to compare with', async () => {
    const configuration = 'extends: [signs/all, signs/priors]\nplugins: [./signs.js]\n';
    const given = await office({
      '.hegaorc.yaml': configuration,
      '2021.txt': '今年\n',
      '2020.txt': '上年\n',
    });
    await given.hegao('2021.txt', '--suppress-all');
    await given.write('2021.txt', '来年\n');
    expect((await checked(given, ['2021.txt'])).shown).toEqual(['hegao/unused-suppression']);
    await rename(given.path('2020.txt'), given.path('旧.txt'));
    expect((await checked(given, ['2021.txt'])).shown).toEqual([]);
  });

  test('is removed by --prune-suppressions, and no other is', async () => {
    const given = await office({ '稿.txt': DRAFT, '别的.txt': DRAFT });
    await given.hegao('.', '--suppress-all');
    await given.write('稿.txt', settled);
    await given.write('别的.txt', settled);
    const run = await given.hegao('稿.txt', '--prune-suppressions');
    expect(run).toMatchObject({ code: 0, stderr: `屏蔽清单 ${FILE}：删去不再用到的 1 条。\n` });
    expect(run.stdout).not.toContain('没有用到');
    expect((await entriesOf(given, '稿.txt')).map(({ rule }) => rule)).toEqual([
      'signs/doubled',
      'signs/warning',
    ]);
    expect(await entriesOf(given, '别的.txt')).toHaveLength(3);
    const again = await given.hegao('稿.txt', '--prune-suppressions');
    expect(again.stderr).toBe('查过的稿件没有不再用到的屏蔽条目，屏蔽清单没有改动。\n');
  });

  test('may be that of a draft that was renamed', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    await rename(given.path('稿.txt'), given.path('定稿.txt'));
    const { stdout, code } = await given.hegao('定稿.txt');
    expect(code).toBe(1);
    expect(stdout).toContain('本稿有 3 处问题曾在“稿.txt”名下屏蔽，而那份稿件已不存在');
    expect(stdout).toContain('把屏蔽清单里的“稿.txt”改为“定稿.txt”');
  });
});

describe('the file', () => {
  test('is found from the draft, never from the working folder', async () => {
    const given = await office({ '.git/HEAD': '', '报告/2021/稿.txt': DRAFT, '别处/.keep': '' });
    const run = await given.hegaoWith({ cwd: given.path('别处') }, '../报告/2021/稿.txt', '--suppress-all');
    expect(run.stderr).toContain(`屏蔽清单 ${given.path(FILE)}：`);
    expect(await entriesOf(given, '报告/2021/稿.txt')).toHaveLength(3);
    const { stdout } = await given.hegaoWith({ cwd: given.path('报告/2021') }, '稿.txt');
    expect(stdout).toContain('另有 3 处已由屏蔽清单屏蔽');
  });

  test('is looked for no higher than the repository', async () => {
    const given = await office({ '稿.txt': DRAFT, '库/.git/HEAD': '', '库/.hegaorc.yaml': '' });
    await given.hegao('稿.txt', '--suppress-all');
    await given.write('库/.hegaorc.yaml', 'extends: [signs/all]\nplugins: [../signs.js]\n');
    await given.write('库/稿.txt', DRAFT);
    expect((await checked(given, ['库/稿.txt'])).passed).toEqual([]);
  });

  test('nearest to the draft wins', async () => {
    const given = await office({ '.git/HEAD': '', '稿.txt': DRAFT, '专项/稿.txt': DRAFT });
    await given.write(`专项/${FILE}`, '{ "version": 1, "suppressions": {} }');
    await given.hegao('.', '--suppress-all');
    expect(await entriesOf(given, '稿.txt')).toHaveLength(3);
    expect(await entriesOf(given, '稿.txt', `专项/${FILE}`)).toHaveLength(3);
  });

  test('may be another one, for reading and writing', async () => {
    const given = await office({ '报告/稿.txt': DRAFT, '清单/.keep': '' });
    const location = ['--suppressions-location', '清单/屏蔽.json'];
    await given.hegao('报告/稿.txt', '--suppress-all', ...location);
    expect(await entriesOf(given, '../报告/稿.txt', '清单/屏蔽.json')).toHaveLength(3);
    expect((await checked(given, ['报告/稿.txt', ...location])).shown).toEqual([]);
    expect((await checked(given, ['报告/稿.txt'])).shown).toHaveLength(3);
  });

  test('does not count with --no-suppressions', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.hegao('稿.txt', '--suppress-all');
    expect(await checked(given, ['稿.txt', '--no-suppressions'])).toMatchObject({ passed: [], code: 1 });
    expect((await checked(given, ['稿.txt', '--no-inline-config'])).passed).toHaveLength(3);
  });

  test('holds for a draft from standard input under its name', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const stdin = { stdin: DRAFT };
    await given.hegaoWith(stdin, '-', '--stdin-filename', '稿.txt', '--suppress-all');
    const { stdout } = await given.hegaoWith(stdin, '-', '--stdin-filename', '稿.txt');
    expect(stdout).toContain('另有 3 处已由屏蔽清单屏蔽');
  });

  test('has an entry a line, sorted, and is not written when nothing changes', async () => {
    const given = await office({ '乙.txt': '有错。\n', '甲.txt': '有警，有错。\n' });
    await given.hegao('.', '--suppress-all');
    const text = await given.read(FILE);
    expect(
      text.split('\n').map((line) => /"rule": "(.+?)"|^ {4}"(.+?)"/.exec(line)?.slice(1).join('') ?? '·'),
    ).toEqual([
      ...[
        '·',
        '·',
        '·',
        '乙.txt',
        'signs/error',
        '·',
        '甲.txt',
        'signs/error',
        'signs/warning',
        '·',
        '·',
        '·',
        '·',
      ],
    ]);
    await given.write(FILE, text.replaceAll('\n', '\r\n'));
    await given.hegao('.', '--suppress-all', '--prune-suppressions');
    expect(await given.read(FILE)).toContain('\r\n');
  });

  test('keeps its $schema', async () => {
    const given = await office({ '稿.txt': DRAFT });
    await given.write(FILE, '{ "$schema": "./s.json", "version": 1, "suppressions": {} }');
    await given.hegao('稿.txt', '--suppress-all');
    expect(JSON.parse(await given.read(FILE))).toMatchObject({ $schema: './s.json' });
  });

  test.each([['稿.txt'], ['稿.txt', '--suppress-all'], ['稿.txt', '--fix']])(
    'that is broken stops %j, says where, and is left as it was',
    async (...argv) => {
      const given = await office({ '稿.txt': DRAFT });
      const broken = '{ "version": 1,\n"suppressions": { "稿.txt": [] } }';
      await given.write(FILE, broken);
      const { code, stdout, stderr } = await given.hegao(...argv);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^hegao-suppressions\.json:2 suppressions\.稿\.txt：应为指纹与条目的对照，实为列表。\n/,
      );
      expect(stderr).toContain('要暂时不用它，加 --no-suppressions');
      expect([await given.read(FILE), await given.read('稿.txt')]).toEqual([broken, DRAFT]);
      expect((await given.hegao('稿.txt', '--no-suppressions')).code).toBe(1);
      const piped = await given.hegaoWith({ stdin: DRAFT }, '-', '--stdin-filename', '稿.txt');
      expect(piped).toMatchObject({ code: 2 });
      expect(piped.stdout).toContain('hegao-suppressions.json:2 suppressions.稿.txt：应为指纹与条目的对照');
    },
  );

  test('keeps what another process enters meanwhile', async () => {
    const given = await office({ '甲.txt': '有错。\n', '乙.txt': '有警。\n' });
    const project = await Project.open({ cwd: given.folder });
    const result = await project.checkFile(given.path('甲.txt'));
    await given.hegao('乙.txt', '--suppress-all');
    const changes = await project.suppress([result], { reason: '接口', owner: '', expires: '' });
    expect(changes).toEqual([{ path: given.path(FILE), added: 1, changed: 0, removed: 0 }]);
    expect(await entriesOf(given, '甲.txt')).toMatchObject([{ rule: 'signs/error', reason: '接口' }]);
    expect(await entriesOf(given, '乙.txt')).toHaveLength(1);
    expect((await project.checkFile(given.path('甲.txt'))).messages).toEqual([]);
  });

  test('of an editor is read again when it is notified of a change', async () => {
    const given = await office({ '稿.txt': DRAFT });
    const project = await Project.open({ cwd: given.folder });
    expect((await project.checkFile(given.path('稿.txt'))).messages).toHaveLength(3);
    await given.hegao('稿.txt', '--suppress-all');
    await project.forget(given.path(FILE));
    expect((await project.checkFile(given.path('稿.txt'))).suppressed).toHaveLength(3);
  });
});
