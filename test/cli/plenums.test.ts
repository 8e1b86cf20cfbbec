import { expect, test } from 'vitest';
import { office } from './office.js';

const DRAFT = `市委：
2026年，滨河区委深入学习贯彻党的二十届五中全会精神，工作取得新成效。现将有关情况报告如下：
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
const FIFTH = `plenums:
  - { body: central-committee, term: 20, session: 5, start: 2026-10-12, end: 2026-10-15, subject: 待补, source: 区委办 }
`;

test('a plenum hegao does not know yet is a warning in a draft younger than its tables', async () => {
  const { stdout, code } = await (await office(files())).hegao('报告.txt');
  expect(code).toBe(0);
  expect(stdout).toContain(
    '没有查到“二十届五中全会”：截至2026年3月12日，最近一次是二十届四中全会（2025年10月23日）。',
  );
  expect(stdout).toContain('plenary/unknown-session');
});

test('an office adds it with one line, and it is checked by its date', async () => {
  const folder = await office(files(FIFTH));
  expect((await folder.hegao('报告.txt')).stdout).not.toContain('plenary/');
  const { stdout, code } = await folder.hegao('报告.txt', '--date', '2026-09-01');
  expect(code).toBe(1);
  expect(stdout).toContain(
    '二十届五中全会于2026年10月12日至15日召开，本稿成文不晚于2026年9月1日，当时最近一次是二十届四中全会。',
  );
});

test('explain prints the table the rule checks by, with what the office added', async () => {
  const folder = await office(files(FIFTH));
  const { stdout } = await folder.hegao('explain', 'plenary/not-yet-held');
  expect(stdout).toMatch(/会议（核对至2026年3月12日）\n {2}会议 +开幕 +闭幕 +主题 +核对\n/);
  expect(stdout).toMatch(
    /\n {2}十九届六中全会 +2021年11月8日 +2021年11月11日 +党的百年奋斗重大成就和历史经验的决议/,
  );
  expect(stdout).toMatch(/\n {2}二十届五中全会 +2026年10月12日 +2026年10月15日 +待补 +已核对\n/);
  const english = await folder.hegao('explain', 'plenary/not-yet-held', '--locale', 'en');
  expect(english.stdout).toContain('meetings (checked up to 12 March 2026)');
});

test('what cannot be so in its table is told with file and line, and nothing is checked', async () => {
  const folder = await office(files(FIFTH.replaceAll('2026-10-1', '2025-10-2')));
  const { stderr, code } = await folder.hegao('报告.txt');
  expect(code).toBe(2);
  expect(stderr).toContain(
    'office.yaml:2 plenums[0].start：2025-10-22 应晚于前一次会议的闭幕日期 2025-10-23（内置表）。',
  );
});
