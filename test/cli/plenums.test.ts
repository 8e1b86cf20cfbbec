import { expect, test } from 'vitest';
import { office } from './office.js';

const DRAFT = `市委：
2026年，滨河区委深入学习贯彻党的二十届七中全会精神，工作取得新成效。现将有关情况报告如下：
一、工作情况
抓好落实。
中共滨河区委
2026年11月24日
`;

const RULES = 'rules:\n  plenary/unknown-session: error\n  plenary/not-yet-held: error\n';
const files = (knowledge?: string) => ({
  '.hegaorc.yaml': `extends: []\n${knowledge === undefined ? '' : 'knowledge: [./office.yaml]\n'}${RULES}`,
  ...(knowledge !== undefined && { 'office.yaml': knowledge }),
  '报告.txt': DRAFT,
});

/** One line is all it takes to add a plenum. */
const ADDED = `plenums:
  - { body: central-committee, term: 20, session: 6, start: 2026-11-09, end: 2026-11-12, subject: 待补, source: 区委办 }
  - { body: central-committee, term: 20, session: 7, start: 2026-11-16, end: 2026-11-19, subject: 待补, source: 区委办 }
`;

test('a plenum hegao does not know yet, with one left out before it, is a warning in a draft younger than its tables', async () => {
  const { stdout, code } = await (await office(files())).hegao('报告.txt');
  expect(code).toBe(0);
  expect(stdout).toContain(
    '没有查到“二十届七中全会”：截至2026年10月10日，最近一次是二十届四中全会（2025年10月23日）。',
  );
  expect(stdout).toContain('plenary/unknown-session');
});

test('an office adds one with one line, and it is checked by its date', async () => {
  const folder = await office(files(ADDED));
  expect((await folder.hegao('报告.txt')).stdout).not.toContain('plenary/');
  const { stdout, code } = await folder.hegao('报告.txt', '--date', '2026-11-13');
  expect(code).toBe(1);
  expect(stdout).toContain(
    '二十届七中全会于2026年11月16日至19日召开，本稿成文不晚于2026年11月13日，当时最近一次是二十届六中全会。',
  );
});

test('explain prints the table the rule checks by, with what the office added', async () => {
  const folder = await office(files(ADDED));
  const { stdout } = await folder.hegao('explain', 'plenary/not-yet-held');
  expect(stdout).toMatch(/会议（核对至2026年10月10日）\n {2}会议 +开幕 +闭幕 +主题 +状态 +出处\n/);
  expect(stdout).toMatch(
    /\n {2}十九届六中全会 +2021年11月8日 +2021年11月11日 +党的百年奋斗重大成就和历史经验的决议/,
  );
  expect(stdout).toMatch(/\n {2}二十届六中全会 +2026年11月9日 +2026年11月12日 +待补 +已召开 +区委办\n/);
  const english = await folder.hegao('explain', 'plenary/not-yet-held', '--locale', 'en');
  expect(english.stdout).toContain('meetings (checked up to 10 October 2026)');
});

test('contradictions in its table are reported with file and line, and nothing is checked', async () => {
  const folder = await office(files(ADDED.replaceAll('2026-11-', '2026-10-')));
  const { stderr, code } = await folder.hegao('报告.txt');
  expect(code).toBe(2);
  expect(stderr).toContain(
    'office.yaml:2 plenums[0].start：2026-10-09 应晚于前一次会议的闭幕日期 2026-10-29（内置表）。',
  );
});
