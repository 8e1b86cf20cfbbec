import * as nodePath from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Everything that handles paths sees them as Windows has them.
vi.mock('node:path', async (importActual) => {
  const { win32 } = await importActual<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

const { matcherOf } = await import('../src/config/globs.js');
const { Confinement } = await import('../src/config/confinement.js');
const { ConfigFinder } = await import('../src/config/find.js');
const { findFiles } = await import('../src/project/draft-finder.js');
const { repositoryPath, shownPath } = await import('../src/reporters/paths.js');
const { unifiedDiff } = await import('../src/cli/diff.js');
const { targetsOf } = await import('../src/cli/targets.js');
const { parseRevision } = await import('../src/project/sources.js');
const { siblingPaths } = await import('../src/project/locate-prior.js');
const { fillTemplate } = await import('../src/project/locate-prior.js');
const { invocationOf } = await import('../src/cli/invocation.js');
const { readCommandLine } = await import('../src/cli/command-line.js');

const OFFICE = 'C:\\办公室';

test('the tests below see Windows', () => {
  expect(nodePath.sep).toBe('\\');
});

test('paths are shown from the working folder, those on another drive as they are', () => {
  expect(shownPath('C:\\办公室\\稿件\\一.txt', OFFICE)).toBe('稿件\\一.txt');
  expect(shownPath('D:\\一.txt', OFFICE)).toBe('D:\\一.txt');
  expect(shownPath('C:\\别处\\一.txt', OFFICE)).toBe('C:\\别处\\一.txt');
  expect(shownPath('\\\\服务器\\共享\\一.txt', OFFICE)).toBe('\\\\服务器\\共享\\一.txt');
});

test('services know paths from the repository, with forward slashes', () => {
  expect(repositoryPath('C:\\办公室\\稿件\\一.txt', OFFICE)).toBe('稿件/一.txt');
  expect(repositoryPath('D:\\一.txt', OFFICE)).toBe('D:/一.txt');
});

test('a configuration is looked for as far up as the drive or the share', () => {
  for (const folder of ['X:\\稿 件\\2021', '\\\\服务器\\共享\\稿件'])
    expect(new ConfigFinder().find(folder)).toBeUndefined();
});

test('what strangers may have read lies below their folder, on its drive or share', () => {
  const confinement = new Confinement('\\\\服务器\\共享\\稿 件', ['D:\\上年']);
  for (const path of [
    '\\\\服务器\\共享\\稿 件\\..稿.txt',
    '\\\\服务器\\共享\\稿 件\\2021\\一.txt',
    'D:\\上年\\一.txt',
  ])
    expect(confinement.reaches(path), path).toBe(true);
  for (const path of [
    '\\\\服务器\\共享\\稿 件2\\一.txt',
    '\\\\服务器\\另一\\一.txt',
    'D:\\一.txt',
    'C:\\一.txt',
  ])
    expect(confinement.reaches(path), path).toBe(false);
});

test('globs of a configuration have forward slashes and match', async () => {
  const matches = await matcherOf(['稿件/**', '*.md'], OFFICE);
  expect(matches('C:\\办公室\\稿件\\深\\一.txt')).toBe(true);
  expect(matches('C:\\办公室\\其他\\说明.md')).toBe(true);
  expect(matches('C:\\办公室\\其他\\一.txt')).toBe(false);
});

describe('what is named on the command line', () => {
  const found: [string, string][] = [];
  const sources = {
    read: async () => new Uint8Array(),
    kindOf: async (path: string) =>
      path === 'C:\\办公室\\报告(1).txt' || path.startsWith('D:\\')
        ? ('file' as const)
        : path === 'C:\\办公室\\稿件'
          ? ('folder' as const)
          : undefined,
    readRevision: async () => new Uint8Array(),
    glob: async (pattern: string, folder: string) => {
      found.push([pattern, folder]);
      return [`${OFFICE}\\稿件\\一.txt`];
    },
  };

  test('is a file, a folder, or a pattern with either slash', async () => {
    const paths = ['报告(1).txt', 'D:\\旧稿.txt', '稿件', '.\\稿件\\*.txt', '稿件/*.txt'];
    const { files, unmatched } = await findFiles(paths, OFFICE, sources);
    expect(files).toEqual([
      { path: 'C:\\办公室\\报告(1).txt', named: true },
      { path: 'D:\\旧稿.txt', named: true },
      { path: 'C:\\办公室\\稿件\\一.txt', named: false },
    ]);
    expect(unmatched).toEqual([]);
    expect(found).toEqual([
      ['**/*', 'C:\\办公室\\稿件'],
      ['稿件/*.txt', OFFICE],
      ['稿件/*.txt', OFFICE],
    ]);
  });

  test('is a pattern on another drive or on a share', async () => {
    found.length = 0;
    await findFiles(
      ['E:\\稿件\\**\\*.txt', '\\\\服务器\\共享\\稿 件\\*.md', '\\稿件\\*.txt'],
      OFFICE,
      sources,
    );
    expect(found).toEqual([
      ['稿件/**/*.txt', 'E:\\'],
      ['稿 件/*.md', '\\\\服务器\\共享\\'],
      ['稿件/*.txt', 'C:\\'],
    ]);
  });

  test('may be a report on another drive', () => {
    const line = readCommandLine(['-f', 'json=D:\\报告.json', '-o', 'E:\\报告.txt', '-f', 'compact']);
    expect(targetsOf(line, { cwd: OFFICE, env: {} })).toEqual([
      { format: 'json', file: 'D:\\报告.json' },
      { format: 'compact', file: 'E:\\报告.txt' },
    ]);
  });
});

describe('earlier reports', () => {
  test('are distinguished from revisions by their drive', () => {
    expect(parseRevision('C:\\办公室\\2020.txt')).toBeUndefined();
    expect(parseRevision('D:/2020.txt')).toBeUndefined();
    expect(parseRevision('HEAD~1:2020.txt')).toEqual({ revision: 'HEAD~1', path: '2020.txt' });
  });

  test('lie where one would put them', () => {
    expect(siblingPaths('C:\\2021\\2021年总结.txt')).toEqual([
      'C:\\2021\\2020年总结.txt',
      'C:\\2020\\2020年总结.txt',
      'C:\\2020\\2021年总结.txt',
    ]);
  });

  test('are named by templates with either slash', () => {
    const filled = fillTemplate('{dir}/../{year-1}/{base}', 'C:\\稿\\2021\\总结.txt', 2021);
    expect(nodePath.resolve(OFFICE, filled!.path)).toBe('C:\\稿\\2020\\总结.txt');
  });
});

test('a command to go on from is quoted as its shells want it', () => {
  expect(invocationOf(['C:\\稿\\报告.txt'], 'hegao')).toBe('hegao C:\\稿\\报告.txt');
  expect(invocationOf(['C:\\稿件 一\\报告(1).txt'], 'hegao')).toBe('hegao "C:\\稿件 一\\报告(1).txt"');
});

test('a patch has forward slashes', async () => {
  const diff = await unifiedDiff(
    [{ path: 'C:\\办公室\\稿件\\一.txt', before: '双双\n', after: '双\n' }],
    OFFICE,
  );
  expect(diff).toContain('--- a/稿件/一.txt\n+++ b/稿件/一.txt\n');
});
