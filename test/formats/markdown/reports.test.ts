import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/testing/index.js';
import { treeText } from '../../core/tree.js';

/** The tree of a report, read as text or as Markdown. */
async function treeOf(source: string, path: string): Promise<string> {
  const { text, root } = await readDraft(source, { path });
  return treeText(text, root.children);
}

const LINES = [
  '000003',
  '机密★1年',
  '中共云岭市青禾区委文件',
  '青委〔2021〕58号　　　　签发人：陆远',
  '中共云岭市青禾区委',
  '关于2021年党建工作情况的报告',
  '市委：',
  '2021年，区委认真落实管党治党责任。现将有关情况报告如下：',
  '一、工作开展情况',
  '（一）政治建设情况。召开区委全会2次。一是抓学习。组织集中学习12次；二是抓落实。',
  '（二）思想建设情况',
  '1.抓学习。每月一次。',
  '（1）集中学习',
  '按时开展。',
  '二、存在问题',
  '主要体现在：作风还不够实。',
  '特此报告。',
  '附件：1.区委党建工作责任清单',
  '2.整改事项台账',
  '中共云岭市青禾区委',
  '2021年12月28日',
  '（联系人：周明，电话：12345）',
  '抄送：市委组织部。',
];

test('a report with a blank line between paragraphs has the tree of the text', async () => {
  const tree = await treeOf(LINES.join('\n'), 'draft.txt');
  expect(tree).toContain('#### （1）|集中学习');
  expect(await treeOf(LINES.join('\n\n'), 'draft.md')).toBe(tree);
});

test('so has one with hard breaks, indents and CRLF', async () => {
  const tree = await treeOf(LINES.join('\n'), 'draft.txt');
  expect(await treeOf(LINES.join('  \r\n'), 'draft.md')).toBe(tree);
  expect(await treeOf(LINES.map((line) => `　　${line}`).join('\r\n'), 'draft.md')).toBe(tree);
});

test('headings by mark-up keep the numbers and runs of text under them', async () => {
  const source = `
# 关于2021年党建工作情况的报告

市委：

2021年，区委狠抓落实。现将有关情况报告如下。

## 一、**工作**情况

### （一）政治建设

#### 1. 抓学习

（1）集中学习。每月一次。一是*学*原文；二是谈体会。

## 二、存在问题

作风不实。
`;
  expect(await treeOf(source, 'draft.md')).toBe(`Title 关于2021年党建工作情况的报告
Recipient 市委：
leadIn 2021年，区委狠抓落实。 ¦ 现将有关情况报告如下。
# 一、|工作情况
  ## （一）|政治建设
    ### 1.|抓学习
      #### （1）|集中学习…
        P 每月一次。 ¦ ‹一是学原文；› ¦ ‹二是谈体会。›
# 二、|存在问题
  P 作风不实。`);
});

test('a speech, with the occasion and the speaker below the title', async () => {
  const source = `# 政府工作报告

**——2022年1月6日在青禾区第八届人民代表大会第一次会议上**

青禾区人民政府区长　陆　远

各位代表：

现在，我代表区人民政府报告工作，请予审议。

## 一、过去一年工作回顾

成绩显著[^1]。

[^1]: 数据为初步核算数。
`;
  expect(
    await treeOf(source, 'draft.md'),
  ).toBe(`Title 政府工作报告 | ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
Salutation 各位代表：
leadIn 现在，我代表区人民政府报告工作，请予审议。
# 一、|过去一年工作回顾
  P 成绩显著。
  P 数据为初步核算数。`);
});

describe('parts', () => {
  test('a title by # over lines, and one that a division centres', async () => {
    expect(
      await treeOf('# 云岭市财政局<br>关于预算执行情况的报告\n\n市政府：\n\n现报告如下。', 'a.md'),
    ).toMatch(/^Title 云岭市财政局关于预算执行情况的报告\nRecipient 市政府：/);
    const centred =
      '<div align="center">青禾区“十四五”开局之年<br>党建工作回眸</div>\n\n2021年，区委抓实党建。';
    expect(await treeOf(centred, 'a.md')).toBe(
      'Title 青禾区“十四五”开局之年 / 党建工作回眸\nP 2021年，区委抓实党建。',
    );
  });

  test('lists, quotations and tables with captions', async () => {
    const source = `一、工作情况

1. 抓学习。
   - 集中学习
2. 抓落实。

> 要抓实抓细。
> - 久久为功

表1　党员情况

| 类别 | 人数 |
|---|---|
| 在职 | 12 |

二、存在问题

不少。`;
    expect(await treeOf(source, 'a.md')).toBe(`# 一、|工作情况
  List
    - 抓学习。
      List
        - 集中学习
    - 抓落实。
  Quote
    P 要抓实抓细。
    List
      - 久久为功
  P 表1　党员情况
  Table 表1　党员情况
    Header 类别 | 人数
    Row 在职 | 12
# 二、|存在问题
  P 不少。`);
  });

  test('attachments with titles of their own', async () => {
    const source =
      '关于整改情况的报告\n\n市委：\n\n现报告如下。\n\n附件：整改清单\n\n青禾区委\n\n2021年12月28日\n\n附件\n\n**整改清单**\n\n一、已完成事项\n\n共12项。';
    expect(await treeOf(source, 'a.md')).toBe(`Title 关于整改情况的报告
Recipient 市委：
P 现报告如下。
AttachmentNote 整改清单
Signature 青禾区委
IssueDate 2021年12月28日
Attachment 附件
  Title 整改清单
  # 一、|已完成事项
    P 共12项。`);
  });
});
