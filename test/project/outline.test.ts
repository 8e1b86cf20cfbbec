import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { folderWith } from '../config/folder.js';

const REPORT = `关于2021年党建工作情况的报告
市委：
现将有关情况报告如下：
一、工作开展情况
召开会议12次。
二、下步工作
抓好整改。
中共青禾区委
2021年12月28日
`;

/** The findings on the sections of the report, under a configuration. */
async function sectionsUnder(config: string): Promise<string[]> {
  const folder = folderWith({ '.hegaorc.yaml': config, '报告.txt': REPORT });
  const project = await Project.open({ cwd: folder, level: 'info' });
  const { messages } = await project.checkFile(join(folder, '报告.txt'));
  return messages
    .filter(({ ruleId }) => ruleId === 'structure/required-sections')
    .map(({ level, excerpt, message }) => `${level} ⟦${excerpt.text}⟧ ${message.split('。')[0]}`);
}

test('a report is held to the outline of the genre its title shows', async () => {
  expect(await sectionsUnder('locale: zh')).toEqual([
    'error ⟦二、下步工作⟧ “下步工作”之前缺少“存在问题”部分',
  ]);
});

test('an outline of the office replaces it', async () => {
  const outline = 'outline: { sections: [{ id: work, required: true }, { id: next, required: true }] }';
  expect(await sectionsUnder(outline)).toEqual([]);
  const own = `outline:
  sections:
    - { id: work }
    - { id: highlights, title: 工作亮点, titles: [亮点(?:工作)?], required: true }
    - { id: next }`;
  expect(await sectionsUnder(own)).toEqual(['error ⟦二、下步工作⟧ “下步工作”之前缺少“工作亮点”部分']);
});

test('no genre, no outline, nothing asked for', async () => {
  expect(await sectionsUnder('genre: none')).toEqual([]);
});
