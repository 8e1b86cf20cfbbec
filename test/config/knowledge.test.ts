import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { TABLES } from '../../src/config/knowledge/tables.js';
import { loadKnowledge } from '../../src/config/knowledge.js';
import { builtInKnowledge, builtInPacks } from '../../src/knowledge/index.js';
import { merge } from '../../src/knowledge/merge.js';
import { plenumPack } from '../../src/knowledge/plenums.js';
import type { KnowledgePack, TableName } from '../../src/knowledge/types.js';
import { folderWith } from './folder.js';

async function load(name: string, content: string | Uint8Array): Promise<KnowledgePack> {
  const folder = folderWith({ [name]: content });
  return loadKnowledge(join(folder, name), '.hegaorc.yaml:1 knowledge', folder);
}

async function problemOf(name: string, content: string | Uint8Array): Promise<UserError['text']> {
  const outcome = await load(name, content).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`no problem but ${JSON.stringify(outcome)}`);
  expect(outcome.text.en.split('\n')).toHaveLength(outcome.text.zh.split('\n').length);
  return outcome.text;
}

const OFFICE = `
name: 滨河区委办公室
checkedOn: 2021-12
plenums:
  - { body: central-committee, term: 20, session: 5, start: 2026-10-12, end: 2026-10-15, subject: 待补 }
  - { body: 党代会, term: 21 }
phrases:
  - phrase: 党建品牌
    use: forbidden
    instead: 党建工作品牌
    from: 2021
    to: 2021-06
    reason: 区委办2021年第3次例会
    source: 区委办〔2021〕7号
  - { phrase: 作出决定, use: 推荐, displaces: [做出决定, 做决定] }
bodies:
  - { name: 滨河区应急管理局, former: 滨河区安全生产监督管理局；滨河区安监局, from: 2019-03-20 }
indicators:
  - { name: 地区生产总值, alias: GDP, unit: 亿元, kind: 流量, priceBasis: 现价 }
  - { name: 党员总数 }
people:
  - { id: wang, name: 王某某, office: 区委书记, rank: 1, from: 2020-02, checked: false }
`;

/** Who vouches for what names no source of its own. */
const OWN = { title: '滨河区委办公室', checked: '2021-12-31' };

test('a YAML file holds any of the tables', async () => {
  const pack = await load('office.yaml', OFFICE);
  expect(pack).toEqual({
    name: '滨河区委办公室',
    checkedOn: '2021-12-31',
    plenums: [
      {
        id: '20-5',
        forms: ['二十届五中全会'],
        body: 'central-committee',
        term: 20,
        session: 5,
        from: '2026-10-12',
        to: '2026-10-15',
        subject: '待补',
        source: OWN,
      },
      { id: '21大', forms: ['党的二十一大'], body: 'party-congress', term: 21, source: OWN },
    ],
    phrases: [
      {
        id: 'phrases-1@office.yaml',
        forms: ['党建品牌'],
        use: 'forbidden',
        instead: '党建工作品牌',
        from: '2021-01-01',
        to: '2021-06-30',
        reason: '区委办2021年第3次例会',
        source: { title: '区委办〔2021〕7号', checked: '2021-12-31' },
      },
      {
        id: 'phrases-2@office.yaml',
        forms: ['作出决定'],
        use: 'preferred',
        displaces: ['做出决定', '做决定'],
        source: OWN,
      },
    ],
    bodies: [
      {
        id: 'bodies-1@office.yaml',
        name: '滨河区应急管理局',
        forms: ['滨河区安全生产监督管理局', '滨河区安监局'],
        from: '2019-03-20',
        source: OWN,
      },
    ],
    indicators: [
      {
        id: 'indicators-1@office.yaml',
        forms: ['地区生产总值', 'GDP'],
        unit: '亿元',
        kind: 'flow',
        priceBasis: 'current',
        source: OWN,
      },
      { id: 'indicators-2@office.yaml', forms: ['党员总数'], source: OWN },
    ],
    people: [
      {
        id: 'wang',
        forms: ['王某某'],
        office: '区委书记',
        rank: 1,
        from: '2020-02-01',
        source: { title: '滨河区委办公室' },
      },
    ],
  });
});

test('a plenum of the office’s own table has the id of the built-in one', async () => {
  const built = plenumPack.plenums!.map(({ id, body, term, session }) => ({ id, body, term, session }));
  const rows = built.map(({ body, term, session }) => `${body},${term},${session ?? ''}`);
  const { plenums } = await load('全会.csv', `会议,届,次\n${rows.join('\n')}\n`);
  expect(plenums?.map(({ id }) => id)).toEqual(built.map(({ id }) => id));
});

test.each([
  [
    'a plenum before the one before it, which hegao knows',
    '会议,届,次,开幕,闭幕\n中央全会,20,5,2025-10-22,2025-10-25\n',
    '全会.csv:2 开幕：2025-10-22 应晚于前一次会议的闭幕日期 2025-10-23（内置表）。',
  ],
  [
    'two plenums that overlap',
    '会议,届,次,开幕,闭幕\n中央全会,20,5,2026-10-12,2026-10-15\n中央全会,20,6,2026-10-14,2026-10-17\n',
    '全会.csv:3 开幕：2026-10-14 应晚于前一次会议的闭幕日期 2026-10-15（第 2 行）。',
  ],
  [
    'days corrected so that they run into the next meeting',
    '会议,届,次,开幕,闭幕\n中央全会,20,2,2023-02-26,2024-07-20\n',
    '全会.csv:2 闭幕：2024-07-20 应早于后一次会议的开幕日期 2024-07-15（内置表）。',
  ],
  [
    'a plenum that closes before it opens',
    '会议,届,次,开幕,闭幕\n中央全会,20,5,2026-10-15,2026-10-12\n',
    '全会.csv:2 闭幕：2026-10-12 早于起始的 2026-10-15。',
  ],
  [
    'a committee there is not',
    '会议,届,次\n中顾委全会,20,5\n',
    '全会.csv:2 会议：应为党代会、中央全会、中央纪委全会、全国人大、全国政协之一，实为“中顾委全会”。',
  ],
  [
    'a session of a congress',
    '会议,届,次\n党代会,21,1\n',
    '全会.csv:2 次：党代会只有“届”，没有“次”。要写全会，“会议”一格填“中央全会”。',
  ],
  [
    'the id of another meeting',
    '会议,届,次,编号\n中央全会,20,5,20-4\n',
    '全会.csv:2 编号：编号“20-4”是内置表中另一次会议的。去掉编号即可，编号由届次而来。',
  ],
  [
    'a meeting twice',
    '会议,届,次\n中央全会,20,5\n中央全会,20,5\n',
    '全会.csv:3 会议：与第 2 行说的是同一项，且有效期重叠。',
  ],
])('%s is reported', async (_, csv, message) => {
  const { zh, en } = await problemOf('全会.csv', csv);
  expect(zh.split('\n')[0]!.startsWith(message), zh).toBe(true);
  expect(en).toMatch(/^全会\.csv:\d /);
});

test('days of a meeting may be corrected, and meetings added without days', async () => {
  const csv = '会议,届,次,开幕,闭幕\n中央全会,20,4,2025-10-20,2025-10-24\n中央全会,20,5,,\n党代会,21,,,\n';
  expect((await load('全会.csv', csv)).plenums?.map(({ id }) => id)).toEqual(['20-4', '20-5', '21大']);
});

test('a CSV holds one table, its columns in Chinese or English', async () => {
  const chinese =
    '词语,用法,改为,起,止,理由,出处\n党建品牌,禁用,党建工作品牌,2021,2021/6/5,区委办例会,"区委办〔2021〕7号，附件"\n';
  const english =
    'Phrase,use,instead,from,to,reason,source\n党建品牌,forbidden,党建工作品牌,2021-01-01,2021-06-05,区委办例会,"区委办〔2021〕7号，附件"\n';
  const [first, second] = [await load('words.csv', chinese), await load('words.csv', english)];
  expect(first.phrases).toEqual(second.phrases);
  expect(first.phrases?.[0]).toEqual({
    id: 'phrases-1@words.csv',
    forms: ['党建品牌'],
    use: 'forbidden',
    instead: '党建工作品牌',
    from: '2021-01-01',
    to: '2021-06-05',
    reason: '区委办例会',
    source: { title: '区委办〔2021〕7号，附件', checked: true },
  });
});

test.each([
  ['GB18030', iconv.encode('姓名,职务,排序\r\n王某某,区委书记,1\r\n', 'gb18030')],
  ['UTF-8 with a BOM', '\ufeff姓名,职务,排序\r\n王某某,区委书记,1\r\n'],
  [
    'UTF-16, tabs between',
    iconv.encode('姓名\t职务\t排序\r\n王某某\t区委书记\t1\r\n', 'utf16-le', { addBOM: true }),
  ],
  ['semicolons between', '姓名;职务;排序\n王某某;区委书记;1\n'],
  ['empty lines and cells', '姓名,职务,排序,理由,,\n\n , ,,\n王某某 ,　区委书记,1,,,\n,,,\n'],
])('a CSV as spreadsheets save it: %s', async (_, content) => {
  const { people } = await load('名单.csv', content);
  const source = { title: '名单.csv', checked: true };
  expect(people).toEqual([
    { id: 'people-1@名单.csv', forms: ['王某某'], office: '区委书记', rank: 1, source },
  ]);
});

test.each([
  ['a.csv', '名称,曾用名\n应急管理局,安监局\n', 'bodies'],
  ['a.csv', '名称,又称,单位\n地区生产总值,GDP,亿元\n', 'indicators'],
  ['a.csv', '指标,出处\n地区生产总值,统计局\n', 'indicators'],
  ['区指标.csv', '名称\n地区生产总值\n', 'indicators'],
  ['指标.csv', '姓名,职务\n王某某,区委书记\n', 'people'],
])('%s with %j is a table of %s', async (name, content, table) => {
  expect(Object.keys(await load(name, content))).toContain(table);
});

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021/3/5', '2021-03-05', '2021-03-05'],
  ['2021.3', '2021-03-01', '2021-03-31'],
  ['2021年3月5日', '2021-03-05', '2021-03-05'],
])('from and to %s', async (date, from, to) => {
  const yaml = `people: [{ name: 王某某, office: 书记, from: ${date}, to: ${date} }]`;
  expect((await load('a.yaml', yaml)).people?.[0]).toMatchObject({ from, to });
});

test('two of one word at different times are fine', async () => {
  const csv = '词语,用法,起,止\n甲,禁用,2019,2020\n甲,允许,2021,\n乙,禁用,2021,\n';
  expect((await load('a.csv', csv)).phrases).toHaveLength(3);
});

test.each([
  [
    'an unknown column',
    '词语,用法,出外\n甲,禁用,乙\n',
    'a.csv:1 出外：词语表没有这一列。可用的有：词语、用法、改为',
  ],
  [
    'a misspelt column',
    'phrase,use,insted\n甲,禁用,乙\n',
    'a.csv:1 insted：词语表没有这一列。是否想写 instead？',
  ],
  ['a column twice', '词语,用法,理由,原因\n甲,禁用,,\n', 'a.csv:1 原因：与“理由”是同一列，请合并。'],
  ['a missing column', '词语,改为\n甲,乙\n', 'a.csv:1：词语表缺少“用法”一列。'],
  ['columns of no table', '甲,乙\n1,2\n', 'a.csv:1：从列名看不出是哪个表。'],
  [
    'columns of two tables',
    '名称,出处\n1,2\n',
    'a.csv:1：从列名看不出是哪个表。各表必有的列：词语表：词语、用法；',
  ],
  ['an empty file', '', 'a.csv：没有内容。'],
  ['a cell that is missing', '词语,用法\n甲,\n', 'a.csv:2 用法：缺少“用法”（use）。'],
  [
    'an unknown use',
    '词语,用法\n甲,禁止用\n',
    'a.csv:2 用法：应为允许、禁用、推荐之一，实为“禁止用”。是否想写 禁用？',
  ],
  [
    'a day that does not exist',
    '词语,用法,起\n甲,禁用,2021-02-30\n',
    'a.csv:2 起：应为 YYYY、YYYY-MM 或 YYYY-MM-DD 形式的有效日期，实为“2021-02-30”。',
  ],
  [
    'dates the wrong way round',
    '词语,用法,起,止\n甲,禁用,2021,2020\n',
    'a.csv:2 止：2020-12-31 早于起始的 2021-01-01。',
  ],
  [
    'a rank that is no number',
    '姓名,职务,排序\n王,书记,第一\n',
    'a.csv:2 排序：应为从 1 起的整数，实为“第一”。',
  ],
  ['an id twice', '姓名,职务,编号\n王,书记,a\n李,区长,a\n', 'a.csv:3 编号：编号与第 2 行的相同。'],
  [
    'the same at the same time',
    '词语,用法,起,止\n甲,禁用,2019,2021\n乙,禁用,,\n甲,允许,2021,\n',
    'a.csv:4 词语：与第 2 行说的是同一项，且有效期重叠。',
  ],
  ['the same without dates', '姓名,职务\n王,书记\n王,书记\n', 'a.csv:3 姓名：与第 2 行'],
  ['a plenum without its number', '会议,届\n中央全会,20\n', 'a.csv:2：缺少“次”（session）。'],
  ['an unquoted comma', '词语,用法,理由\n甲,禁用,一,二\n', 'a.csv:2：此行多于 3 格。'],
  [
    'a quote that is not closed',
    '词语,用法\n甲,禁用\n"乙,禁用\n丙,禁用\n',
    'a.csv:3：从此行起，半角双引号没有成对。',
  ],
  [
    'a place after a cell of several lines',
    '词语,用法,理由\n甲,禁用,"一\n二"\n乙,用,"三\n四"\n',
    'a.csv:4 用法：应为',
  ],
])('%s in CSV is reported', async (_, csv, message) => {
  const { zh, en } = await problemOf('a.csv', csv);
  expect(zh.startsWith(message), zh).toBe(true);
  expect(en).toMatch(/^a\.csv(:\d)?[ :]/);
});

test.each([
  [
    'an unknown table',
    'phrase: []',
    'a.yaml:1 phrase：没有这个表。是否想写 phrases？可用的有：name、checkedOn、phrases',
  ],
  ['a table that is no list', 'phrases: { 甲: 乙 }', 'a.yaml:1 phrases：应为列表'],
  [
    'an entry that is no map',
    'phrases:\n  - 甲',
    'a.yaml:2 phrases[0]：应为一组键值，如 { phrase: …, use: … }。',
  ],
  [
    'an unknown key',
    'phrases:\n  - phrase: 甲\n    use: 禁用\n    insted: 乙',
    'a.yaml:4 phrases[0].insted：词语表没有这一列。是否想写 instead？',
  ],
  ['a missing key', 'phrases:\n  - phrase: 甲', 'a.yaml:2 phrases[0].use：缺少“用法”（use）。'],
  [
    'a wrong value',
    'phrases:\n  - phrase: 甲\n    use: banned',
    'a.yaml:3 phrases[0].use：应为允许、禁用、推荐之一，实为“banned”。',
  ],
  [
    'a list for a text',
    'phrases:\n  - phrase: [甲, 乙]\n    use: 禁用',
    'a.yaml:2 phrases[0].phrase：应为文字，实为列表。',
  ],
  ['a wrong day of checking', 'checkedOn: 2021-13-40', 'a.yaml:1 checkedOn：应为 YYYY'],
  ['a list for the name', 'name: [甲]', 'a.yaml:1 name：应为文字，实为列表。'],
  ['a text for all', '甲', 'a.yaml：应为各表的列表'],
  ['what is not YAML', 'phrases:\n\t- a', 'a.yaml:2:1：YAML 语法有误'],
])('%s in YAML is reported', async (_, yaml, message) => {
  const { zh, en } = await problemOf('a.yaml', yaml);
  expect(zh.startsWith(message), zh).toBe(true);
  expect(en).toMatch(/^a\.yaml(:\d)?[ :]/);
});

test('all issues are reported at once, in the order of the lines, ten at most', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => `词${at},用`).join('\n');
  const { zh } = await problemOf('a.csv', `词语,用法,备注\n${rows}\n`);
  const lines = zh.split('\n');
  expect(lines[0]).toBe('a.csv 有 13 处需要改正：');
  expect(lines[1]).toMatch(/^ {2}a\.csv:1 备注：/);
  expect(lines[2]).toMatch(/^ {2}a\.csv:2 用法：/);
  expect(lines.at(-1)).toBe('  此外还有 3 处。');
});

test('a missing file, or one of an unsupported kind, is reported with where it is named', async () => {
  const folder = folderWith({ 'a.xlsx': '' });
  const outcome = (name: string) =>
    loadKnowledge(join(folder, name), '.hegaorc.yaml:3 knowledge[0]', folder).catch(
      (error: Error) => error.message,
    );
  expect(await outcome('b.csv')).toBe(
    '.hegaorc.yaml:3 knowledge[0]：无法读取知识文件 b.csv：文件不存在。请核对路径。',
  );
  expect(await outcome('a.xlsx')).toBe(
    '.hegaorc.yaml:3 knowledge[0]：知识文件 a.xlsx 的扩展名不在可读之列：.yaml .yml .csv。',
  );
});

test('keys that reach for prototypes change nothing and are reported', async () => {
  const { zh } = await problemOf('a.yaml', '__proto__: []\nconstructor: []\nphrases: [{ __proto__: 甲 }]');
  expect(zh).toContain('__proto__：没有这个表');
  expect(zh).toContain('constructor：没有这个表');
  expect(zh).toContain('phrases[0].__proto__：词语表没有这一列');
});

test('a long table is read in linear time', async () => {
  const csv = (count: number) =>
    `词语,用法,起,止\n${Array.from({ length: count }, (_, at) => `甲,禁用,${1000 + (at % 9000)},${1000 + (at % 9000)}`).join('\n')}`;
  const { zh } = await problemOf('a.csv', csv(30_000));
  expect(zh).toContain('有 21000 处需要改正');
});

/**
 * For every table hegao has entries of: a row that stands in for one of them, one that is added, and one that is
 * wrong.
 */
const TABLES_OF_HEGAO: readonly {
  readonly table: TableName;
  readonly override: string;
  readonly id: string;
  readonly added: string;
  readonly wrong: readonly [row: string, message: string];
}[] = [
  {
    table: 'plenums',
    override: '{ 会议: 中央全会, 届: 20, 次: 5, 开幕: 2026-10-26, 闭幕: 2026-10-29, 状态: 已召开 }',
    id: '20-5',
    added: '{ 会议: 中央全会, 届: 20, 次: 6, 状态: 待召开 }',
    wrong: ['{ 会议: 中央全会, 届: 20, 次: 6, 状态: 未定 }', '状态：应为已召开、待召开之一，实为“未定”'],
  },
  {
    table: 'bodies',
    override: '{ 编号: 应急管理部, 名称: 应急管理部, 曾用名: 国家安监总局, 起: 2018-04-16 }',
    id: '应急管理部',
    added: '{ 名称: 滨河区数据局, 曾用名: 滨河区大数据中心 }',
    wrong: ['{ 名称: 滨河区数据局 }', 'former：缺少“曾用名”（former）'],
  },
  {
    table: 'sections',
    override: '{ 编号: problems, 标题: 存在不足 }',
    id: 'problems',
    added: '{ 编号: digital, 标题: 数字化建设, 标题含: 数字化|智慧 }',
    wrong: ['{ 编号: digital, 标题: 数字化建设, 标题含: "(数字" }', '标题含：应为正则表达式，实为“(数字”'],
  },
  {
    table: 'formulations',
    override: '{ 固定表述: 新质生产力, 误写: 新质产力 }',
    id: '新质生产力',
    added: '{ 固定表述: 滨河先锋工程, 误写: 滨河先锋计划；先锋工程建设>滨河先锋工程建设 }',
    wrong: ['{ 固定表述: 滨河先锋工程, 误写: 滨河先锋工程 }', '误写：“滨河先锋工程>滨河先锋工程”不成一对'],
  },
  {
    table: 'newTerms',
    override: '{ 新提法: 新质生产力, 起: 2023-09-08 }',
    id: '新质生产力',
    added: '{ 新提法: 滨河新区2035, 起: 2021-03 }',
    wrong: ['{ 新提法: 滨河新区2035 }', 'from：缺少“起”（from）'],
  },
  {
    table: 'replacedTerms',
    override: '{ 旧提法: 五大发展理念, 现提法: 新发展理念, 起: 2016 }',
    id: '五大发展理念',
    added: '{ 旧提法: 三年行动计划, 现提法: 五年行动计划, 起: 2021, 前接: 深入实施、扎实推进 }',
    wrong: ['{ 旧提法: 三年行动计划, 起: 2021 }', 'instead：缺少“现提法”（instead）'],
  },
  {
    table: 'preambles',
    override: '{ 前置表述: “两个确立”, 后接表述: 做到“两个维护”, 起: 2022 }',
    id: '“两个确立”',
    added: '{ 前置表述: 坚持党的领导, 后接表述: 落实“滨河模式”；推广“滨河模式”, 起: 2021 }',
    wrong: ['{ 前置表述: 坚持党的领导, 起: 2021 }', 'formula：缺少“后接表述”（formula）'],
  },
  {
    table: 'campaigns',
    override: '{ 活动: 党纪学习教育, 起: 2024-04-07, 止: 2024-07-31 }',
    id: '党纪学习教育',
    added: '{ 活动: “作风提升年”活动, 起: 2021-02, 止: 2021 }',
    wrong: ['{ 活动: “作风提升年”活动, 起: 2021, 止: 2020 }', '止：2020-12-31 早于起始的 2021-01-01'],
  },
  {
    table: 'fixedLists',
    override: '{ 固定列举: 学习的要求, 成员: 学深、学透、做实 }',
    id: '学习的要求',
    added: '{ 固定列举: “四个滨河”, 成员: 活力滨河、美丽滨河、幸福滨河、平安滨河, 缺项: 多半错, 词尾: 滨河 }',
    wrong: ['{ 固定列举: “四个滨河”, 成员: 活力滨河 }', '成员：固定的列举至少有两个成员'],
  },
  {
    table: 'regulations',
    override: '{ 法规名称: 中国共产党问责条例, 误称: 党内问责条例 }',
    id: '中国共产党问责条例',
    added: '{ 法规名称: 滨河区重大行政决策程序规定 }',
    wrong: ['{ 误称: 滨河区决策规定 }', 'regulation：缺少“法规名称”（regulation）'],
  },
  {
    table: 'repeals',
    override: '{ 废止法规: 信访条例, 废止日期: 2022-05-01, 现行: 信访工作条例 }',
    id: '信访条例',
    added: '{ 废止法规: 滨河区公文处理实施细则, 废止日期: 2021-07 }',
    wrong: ['{ 废止法规: 滨河区公文处理实施细则, 废止日期: 去年 }', '废止日期：应为 YYYY、'],
  },
];

describe.each(TABLES_OF_HEGAO)(
  'the table $table',
  ({ table, override, id, added, wrong: [row, message] }) => {
    const [name] = TABLES.find((one) => one.name === table)!.names;

    test('has entries that an office may put others in place of, and add to', async () => {
      const known = builtInKnowledge()[table];
      const before = known.find((entry) => entry.id === id);
      expect(before, `${id} is one of hegao’s`).toBeDefined();
      const pack = await load('a.yaml', `name: 本单位\n${name}:\n  - ${override}\n  - ${added}\n`);
      const merged = merge([...builtInPacks, pack])[table];
      expect(merged).toHaveLength(known.length + 1);
      const after = merged.find((entry) => entry.id === id);
      expect(after).not.toEqual(before);
      expect(after?.source).toEqual({ title: '本单位', checked: true });
      expect(merged.at(-1)?.forms.length).toBeGreaterThan(0);
    });

    test('an invalid row is reported with file, row and column', async () => {
      const { zh } = await problemOf('a.yaml', `${name}:\n  - ${added}\n  - ${row}\n`);
      expect(
        zh.split('\n').some((line) => line.includes(`a.yaml:3 ${name}[1].${message}`)),
        zh,
      ).toBe(true);
    });
  },
);

test('every table hegao ships is tried above', () => {
  const shipped = Object.entries(builtInKnowledge()).filter(
    ([, entries]) => Array.isArray(entries) && entries.length,
  );
  expect(shipped.map(([table]) => table).sort()).toEqual(TABLES_OF_HEGAO.map(({ table }) => table).sort());
});

test.each(TABLES)(
  'a CSV may be a table of $name, recognized by its columns alone',
  async ({ name, columns }) => {
    const required = columns.filter((column) => column.required).map((column) => column.names[0]);
    const optional = columns.find((column) => !column.required && !['起', '止'].includes(column.names[0]!))!;
    const { zh } = await problemOf('a.csv', `${[...required, optional.names[0]].join(',')}\n,,,,,,无\n`);
    // The table is known where its rows are looked at.
    expect(zh, name).toMatch(/^a\.csv:2：此行多于|^a\.csv 有 \d+ 处/);
  },
);

test('where an entry can be looked up, and when it was', async () => {
  const yaml = `campaigns:
  - { campaign: 甲, from: 2021, to: 2021, source: 区委〔2021〕1号, url: https://example.com/a, checked: 2021-06-05 }
  - { campaign: 乙, from: 2021, to: 2021, checked: 否 }
  - { campaign: 丙, from: 2021, to: 2021, checked: 待定 }
`;
  const { zh } = await problemOf('a.yaml', yaml);
  expect(zh).toBe('a.yaml:4 campaigns[2].checked：应为是、否或核对的日期，实为“待定”。');
  const { campaigns } = await load('a.yaml', yaml.replace('待定', '是'));
  expect(campaigns?.map(({ source }) => source)).toEqual([
    { title: '区委〔2021〕1号', url: 'https://example.com/a', checked: '2021-06-05' },
    { title: 'a.yaml' },
    { title: 'a.yaml', checked: true },
  ]);
});
