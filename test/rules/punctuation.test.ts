import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Project } from '../../src/project/project.js';
import { many } from '../many.js';

const project = Project.open({ cwd: import.meta.dirname, configFile: false, level: 'info' });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The findings of the rules on marks in a text: rule, and the words reported. */
async function found(text: string, path = 'draft.txt'): Promise<string[]> {
  const { messages } = await (await project).checkText(path, bytesOf(text));
  return messages
    .filter(({ ruleId }) => ruleId.startsWith('punctuation/'))
    .map(({ ruleId, excerpt }) => `${ruleId.slice('punctuation/'.length)} ${excerpt.text}`);
}

async function fixed(text: string, path = 'draft.txt'): Promise<string> {
  const { after } = await (await project).fix(path, 'safe', bytesOf(text));
  return after ?? text;
}

describe('what is right as it stands', () => {
  test.each([
    '网址为https://example.cn/a,b;c?x=1:2&y=(3)，邮箱为a.b@example.cn。',
    '会议12:30开始，比例尺1:500，投资1,234.5万元，占95.6%。',
    '升级到v2.0.1(beta)和Windows 10:1909版本，见GB/T 9704-2012、G1-2次列车。',
    '根据《关于X(试行)的通知》《Report: A, B》和青委发〔2021〕1号文件。',
    'It is a "good" plan, is it not? We said: "Yes (maybe), sure." And so on...',
    '张某（身份证号1502**********12，电话0470-8221234）。',
    '要求：1）抓学习；2）抓落实（含整改）；a)细化；b)强化。',
    '他写道：\n“第一段话。\n“第二段话。”',
    '会议指出，“‘三农’工作是重中之重”。怎么办？！真抓实干！！！',
    '坐标为N49°12′30″，气温为-5℃～5℃，屏幕为5"。',
    '建设富强、民主、文明、和谐的国家，提高预见性、及时性，坚持解放思想、与时俱进。',
    '学习《条例》（2018年修订）、《准则》和党章、《规则》、《意见》。',
    '一、总体情况........1\n二、存在问题……………………5',
    '第一、第二产业和第三、四季度，中国—东盟，2016—2020年，5%～10%。',
    '------\n| 甲 | 乙 |\n|----|----|\n| 1,234 | 12:30 |',
  ])('%j', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  test('code of a Markdown file', async () => {
    expect(await found('运行`hegao --fix,"x"`即可。\n\n```\n“a,b(c\n```\n', 'draft.md')).toEqual([]);
  });
});

describe('fixes', () => {
  test('of several rules on one line end in what is right', async () => {
    expect(await fixed('他说:"要抓好"两个维护",,做到‘四个意识’..."(见附件(一)) --完.')).toBe(
      await fixed(await fixed('他说:"要抓好"两个维护",,做到‘四个意识’..."(见附件(一)) --完.')),
    );
    expect(await fixed('一是抓学习,,抓落实;推进"放管服"改革,学习《条例》,增强‘四个意识’...')).toBe(
      '一是抓学习，抓落实；推进“放管服”改革，学习《条例》，增强“四个意识”……',
    );
  });

  test('leave quotations, titles and placeholders as they are', async () => {
    const text = '他说：“要抓好,抓实。。”印发《关于A,B的通知》，整改X项。';
    expect(await fixed(text)).toBe(text);
  });

  test('are made in the mark-up of a Markdown file', async () => {
    expect(await fixed('推进**"放管服"**改革,(含试点)\n[抓好],抓实。。\n', 'draft.md')).toBe(
      '推进**“放管服”**改革，（含试点）\n[抓好]，抓实。\n',
    );
  });

  test('made twice change nothing more, whatever the text', async () => {
    const pieces = [
      ...'，。、；：？！,.;:?!()（）“”‘’"《》〈〉〔〕【】…—-－～~·',
      ...[
        '党',
        '的',
        '建设',
        '和',
        '及',
        '等',
        '第一',
        '首先',
        '一是',
        '2021年',
        '12',
        '5%',
        'X',
        'a',
        'GDP',
      ],
      ...[
        ' ',
        '\n',
        '……',
        '——',
        '--',
        '。。。',
        '、和',
        '“四个意识”',
        '《条例》',
        '（试行）',
        '说：“',
        '。”',
      ],
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = await fixed(text);
        expect(await fixed(once)).toBe(once);
      }),
      { numRuns: many(300) },
    );
  });
});

test('a hundred thousand marks in a line are checked', async () => {
  expect(await found(`党${'“'.repeat(many(100_000))}`)).not.toEqual([]);
  for (const marks of ['（，', '"甲', '，，', '…。', '、“甲”', '--', '甲)', ') ,'])
    await found(`党${marks.repeat(many(20_000))}`);
});
