import type { Localized } from '../../base/locale.js';
import { isPair, pairsWith } from '../../knowledge/pairs.js';
import { meetingName, plenumId } from '../../knowledge/plenums.js';
import type { Entry, PlenumEntry, TableName } from '../../knowledge/types.js';

/** What a cell of a column holds. */
export type ColumnKind =
  | { readonly type: 'text' | 'whole' }
  /** Several texts, in one cell with one of the marks between them. */
  | { readonly type: 'texts'; readonly marks: string }
  /** Likewise, each a regular expression. */
  | { readonly type: 'patterns'; readonly marks: string }
  /** A day; a year or a month stands for its first or its last. */
  | { readonly type: 'day'; readonly edge: 'first' | 'last' }
  /** Whether an entry was checked: yes, no, or the day. */
  | { readonly type: 'checked' }
  /** One of some values, each with the names it goes by. */
  | { readonly type: 'choice'; readonly values: readonly Choice[] };

export interface Choice {
  readonly value: string | boolean;
  readonly names: readonly string[];
}

/** A column of a table in a knowledge file, or a key of its entries. */
export interface Column {
  readonly name: string;
  /** What it is called in Chinese; the first name is the one that messages use. */
  readonly names: readonly string[];
  readonly kind: ColumnKind;
  readonly required?: true;
}

/** The values of a row, by the names of their columns. */
export type Values = Readonly<Record<string, unknown>>;

/** A value in a column of a row that is invalid, and why. */
export interface Fault {
  readonly column: string;
  readonly text: Localized;
}

export interface Table {
  readonly name: TableName;
  readonly names: readonly string[];
  /** Those of its own before those that every table has. */
  readonly columns: readonly Column[];
  /** Columns that together identify the subject of an entry: two on one subject must not be valid at the same time. */
  readonly subject: readonly string[];
  /** Only one entry may be on a subject, whatever the days. */
  readonly once?: true;
  /** The members specific to this table, from the cells of a row; `forms` among them. */
  entry(values: Values): Pick<Entry, 'forms'> & Values;
  /** The default id of an entry, where it replaces hegao's entry on the same subject; absent, it is added. */
  idOf?(values: Values): string;
  /** Contradictions in a row whose cells are each valid. */
  check?(values: Values): readonly Fault[];
}

const text = { type: 'text' } as const;
/** Short words, as many as there are. */
const words = { type: 'texts', marks: '、；;|\n' } as const;
/** Texts that may have 、 and | in them. */
const phrases = { type: 'texts', marks: '；;\n' } as const;
const patterns = { type: 'patterns', marks: '；;\n' } as const;
const whole = { type: 'whole' } as const;
const first = { type: 'day', edge: 'first' } as const;
const last = { type: 'day', edge: 'last' } as const;

function choice(values: Readonly<Record<string, readonly string[]>>): ColumnKind {
  return { type: 'choice', values: Object.entries(values).map(([value, names]) => ({ value, names })) };
}

const FROM: Column = { name: 'from', names: ['起', '自', '起始日期'], kind: first };
const TO: Column = { name: 'to', names: ['止', '至', '截止日期'], kind: last };

/** The columns that every table has besides its days. */
const COMMON: readonly Column[] = [
  { name: 'reason', names: ['理由', '原因'], kind: text },
  { name: 'source', names: ['出处', '来源', '依据'], kind: text },
  { name: 'url', names: ['网址', '链接'], kind: text },
  { name: 'checked', names: ['已核', '已核对', '核对日期'], kind: { type: 'checked' } },
  { name: 'id', names: ['编号'], kind: text },
];

/** The tables that a knowledge file may hold. */
export const TABLES: readonly Table[] = [
  {
    name: 'phrases',
    names: ['词语', '用语', '提法', '表述'],
    columns: [
      { name: 'phrase', names: ['词语', '用语', '提法', '表述'], kind: text, required: true },
      {
        name: 'use',
        names: ['用法'],
        kind: choice({
          allowed: ['允许', '可用'],
          forbidden: ['禁用', '禁止', '不用'],
          preferred: ['推荐', '优先'],
        }),
        required: true,
      },
      { name: 'instead', names: ['改为', '应为'], kind: text },
      { name: 'displaces', names: ['代替', '取代'], kind: words },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['phrase'],
    entry: ({ phrase, ...rest }) => ({ forms: [phrase as string], ...rest }),
  },
  {
    name: 'plenums',
    names: ['会议', '全会'],
    columns: [
      {
        name: 'body',
        names: ['会议', '机构'],
        kind: choice({
          'party-congress': ['党代会', '全国代表大会', '党的全国代表大会'],
          'central-committee': ['中央全会', '中央委员会', '中央委员会全体会议'],
          ccdi: ['中央纪委全会', '中央纪委', '中央纪律检查委员会'],
          npc: ['全国人大', '全国人民代表大会'],
          cppcc: ['全国政协', '中国人民政治协商会议'],
        }),
        required: true,
      },
      { name: 'term', names: ['届', '届次'], kind: whole, required: true },
      { name: 'session', names: ['次', '次数'], kind: whole },
      { ...FROM, names: ['开幕', '开幕日期', 'start', ...FROM.names] },
      { ...TO, names: ['闭幕', '闭幕日期', 'end', ...TO.names] },
      {
        name: 'status',
        names: ['状态'],
        kind: choice({ held: ['已召开', '已开'], announced: ['待召开', '已宣布'] }),
      },
      { name: 'subject', names: ['主题', '议题'], kind: text },
      ...COMMON,
    ],
    subject: ['body', 'term', 'session'],
    once: true,
    entry: (values) => ({ forms: [meetingName(values as unknown as PlenumEntry)], ...values }),
    idOf: (values) => plenumId(values as unknown as PlenumEntry),
  },
  {
    name: 'bodies',
    names: ['机构', '单位'],
    columns: [
      { name: 'name', names: ['名称', '机构', '机构名称', '单位'], kind: text, required: true },
      { name: 'former', names: ['曾用名', '原名', '旧称'], kind: words, required: true },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['name'],
    entry: ({ former, ...rest }) => ({ forms: former as string[], ...rest }),
  },
  {
    name: 'indicators',
    names: ['指标'],
    columns: [
      { name: 'name', names: ['指标', '指标名称', '名称'], kind: text, required: true },
      { name: 'alias', names: ['别名', '又称'], kind: words },
      { name: 'unit', names: ['单位', '计量单位'], kind: text },
      {
        name: 'kind',
        names: ['类型', '类别'],
        kind: choice({
          flow: ['时期数', '流量'],
          stock: ['时点数', '存量'],
          cumulative: ['累计', '累计数'],
          rate: ['比率', '率'],
          growth: ['增速', '增长率'],
          target: ['目标', '目标值'],
        }),
      },
      {
        name: 'priceBasis',
        names: ['价格', '计价'],
        kind: choice({ current: ['现价', '当年价格'], constant: ['不变价', '可比价'] }),
      },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['name'],
    entry: ({ name, alias = [], ...rest }) => ({ forms: [name as string, ...(alias as string[])], ...rest }),
  },
  {
    name: 'people',
    names: ['人员', '人名', '领导'],
    columns: [
      { name: 'name', names: ['姓名'], kind: text, required: true },
      { name: 'office', names: ['职务'], kind: text, required: true },
      { name: 'rank', names: ['排序', '位次'], kind: whole },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['name', 'office'],
    entry: ({ name, ...rest }) => ({ forms: [name as string], ...rest }),
  },
  {
    name: 'formulations',
    names: ['固定表述'],
    columns: [
      { name: 'formulation', names: ['固定表述', '规范表述'], kind: text, required: true },
      { name: 'wrong', names: ['误写', '错误写法'], kind: phrases, required: true },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['formulation'],
    entry: ({ formulation, wrong, ...rest }) => ({
      forms: [formulation as string],
      pairs: pairsWith(formulation as string, wrong as string[]).join(' '),
      ...rest,
    }),
    idOf: ({ formulation }) => formulation as string,
    check: ({ formulation, wrong }) =>
      pairsWith(formulation as string, wrong as string[]).flatMap((pair): Fault[] =>
        isPair(pair) ? [] : [{ column: 'wrong', text: noPair(pair) }],
      ),
  },
  {
    name: 'newTerms',
    names: ['新提法'],
    columns: [
      { name: 'newTerm', names: ['新提法'], kind: phrases, required: true },
      { ...FROM, required: true },
      ...COMMON,
    ],
    subject: ['newTerm'],
    entry: ({ newTerm, ...rest }) => ({ forms: newTerm as string[], ...rest }),
    idOf: ({ newTerm }) => (newTerm as string[])[0]!,
  },
  {
    name: 'replacedTerms',
    names: ['旧提法', '已更新提法'],
    columns: [
      { name: 'oldTerm', names: ['旧提法', '原提法'], kind: phrases, required: true },
      { name: 'instead', names: ['现提法', '改为', '应为'], kind: text, required: true },
      { name: 'after', names: ['前接'], kind: words },
      { ...FROM, required: true },
      ...COMMON,
    ],
    subject: ['oldTerm'],
    entry: ({ oldTerm, ...rest }) => ({ forms: oldTerm as string[], ...rest }),
    idOf: ({ oldTerm }) => (oldTerm as string[])[0]!,
  },
  {
    name: 'preambles',
    names: ['前置表述'],
    columns: [
      { name: 'before', names: ['前置表述', '前面先写'], kind: text, required: true },
      { name: 'formula', names: ['后接表述'], kind: phrases, required: true },
      { ...FROM, required: true },
      ...COMMON,
    ],
    subject: ['before'],
    entry: ({ formula, ...rest }) => ({ forms: formula as string[], ...rest }),
    idOf: ({ before }) => before as string,
  },
  {
    name: 'campaigns',
    names: ['集中教育', '活动'],
    columns: [
      { name: 'campaign', names: ['活动', '集中教育', '活动名称'], kind: phrases, required: true },
      { ...FROM, names: [...FROM.names, '开始'], required: true },
      { ...TO, names: [...TO.names, '结束'], required: true },
      ...COMMON,
    ],
    subject: ['campaign'],
    entry: ({ campaign, ...rest }) => ({ forms: campaign as string[], ...rest }),
    idOf: ({ campaign }) => (campaign as string[])[0]!,
  },
  {
    name: 'fixedLists',
    names: ['固定列举'],
    columns: [
      { name: 'list', names: ['固定列举', '列举'], kind: text, required: true },
      { name: 'members', names: ['成员'], kind: words, required: true },
      {
        name: 'whole',
        names: ['缺项'],
        kind: choice({ certain: ['必错'], likely: ['多半错'], possible: ['可能错'] }),
      },
      { name: 'ending', names: ['词尾'], kind: text },
      { name: 'between', names: ['中间可有'], kind: words },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['list', 'members'],
    entry: ({ list, members, ...rest }) => ({ name: list, forms: members as string[], ...rest }),
    idOf: ({ list }) => list as string,
    check: ({ members }) =>
      (members as string[]).length > 1 ? [] : [{ column: 'members', text: TOO_FEW_MEMBERS }],
  },
  {
    name: 'regulations',
    names: ['法规名称', '文件名称'],
    columns: [
      { name: 'regulation', names: ['法规名称', '文件名称'], kind: text, required: true },
      { name: 'misnomers', names: ['误称'], kind: phrases },
      FROM,
      TO,
      ...COMMON,
    ],
    subject: ['regulation'],
    entry: ({ regulation, ...rest }) => ({ forms: [regulation as string], ...rest }),
    idOf: ({ regulation }) => regulation as string,
  },
  {
    name: 'repeals',
    names: ['废止法规', '失效法规'],
    columns: [
      { name: 'repealed', names: ['废止法规', '失效法规'], kind: text, required: true },
      { name: 'instead', names: ['现行法规', '现行'], kind: text },
      { ...FROM, names: ['废止日期', ...FROM.names], required: true },
      ...COMMON,
    ],
    subject: ['repealed'],
    entry: ({ repealed, ...rest }) => ({ forms: [repealed as string], ...rest }),
    idOf: ({ repealed }) => repealed as string,
  },
  {
    name: 'sections',
    names: ['部分', '章节'],
    columns: [
      { name: 'title', names: ['标题', '部分标题'], kind: text, required: true },
      { name: 'titles', names: ['也可用', '其他标题'], kind: patterns },
      { name: 'contains', names: ['标题含'], kind: patterns },
      { name: 'openings', names: ['段首'], kind: patterns },
      ...COMMON.map((column): Column => (column.name === 'id' ? { ...column, required: true } : column)),
    ],
    subject: ['id'],
    entry: ({ title, titles = [], ...rest }) => ({
      forms: [title as string, ...(titles as string[])],
      ...rest,
    }),
  },
];

function noPair(pair: string): Localized {
  return {
    zh: `“${pair}”不成一对。误写应与正确写法不同，不含空格；要单独写正确写法，用“误>正”。`,
    en: `“${pair}” is no pair. A wrong form differs from the right one and has no spaces; one with its own right form is written wrong>right.`,
  };
}

const TOO_FEW_MEMBERS: Localized = {
  zh: '固定的列举至少有两个成员，以“、”分开。',
  en: 'A fixed list has at least two members, with 、 between them.',
};

/** The table of a name, in English or Chinese. */
export function tableNamed(name: string): Table | undefined {
  return TABLES.find((table) => isNamed(table, name));
}

/** The column of a name, in English or Chinese. */
export function columnNamed({ columns }: Table, name: string): Column | undefined {
  return columns.find((column) => isNamed(column, name));
}

/** Whether a table or a column goes by a name. */
function isNamed({ name, names }: { name: string; names: readonly string[] }, given: string): boolean {
  return name.toLowerCase() === given.toLowerCase() || names.includes(given);
}
