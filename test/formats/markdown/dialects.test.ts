import { afterAll, describe, expect, test } from 'vitest';
import { Project } from '../../../src/project/project.js';
import { many } from '../../many.js';
import { openFile } from '../files.js';

const project = await Project.open({
  cwd: '/office',
  configFile: false,
  level: 'info',
});
afterAll(async () => void (await project.close()));

/** What a reader sees line by line, and what of it is not judged. */
async function read(source: string) {
  const { read: result, texts } = await openFile('报告.md', source);
  const { text, verbatim } = result;
  return { texts, lines: text.split('\n'), verbatim: verbatim.map((range) => text.slice(...range)) };
}

/** The rules that find something in a file, with the words that they find it in. */
async function findings(source: string): Promise<string[]> {
  const { messages } = await project.checkText('报告.md', new TextEncoder().encode(source));
  return messages
    .map(({ ruleId, excerpt }) => `${ruleId} ${excerpt.text}`)
    .filter((told) => !told.startsWith('hegao/'));
}

async function fixed(source: string): Promise<string> {
  const { bytes } = await project.fix('报告.md', 'safe', new TextEncoder().encode(source));
  return bytes ? new TextDecoder().decode(bytes) : source;
}

const OBSIDIAN = `# 周例会纪要

#会议/周例会 #2021年度

见![[图,片.png]]与[[2021,总结]]。按照[[实施方案#第二章|方案第二章]]要求推进。

> [!note] 重点提示
> 各单位要抓好落实。

> [!warning]- 注意事项
> 材料要按时报送。

%%这里要改,先放着%%

%%
整段批注,不给别人看。

第二行:待改。
%%

会议听取了情况汇报。 ^abc123

各单位==年底前==完成任务，%%此处核实,再定%%并报区委办公室备案。

负责人:: 张三
截止日期:: 2021-12-31

- [/] 正在办理
- [!] 重要事项
`;

const VITEPRESS = `# 使用手册

[[toc]]

:::tip 提示
内容完整。
:::

::: warning
注意安全。
:::

::: details 点我查看{open}
详细内容如下。
:::

:::note[操作说明]
按步骤办理。
:::

:::: code-group
\`\`\`js
a, b
\`\`\`
::::

## 配置说明 {#config}

各单位按照要求填写 :tada: 完成登记。

<<< @/snippets/a.js{1,3}
`;

const MKDOCS = `# 工作手册

[TOC]

!!! note "注意事项"
    各单位要按时报送材料。

    - 第一项工作
    - 第二项工作

??? question
    如何办理登记手续。

???+ tip "办理提示"
    请携带有效证件。

=== "线上办理"

    登录平台办理。

后续段落正常。

{{< notice tip "提示,一" >}}
提前预约。
{{< /notice >}}

{{% alert title="警告" %}}
注意时限。
{{% /alert %}}

{% note info %}
信息公开。
{% endnote %}

![架构图](a.png){ width="300" }

[下载表格](a.pdf){ .md-button }

*[党组]: 党的组织
`;

const PANDOC = `% 工作报告
% 张三

本年完成[12项]{.underline}重点任务。[]{#_Toc89 .anchor}

# 工作开展情况 {#工作开展情况 .unnumbered}

按照要求^[指上级要求。]推进落实[^1]。

[^1]: 见《工作方案》。

::: {.box #a}
方框内容完整。
:::

::: {custom-style="正文"}
正文内容完整。
:::

+------+--------+
| 地区 | 数量   |
+======+========+
| 东区 | 12     |
|      | 个     |
+------+--------+
| 西区 | 8      |
+------+--------+

![](media/image1.png){width="5.768055555555556in"
height="3.245138888888889in"}

设$x_1, x_2$为变量，$$E = mc^2, F$$成立，收费5$至10$不等。

$$
a, b: c
- d
$$

增长率用\`r\`{=html}表示\`x,y\`{.js}，面积为12m^2^。研究表明[@li2020, 第3页]成立。

术语
:   解释文字。

\\newpage
`;

const FILES: Readonly<
  Record<
    string,
    { readonly source: string; readonly lines: readonly string[]; readonly verbatim: readonly string[] }
  >
> = {
  Obsidian: {
    source: OBSIDIAN,
    lines: [
      '周例会纪要',
      '#会议/周例会 #2021年度',
      '见与2021,总结。按照方案第二章要求推进。',
      '重点提示',
      '各单位要抓好落实。',
      '注意事项',
      '材料要按时报送。',
      '会议听取了情况汇报。',
      '各单位年底前完成任务，并报区委办公室备案。',
      '负责人:: 张三截止日期:: 2021-12-31',
      '正在办理',
      '重要事项',
    ],
    verbatim: ['#会议/周例会', '#2021年度', '2021,总结', '::', '::'],
  },
  VitePress: {
    source: VITEPRESS,
    lines: [
      '使用手册',
      '提示',
      '内容完整。',
      '注意安全。',
      '点我查看',
      '详细内容如下。',
      '操作说明',
      '按步骤办理。',
      'a, b',
      '配置说明',
      '各单位按照要求填写 :tada: 完成登记。',
    ],
    verbatim: ['a, b', ':tada:'],
  },
  MkDocs: {
    source: MKDOCS,
    lines: [
      '工作手册',
      '注意事项',
      '各单位要按时报送材料。',
      '第一项工作',
      '第二项工作',
      '如何办理登记手续。',
      '办理提示',
      '请携带有效证件。',
      '线上办理',
      '登录平台办理。',
      '后续段落正常。',
      '提前预约。',
      '注意时限。',
      '信息公开。',
      '下载表格',
    ],
    verbatim: [],
  },
  pandoc: {
    source: PANDOC,
    lines: [
      '工作报告',
      '张三',
      '本年完成12项重点任务。',
      '工作开展情况',
      '按照要求[指上级要求。]推进落实。',
      '见《工作方案》。',
      '方框内容完整。',
      '正文内容完整。',
      '地区\t数量',
      '东区\t12个',
      '西区\t8',
      '设$x_1, x_2$为变量，$$E = mc^2, F$$成立，收费5$至10$不等。',
      'a, b: c',
      '- d',
      '增长率用表示x,y，面积为12m2。研究表明[@li2020, 第3页]成立。',
      '术语',
      '解释文字。',
    ],
    verbatim: ['[', ']', '$x_1, x_2$', '$$E = mc^2, F$$', 'a, b: c', '- d', 'x,y', '2', '[@li2020, 第3页]'],
  },
};

describe.each(Object.keys(FILES))('as %s writes it', (tool) => {
  const { source, lines, verbatim } = FILES[tool]!;

  test('what a reader sees is the text', async () => {
    const seen = await read(source);
    expect(seen.lines).toEqual(lines);
    expect(seen.verbatim).toEqual(verbatim);
  });

  test('nothing is wrong with the syntax, and no fix changes it', async () => {
    expect(await findings(source)).toEqual([]);
    expect(await fixed(source)).toBe(source);
  });

  test('with CRLF line ends, too', async () => {
    expect((await read(source.replaceAll('\n', '\r\n'))).lines).toEqual(lines);
  });

  test('in a quotation, too', async () => {
    const quoted = source.replace(/^/gm, '> ');
    if (tool !== 'pandoc' && tool !== 'Obsidian') expect((await read(quoted)).lines).toEqual(lines);
  });
});

describe('what a reader sees is judged', () => {
  test.each([
    [':::tip 提示,注意\n内容。\n:::', ':::tip 提示，注意\n内容。\n:::'],
    ['!!! note "提示,注意"\n    甲,乙。', '!!! note "提示，注意"\n    甲，乙。'],
    ['见[[a,b|方案,办法]]。', '见[[a,b|方案，办法]]。'],
    ['> [!note] 提示,注意\n> 甲,乙。', '> [!note] 提示，注意\n> 甲，乙。'],
    ['完成[甲,乙]{.underline}任务。', '完成[甲，乙]{.underline}任务。'],
    ['要求^[指甲,乙。]落实。', '要求^[指甲，乙。]落实。'],
    ['各单位==甲,乙==完成。', '各单位==甲，乙==完成。'],
    ['+----+----+\n| 甲,乙 | 丙 |\n+----+----+', '+----+----+\n| 甲，乙 | 丙 |\n+----+----+'],
  ])('%s', async (source, expected) => {
    expect(await fixed(source)).toBe(expected);
  });

  test('braces that are no attributes are blanks to fill', async () => {
    expect(await findings('请填写{单位名称}和{{date}}，报[上级]{单位}。')).toEqual([
      'placeholder/unresolved {单位名称}',
      'placeholder/unresolved {{date}}',
      'placeholder/unresolved {单位}',
    ]);
  });

  test.each([
    ['收费5$，另付10$。', '收费5$，另付10$。'],
    ['约$20,000和$30,000。', '约$20,000和$30,000。'],
    ['增长5%%，下降3%%。', '增长5%%，下降3%%。'],
    ['第 #3 号和C#语言。', '第 #3 号和C#语言。'],
    ['甲==乙', '甲==乙'],
    ['[[甲]](u)', '[甲]'],
    ['%%甲\n\n乙', '%%甲\n乙'],
    ['$$\n甲。\n\n乙。', '$$甲。\n乙。'],
    ['时间::20分', '时间::20分'],
    ['```\n%%\n:::\n$$\n```\n\n甲%%乙%%', '%%\n:::\n$$\n甲'],
  ])('%j is no mark-up of a dialect', async (source, text) => {
    const seen = await read(source);
    expect(seen.lines.join('\n')).toBe(text);
    if (!source.startsWith('```')) expect(seen.verbatim).toEqual([]);
  });

  test('a grid table whose cells span columns is shown as it stands', async () => {
    const { texts, verbatim } = await read('+----+----+\n| 甲 | 乙 |\n+----+----+\n| 丙      |\n+---------+');
    expect(texts).toEqual([]);
    expect(verbatim).toContain('| 丙      |');
  });
});

/** Sources that take a reader without care time in the square of their length. */
const HOSTILE: Readonly<Record<string, string>> = {
  'wiki links that open': '[[甲'.repeat(many(60_000)),
  'notes that open': '^['.repeat(many(60_000)),
  'dollars that close nothing': '$1'.repeat(many(60_000)),
  'dollars that open': '$甲 '.repeat(many(60_000)),
  'dollars in pairs': '$$ $$$ '.repeat(many(30_000)),
  'comments that open': '甲%%%\n'.repeat(many(60_000)),
  'comments on lines': '%%a\n\n'.repeat(many(30_000)),
  'shortcodes that open': '{{<{{%{%'.repeat(many(30_000)),
  attributes: `[a]{${'.a '.repeat(many(60_000))}`,
  'attributes that open': '[a]{.a '.repeat(many(60_000)),
  containers: ':::tip 甲\n'.repeat(many(20_000)),
  'admonitions in each other': Array.from({ length: 150 }, (_, at) => `${' '.repeat(4 * at)}!!! a`).join(
    '\n',
  ),
  'tables of rules': '+--+\n'.repeat(many(30_000)),
  tags: '#'.repeat(many(60_000)),
  colons: `甲${':'.repeat(many(60_000))}`,
  equals: '==甲'.repeat(many(60_000)),
};

test.each(Object.keys(HOSTILE))('hostile: %s', async (name) => {
  const start = performance.now();
  await openFile('报告.md', HOSTILE[name]!);
  expect(performance.now() - start).toBeLessThan(5000);
});
