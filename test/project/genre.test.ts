import { describe, expect, test } from 'vitest';
import { genres } from '../../presets/index.js';
import { UserError } from '../../src/base/user-error.js';
import { detectGenre } from '../../src/project/genre.js';
import { Registry } from '../../src/project/registry.js';
import { readDraft } from '../../src/testing/index.js';

async function genreOf(text: string, path = '稿件.txt'): Promise<string | undefined> {
  return detectGenre(await readDraft(text, { path }), genres)?.id;
}

const BODY = '市委：\n现将有关情况报告如下：\n一、工作开展情况\n召开会议12次。';

describe('the genre of a draft', () => {
  test.each([
    ['云岭市2021年国民经济和社会发展统计公报', 'statistical-communique'],
    ['关于巡视反馈意见整改落实情况的报告', 'rectification-report'],
    ['青禾区关于审计查出问题整改情况的通报', 'rectification-report'],
    ['2021年度述职报告', 'duty-report'],
    ['2021年度抓基层党建工作述职报告', 'duty-report'],
    ['述职述责述廉报告', 'duty-report'],
    ['青禾区2021年工作总结', 'work-summary'],
    ['2021年党建工作总结', 'work-summary'],
    ['2021年工作总结和2022年工作计划', 'work-summary'],
    ['政 府 工 作 报 告', 'government-work-report'],
    ['2022年青禾区政府工作报告（送审稿）', 'government-work-report'],
    ['关于2021年党建工作情况的报告', 'party-building-report'],
    ['中共青禾区委\n关于2021年党的建设工作情况的报告', 'party-building-report'],
    ['2021年党建工作报告。', 'party-building-report'],
    ['关于学校食堂食品安全有关情况的报告', 'situation-report'],
    ['关于党建引领基层治理情况的报告', 'situation-report'],
    ['关于做好2021年党建工作报告起草的通知', undefined],
    ['关于印发《2021年工作总结》的通知', undefined],
    ['青禾区人民法院工作报告', undefined],
  ])('%s', async (title, genre) => {
    expect(await genreOf(`${title}\n${BODY}`)).toBe(genre);
  });

  test('without a title, is that of its opening', async () => {
    const opening = '现在，我代表区人民政府，向大会报告工作，请予审议，并请区政协委员提出意见。';
    expect(await genreOf(`各位代表：\n${opening}\n一、2021年工作回顾\n成绩显著。`)).toBe(
      'government-work-report',
    );
    const court = '现在，我代表区人民法院，向大会报告工作，请予审议。';
    expect(await genreOf(`各位代表：\n${court}\n一、2021年工作回顾\n成绩显著。`)).toBeUndefined();
  });

  test.each([
    ['reports/2021年党建工作情况报告(定稿).txt', 'party-building-report'],
    ['party-building-report-2021.txt', 'party-building-report'],
    ['2021年度述职材料.txt', 'duty-report'],
    ['关于报送党建工作报告的通知.txt', undefined],
    ['党建/会议记录.txt', undefined],
  ])('is else that of its file: %s', async (path, genre) => {
    expect(await genreOf(BODY, path)).toBe(genre);
  });

  test('is that of its title, whatever the file is called', async () => {
    expect(await genreOf(`2021年度述职报告\n${BODY}`, '2021年党建工作报告.txt')).toBe('duty-report');
  });
});

test('a plugin’s genre with a pattern that does not compile is named', () => {
  const genre = {
    id: 'inspection-report',
    name: { zh: '督查报告', en: 'inspection report' },
    detect: { title: '督查(报告' },
    outline: {},
    rules: {},
  };
  const add = () => new Registry().add({ name: 'our-office', presets: [genre] });
  expect(add).toThrow(UserError);
  expect(add).toThrow(/our-office.*inspection-report.*督查\(报告/s);
});
