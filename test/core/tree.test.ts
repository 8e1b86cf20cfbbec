import { describe, expect, test } from 'vitest';
import { type BlockText, draftOfBlocks, treeOf, treeText } from './tree.js';

/** Compares the tree of a text with the one expected; both are written without their common indent. */
async function expectTree(text: string, tree: string): Promise<void> {
  expect(await treeOf(dedent(text))).toBe(dedent(tree));
}

function expectTreeOfBlocks(blocks: readonly BlockText[], tree: string): void {
  const { text, root } = draftOfBlocks(blocks);
  expect(treeText(text, root.children)).toBe(dedent(tree));
}

function dedent(text: string): string {
  const lines = text.replace(/^\n|\s*$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

describe('a whole report', () => {
  test('from the letterhead to the imprint', () =>
    expectTree(
      `
      000003
      机密★1年
      特急
      中共云岭市青禾区委文件
      青委〔2021〕58号　　　　签发人：陆远
      中共云岭市青禾区委
      关于2021年党建工作情况的报告
      市委：
      2021年，区委认真落实管党治党责任。现将有关情况报告如下：
      一、工作开展情况
      （一）政治建设情况。召开区委全会2次。一是抓学习。组织集中学习12次；二是抓落实。
      （二）思想建设情况
      开展党史学习教育。
      二、存在问题
      主要体现在：作风还不够实。
      特此报告。
      附件：1.区委党建工作责任清单
      2.整改事项台账
      中共云岭市青禾区委
      2021年12月28日
      （联系人：周明，电话：12345）
      抄送：市委组织部。
      `,
      `
      Letterhead 000003
      Letterhead 机密★1年
      Letterhead 特急
      Letterhead 中共云岭市青禾区委文件
      DocumentNumber 青委〔2021〕58号
      Letterhead 签发人：陆远
      Title 中共云岭市青禾区委 / 关于2021年党建工作情况的报告
      Recipient 市委：
      leadIn 2021年，区委认真落实管党治党责任。 ¦ 现将有关情况报告如下：
      # 一、|工作开展情况
        ## （一）|政治建设情况…
          P 召开区委全会2次。 ¦ ‹一是抓学习。 ¦ 组织集中学习12次；› ¦ ‹二是抓落实。›
        ## （二）|思想建设情况
          P 开展党史学习教育。
      # 二、|存在问题
        P 主要体现在：作风还不够实。
        closing 特此报告。
      AttachmentNote 区委党建工作责任清单 / 整改事项台账
      Signature 中共云岭市青禾区委
      IssueDate 2021年12月28日
      Note （联系人：周明，电话：12345）
      Imprint 抄送：市委组织部。
      `,
    ));

  test('without title, signature and date', () =>
    expectTree(
      `
      市委：
      现将有关情况报告如下：
      一、工作情况
      召开会议X次。
      `,
      `
      Recipient 市委：
      leadIn 现将有关情况报告如下：
      # 一、|工作情况
        P 召开会议X次。
      `,
    ));

  test('with nothing but prose', () =>
    expectTree('全年工作平稳推进。\n各项任务全面完成。', 'P 全年工作平稳推进。\nP 各项任务全面完成。'));
});

describe('the title', () => {
  test('with occasion and speaker below it', () =>
    expectTree(
      `
      政 府 工 作 报 告
      ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      青禾区人民政府区长
      陆 远
      各位代表：
      现在，我代表区人民政府向大会报告工作，请予审议。
      一、过去五年工作回顾
      五年来成绩显著。
      `,
      `
      Title 政 府 工 作 报 告 | ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      Salutation 各位代表：
      leadIn 现在，我代表区人民政府向大会报告工作，请予审议。
      # 一、|过去五年工作回顾
        P 五年来成绩显著。
      `,
    ));

  test.each(['陆　远\n（2021年12月28日）', '区委书记　陆远\n2021年12月28日'])(
    'with name and day below it: %s',
    async (below) => {
      expect(await treeOf(`2021年度述职报告\n${below}\n一、履职情况\n认真履职。`)).toMatch(
        /^Title 2021年度述职报告(?: \| （2021年12月28日）)?\n# 一、/,
      );
    },
  );

  test('and the occasion on one line', async () => {
    const tree = await treeOf('2022年政府工作报告——2022年1月6日在区人民代表大会上\n各位代表：\n请予审议。');
    expect(tree.split('\n')[0]).toBe('Title 2022年政府工作报告 | ——2022年1月6日在区人民代表大会上');
  });

  test.each([
    ['一行', '云岭市财政局关于2021年预算执行情况的报告'],
    ['机关名另起一行', '云岭市财政局\n关于2021年预算执行情况的报告'],
    ['在词中换行', '云岭市财政局关于2021年预算执行和\n其他财政收支情况的报告'],
    ['三行', '云岭市财政局关于报送\n“智慧财政”建设试点工作\n总结材料的函'],
    ['印发的文件又以文种结尾', '云岭市财政局关于转发省财政厅加强预算管理工作意见\n的通知'],
    ['末尾多了句号', '青禾区应急管理局关于\n贯彻落实会商制度\n执行情况的报告。'],
  ])('over several lines (%s)', async (_, title) => {
    const tree = await treeOf(`${title}\n市政府：\n现报告如下。`);
    expect(tree).toBe(`Title ${title.replaceAll('\n', ' / ')}\nRecipient 市政府：\nP 现报告如下。`);
  });

  test('below the menus of a web page and above a reporter’s line', () =>
    expectTree(
      `
      打印
      【字号：
      大
      】
      当前位置：首页>政府信息公开
      2022年青禾区政府工作报告
      ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      来源：青禾日报
      时间：2022-01-10
      区长陆远作政府工作报告。本报记者摄
      各位代表：
      我向大会报告工作。
      `,
      `
      P 打印
      P 【字号：
      P 大
      P 】
      P 当前位置：首页>政府信息公开
      Title 2022年青禾区政府工作报告 | ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      P 来源：青禾日报
      P 时间：2022-01-10
      P 区长陆远作政府工作报告。 ¦ 本报记者摄
      Salutation 各位代表：
      P 我向大会报告工作。
      `,
    ));

  test('below the opening of a news item', () =>
    expectTree(
      `
      1月6日，青禾区第八届人民代表大会第一次会议开幕，陆远代表区政府作工作报告。
      政府工作报告
      ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      现在，我代表区政府报告工作，请予审议。
      一、工作回顾
      成绩显著。
      `,
      `
      P 1月6日，青禾区第八届人民代表大会第一次会议开幕，陆远代表区政府作工作报告。
      Title 政府工作报告 | ——2022年1月6日在青禾区第八届人民代表大会第一次会议上
      leadIn 现在，我代表区政府报告工作，请予审议。
      # 一、|工作回顾
        P 成绩显著。
      `,
    ));

  test('with an end mark that it should not have', async () => {
    expect(await treeOf('关于2021年党建工作情况的报告。\n市委：\n现报告如下。')).toMatch(
      /^Title 关于2021年党建工作情况的报告。\nRecipient 市委：\n/,
    );
  });

  test('is not the first heading of a draft that has none', async () => {
    expect(await treeOf('一、工作情况\n成绩显著。')).toBe('# 一、|工作情况\n  P 成绩显著。');
    expect(await treeOf('工作开展情况\n成绩显著。\n存在问题\n作风不实。')).toBe(
      '# |工作开展情况\n  P 成绩显著。\n# |存在问题\n  P 作风不实。',
    );
  });

  test('is what the format centres', () =>
    expectTreeOfBlocks(
      [
        { text: '青禾区“十四五”开局之年', alignment: 'center' },
        { text: '党建工作回眸', alignment: 'center' },
        '2021年，区委抓实党建。',
      ],
      `
      Title 青禾区“十四五”开局之年 / 党建工作回眸
      P 2021年，区委抓实党建。
      `,
    ));
});

describe('the addressee', () => {
  test.each([
    '市委、市政府：',
    '各区县（自治县）党委和人民政府，市委各部委：',
    'X委：',
    '市委:',
    '市委，',
    '林青委员：',
    '各有关单位：',
  ])('%s', async (line) => {
    expect(await treeOf(`关于工作情况的报告\n${line}\n现报告如下。`)).toBe(
      `Title 关于工作情况的报告\nRecipient ${line}\nP 现报告如下。`,
    );
  });

  test.each([
    '现将有关情况报告如下：',
    '为进一步推进工作，提出以下意见：',
    '今年以来，全区各单位狠抓落实，',
    '主要做法：',
  ])('is not “%s”', async (line) => {
    expect(await treeOf(`关于工作情况的报告\n${line}\n一、情况\n良好。`)).not.toContain('Recipient');
  });
});

describe('headings', () => {
  test('of all forms, one below the other', () =>
    expectTree(
      `
      一、工作情况
      （一）政治建设
      1.抓学习。每月一次。
      （1）集中学习
      按时开展。
      2.抓落实
      逐项落实。
      `,
      `
      # 一、|工作情况
        ## （一）|政治建设
          ### 1.|抓学习…
            P 每月一次。
            #### （1）|集中学习
              P 按时开展。
          ### 2.|抓落实
            P 逐项落实。
      `,
    ));

  test('with marks that are set badly', async () => {
    const tree = await treeOf(
      '一.工作情况\n甲。\n(一)政治建设\n乙。\n（二）、思想建设\n丙。\n1、抓学习\n丁。\n２．抓落实\n戊。\n二．2022年打算\n己。',
    );
    expect(tree.split('\n').filter((line) => line.includes('#'))).toEqual([
      '# 一.|工作情况',
      '  ## (一)|政治建设',
      '  ## （二）、|思想建设',
      '    ### 1、|抓学习',
      '    ### ２．|抓落实',
      '# 二．|2022年打算',
    ]);
  });

  test('under chapters', () =>
    expectTree(
      `
      第一章　总体情况
      一、基本情况
      平稳。
      第二章　主要工作
      一、主要做法
      扎实。
      `,
      `
      # 第一章|总体情况
        ## 一、|基本情况
          P 平稳。
      # 第二章|主要工作
        ## 一、|主要做法
          P 扎实。
      `,
    ));

  test('without numbers above headings that start anew below each', () =>
    expectTree(
      `
      2021年工作回顾
      一年来成绩显著。
      一、经济建设
      增长平稳。
      二、社会事业
      全面进步。
      2022年工作安排
      重点抓好以下工作。
      一、扩大内需
      促进消费。
      `,
      `
      # |2021年工作回顾
        P 一年来成绩显著。
        ## 一、|经济建设
          P 增长平稳。
        ## 二、|社会事业
          P 全面进步。
      # |2022年工作安排
        P 重点抓好以下工作。
        ## 一、|扩大内需
          P 促进消费。
      `,
    ));

  test('are not the captions between numbered ones', () =>
    expectTree(
      `
      一、工作情况
      政治建设
      扎实推进。
      思想建设
      不断加强。
      二、存在问题
      作风不实。
      `,
      `
      # 一、|工作情况
        P 政治建设
        P 扎实推进。
        P 思想建设
        P 不断加强。
      # 二、|存在问题
        P 作风不实。
      `,
    ));

  test('that end with a stop by mistake, with text under them', async () => {
    expect(await treeOf('一、加强领导，压实责任。\n层层落实。')).toBe(
      '# 一、|加强领导，压实责任。\n  P 层层落实。',
    );
  });

  test('that end with a colon by mistake, unless it announces a list', async () => {
    expect(await treeOf('一、加强领导，压实责任：\n层层落实。')).toBe(
      '# 一、|加强领导，压实责任：\n  P 层层落实。',
    );
    expect(await treeOf('一、情况紧急的，报告以下内容：\n起因。')).toBe(
      '# 一、|…\n  P 情况紧急的，报告以下内容：\n  P 起因。',
    );
  });

  test('that a colon divides from their text', async () => {
    expect(await treeOf('一、存在问题：一是作风不实；二是能力不足。')).toBe(
      '# 一、|存在问题…\n  P ‹一是作风不实；› ¦ ‹二是能力不足。›',
    );
  });

  test('have no title where clauses are numbered', () =>
    expectTree(
      `
      一、有下列情形之一的，应当报告：
      （一）发生重大事项；
      （二）出现重大风险。
      二、报告应当及时，不得迟报、漏报、瞒报，情况紧急的可以先以电话报告，随后补报书面材料。
      `,
      `
      # 一、|…
        P 有下列情形之一的，应当报告：
        ## （一）|…
          P 发生重大事项；
        ## （二）|…
          P 出现重大风险。
      # 二、|…
        P 报告应当及时，不得迟报、漏报、瞒报，情况紧急的可以先以电话报告，随后补报书面材料。
      `,
    ));

  test.each([
    '1.5万名党员参加学习。',
    '一、二等奖各3名。',
    '三、四季度增长较快。',
    '12月召开会议。',
    '2021.12完成验收。',
  ])('are not read from “%s”', async (line) => {
    expect(await treeOf(`前一段。\n${line}`)).toBe(`P 前一段。\nP ${line}`);
  });

  test('keep the year that follows their number', async () => {
    expect(await treeOf('1、2021年工作\n平稳。')).toBe('### 1、|2021年工作\n  P 平稳。');
  });
});

describe('headings by mark-up', () => {
  const h = (level: number, text: string): BlockText => ({ kind: 'heading', level, text });

  test('# is the title, ## a section, whatever their numbers', () =>
    expectTreeOfBlocks(
      [
        h(1, '青禾区党建工作情况'),
        '市委：',
        '现报告如下：',
        h(2, '一、工作情况'),
        h(3, '政治建设'),
        '扎实。',
        '（二）思想建设。深入。',
        h(2, '存在问题'),
        '不少。',
      ],
      `
      Title 青禾区党建工作情况
      Recipient 市委：
      leadIn 现报告如下：
      # 一、|工作情况
        ## |政治建设
          P 扎实。
        ## （二）|思想建设…
          P 深入。
      # |存在问题
        P 不少。
      `,
    ));

  test('# is a section where there are several', () =>
    expectTreeOfBlocks(
      [h(1, '工作情况'), '扎实。', h(2, '1. 学习'), '深入。', h(1, '存在问题'), '不少。'],
      `
      # |工作情况
        P 扎实。
        ## 1.|学习
          P 深入。
      # |存在问题
        P 不少。
      `,
    ));

  test('lists, quotations and tables stand in their section', () =>
    expectTreeOfBlocks(
      [
        '一、工作情况',
        { kind: 'item', depth: 0, text: '抓学习。' },
        { kind: 'item', depth: 1, text: '集中学习' },
        { kind: 'item', depth: 0, text: '抓落实。' },
        { quote: 1, text: '要抓实抓细。' },
        '表1　党员情况',
        '单位：名',
        { kind: 'table', headerRows: 1, text: '类别|人数' },
      ],
      `
      # 一、|工作情况
        List
          - 抓学习。
            List
              - 集中学习
          - 抓落实。
        Quote
          P 要抓实抓细。
        P 表1　党员情况
        P 单位：名
        Table 表1　党员情况
          Header 类别 | 人数
      `,
    ));
});

describe('the foot', () => {
  const footOf = async (foot: string) =>
    (await treeOf(`一、情况\n良好。\n${foot}`)).split('\n').slice(2).join('\n');

  test.each([
    ['青禾区委　2021年12月28日', 'Signature 青禾区委\nIssueDate 2021年12月28日'],
    [
      '青禾区委\n青禾区政府\n二〇二一年十二月二十八日',
      'Signature 青禾区委\nSignature 青禾区政府\nIssueDate 二〇二一年十二月二十八日',
    ],
    ['青禾区委\n2021年X月X日', 'Signature 青禾区委\nIssueDate 2021年X月X日'],
    ['青禾区委\n2021年12月', 'Signature 青禾区委\nIssueDate 2021年12月'],
    ['2021年12月28日', 'IssueDate 2021年12月28日'],
    ['青禾区委\n2021.12.28', 'Signature 青禾区委\nIssueDate 2021.12.28'],
    ['青禾区委\n2021-12-28', 'Signature 青禾区委\nIssueDate 2021-12-28'],
    ['青禾区委', 'Signature 青禾区委'],
    [
      '青禾区委\n2021年12月28日\n青禾区政府\n2021年12月29日',
      'Signature 青禾区委\nIssueDate 2021年12月28日\nSignature 青禾区政府\nIssueDate 2021年12月29日',
    ],
    [
      '青禾区委\n2021年12月28日\n（此件公开发布）',
      'Signature 青禾区委\nIssueDate 2021年12月28日\nNote （此件公开发布）',
    ],
  ])('%j', async (foot, tree) => {
    expect(await footOf(foot)).toBe(tree);
  });

  test('is not a date in a chronicle', async () => {
    expect(await footOf('大事记\n2021年3月5日\n召开区委全会。\n2021年6月8日\n举办培训班。')).toBe(
      '  P 大事记\n  P 2021年3月5日\n  P 召开区委全会。\n  P 2021年6月8日\n  P 举办培训班。',
    );
  });

  test('ends with notes on the words of the report', async () => {
    expect(await footOf('注释：\n1.“三会一课”：指党员大会等。\n2.“两优一先”：指表彰。')).toBe(
      'Note 注释：\nNote 1.“三会一课”：指党员大会等。\nNote 2.“两优一先”：指表彰。',
    );
  });
});

describe('attachments', () => {
  test('have titles and sections of their own', () =>
    expectTree(
      `
      关于整改情况的报告
      市委：
      现报告如下。
      附件：
      1.整改清单
      2.调研报告
      青禾区委
      2021年12月28日
      附件1
      整改清单
      一、已完成事项
      共12项。
      附件2
      关于作风建设的
      调研报告
      一、基本情况
      良好。
      区纪委
      2021年11月3日
      `,
      `
      Title 关于整改情况的报告
      Recipient 市委：
      P 现报告如下。
      AttachmentNote 整改清单 / 调研报告
      Signature 青禾区委
      IssueDate 2021年12月28日
      Attachment 附件1
        Title 整改清单
        # 一、|已完成事项
          P 共12项。
      Attachment 附件2
        Title 关于作风建设的 / 调研报告
        # 一、|基本情况
          P 良好。
        Signature 区纪委
        IssueDate 2021年11月3日
      `,
    ));

  test('may lack a label, or share its line with their title', () =>
    expectTree(
      `
      关于印发工作规则的通知
      各部门：
      现印发给你们。
      青禾区委
      2021年12月28日
      青禾区委工作规则
      一、总则
      为规范工作，制定本规则。
      青禾区委议事办法
      一、范围
      议事事项包括人事。
      附件3：请示事项清单
      共5项。
      `,
      `
      Title 关于印发工作规则的通知
      Recipient 各部门：
      P 现印发给你们。
      Signature 青禾区委
      IssueDate 2021年12月28日
      Attachment
        Title 青禾区委工作规则
        # 一、|总则
          P 为规范工作，制定本规则。
      Attachment
        Title 青禾区委议事办法
        # 一、|范围
          P 议事事项包括人事。
      Attachment 附件3：
        Title 请示事项清单
        P 共5项。
      `,
    ));
});
