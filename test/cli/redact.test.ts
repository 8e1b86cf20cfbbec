import { describe, expect, test } from 'vitest';
import { reporterNames } from '../../src/reporters/index.js';
import { office } from './office.js';

/** Faults of many kinds, all about words that must not get out. */
const BODY = `中共临江区委关于2021年党建工作情况的报告

市委：
　　甲子湖工程现将有关情况报告如下：
甲子湖概况
　　甲子湖水位升高37.51米，走访临江群众XX户、甲子湖船家X户、甲子湖渔家X户、甲子湖茶农X户。
　　甲子湖水位升高37.51米，走访临江群众XX户、甲子湖船家X户、甲子湖渔家X户、甲子湖茶农X户。
　　一、甲子湖工作
　　甲子湖建成。。临江临江欢庆。
　　三、甲子湖打算
　　甲子湖再建。
`;
const SECRETS = ['甲子湖', '临江', '37.51', '船家'];

const PLAIN = '.hegaorc.yaml';

async function files(texts: Readonly<Record<string, string>>) {
  return office({ [PLAIN]: 'extends: [recommended]\n', ...texts });
}

describe.each(reporterNames)('in %s', (format) => {
  test.each([
    ['--redact', BODY, ['--redact']],
    ['a classification', `机密★1年\n${BODY}`, []],
  ])('%s leaves out text and figures', async (_, text, options) => {
    const { hegao } = await files({ '稿.txt': text });
    const { stdout, stderr } = await hegao('稿.txt', '-f', format, '--level', 'info', '--expand', ...options);
    expect(stdout).toContain('placeholder/unresolved');
    for (const secret of SECRETS) expect(stdout + stderr).not.toContain(secret);
  });

  test('what is not secret is shown', async () => {
    const { hegao } = await files({ '稿.txt': BODY });
    const { stdout } = await hegao('稿.txt', '-f', format, '--level', 'info', '--expand', '--no-redact');
    expect(stdout).toContain('临江');
  });
});

describe('a classification', () => {
  test.each([
    ['绝密★启用前', true],
    ['机密★1年', true],
    ['秘　密★6个月', true],
    ['秘密', true],
    ['特急', false],
    ['机密文件管理办法', false],
  ])('%s in the letterhead: %s', async (mark, classified) => {
    const { hegao } = await files({ '稿.txt': `${mark}\n${BODY}` });
    const { stderr } = await hegao('稿.txt');
    expect(stderr.includes('稿.txt 标有密级，结果中不含其原文和数值。')).toBe(classified);
  });

  test('of last year’s report hides the figures of both', async () => {
    const { hegao } = await files({
      '2020年报告.txt': '秘密\n2020年工作报告\n　　查处甲子湖案件40起。\n',
      '2021年报告.txt': '2021年工作报告\n　　查处甲子湖案件50起，同比增长20%。\n',
    });
    const { stdout, stderr } = await hegao('2021年报告.txt');
    expect(stdout).toContain('metrics/year-over-year');
    expect(stdout).not.toMatch(/40|50起|甲子湖/);
    expect(stderr).toContain('2021年报告.txt 对照的上年报告标有密级，结果中不含原文和数值。');
    const table = await hegao('metrics', '2021年报告.txt');
    expect(table.stdout).toContain('50起');
    expect(table.stdout).not.toContain('40');
  });

  test('is reported once, however many files bear one', async () => {
    const { hegao } = await files({ '一.txt': `机密★1年\n${BODY}`, '二.txt': `机密★1年\n${BODY}` });
    const { stderr } = await hegao('一.txt', '二.txt');
    expect(stderr.match(/标有密级/g)).toHaveLength(1);
    expect(stderr).toContain('一.txt 等 2 个文件标有密级');
  });

  test('lets the draft be fixed, but does not show the changes', async () => {
    const { hegao, read } = await files({ '稿.txt': `机密★1年\n${BODY}\n一、甲子湖情况。\n　　好。\n` });
    const shown = await hegao('稿.txt', '--diff');
    expect(shown.stdout).toBe('');
    expect(shown.stderr).toContain('标有密级，不显示修改内容。');
    await hegao('稿.txt', '--fix');
    expect(await read('稿.txt')).toContain('一、甲子湖情况\n');
  });
});

describe('reports that leave the machine', () => {
  test('omit text and figures by default, others keep them', async () => {
    const { hegao, read } = await files({ '稿.txt': BODY });
    const { stdout, stderr } = await hegao(
      '稿.txt',
      '-f',
      'github',
      '-f',
      'json=all.json',
      '--level',
      'info',
    );
    for (const secret of SECRETS) expect(stdout + stderr).not.toContain(secret);
    expect(await read('all.json')).toContain('临江');
    expect(stderr).toContain('github 报告会离开本机，默认不含稿件原文和数值。要带上请加 --no-redact。\n');
  });

  test('say nothing of it where it makes no difference', async () => {
    const { hegao } = await files({ '稿.txt': BODY, '密.txt': `机密★1年\n${BODY}`, '好.txt': '好。\n' });
    for (const argv of [['稿.txt', '--redact'], ['稿.txt', '--no-redact'], ['密.txt'], ['好.txt']]) {
      expect((await hegao(...argv, '-f', 'github')).stderr).not.toContain('--no-redact');
    }
  });

  test('never show a classified draft', async () => {
    const { hegao } = await files({ '密.txt': `机密★1年\n${BODY}` });
    const { stdout } = await hegao('密.txt', '-f', 'github', '--no-redact', '--level', 'info');
    for (const secret of SECRETS) expect(stdout).not.toContain(secret);
  });

  test('are given by options that exclude each other', async () => {
    const { hegao } = await files({ '稿.txt': BODY });
    const { code, stderr } = await hegao('稿.txt', '--redact', '--no-redact');
    expect([code, stderr]).toEqual([2, '--redact 和 --no-redact 不能同时使用，请去掉一个。\n']);
  });
});

test('--redact and --diff exclude each other', async () => {
  const { hegao } = await files({ '稿.txt': BODY });
  const { code, stderr } = await hegao('稿.txt', '--redact', '--diff');
  expect([code, stderr]).toEqual([2, '--diff 和 --redact 不能同时使用，请去掉一个。\n']);
});
