import type { TableName } from '../../knowledge/types.js';

/** What a cell of a column holds. */
export type ColumnKind =
  | { readonly type: 'text' | 'texts' | 'whole' }
  /** A day; a year or a month stands for its first or its last. */
  | { readonly type: 'day'; readonly edge: 'first' | 'last' }
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

export interface Table {
  readonly name: TableName;
  readonly names: readonly string[];
  /** Those of its own before those that every table has. */
  readonly columns: readonly Column[];
  /** Columns that together say what an entry is about: two on the same must not hold at the same time. */
  readonly subject: readonly string[];
}

const text = { type: 'text' } as const;
const texts = { type: 'texts' } as const;
const whole = { type: 'whole' } as const;
const first = { type: 'day', edge: 'first' } as const;
const last = { type: 'day', edge: 'last' } as const;

function choice(values: Readonly<Record<string, readonly string[]>>): ColumnKind {
  return { type: 'choice', values: Object.entries(values).map(([value, names]) => ({ value, names })) };
}

const yesOrNo: ColumnKind = {
  type: 'choice',
  values: [
    { value: true, names: ['是', 'true', 'yes'] },
    { value: false, names: ['否', 'false', 'no'] },
  ],
};

/** The columns that every table has. */
const COMMON: readonly Column[] = [
  { name: 'from', names: ['起', '自', '起始日期'], kind: first },
  { name: 'to', names: ['止', '至', '截止日期'], kind: last },
  { name: 'reason', names: ['理由', '原因'], kind: text },
  { name: 'source', names: ['出处', '来源', '依据'], kind: text },
  { name: 'checked', names: ['已核', '已核对'], kind: yesOrNo },
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
      { name: 'displaces', names: ['代替', '取代'], kind: texts },
      ...COMMON,
    ],
    subject: ['phrase'],
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
      { name: 'start', names: ['开幕', '开幕日期'], kind: first },
      { name: 'end', names: ['闭幕', '闭幕日期'], kind: last },
      { name: 'subject', names: ['主题', '议题'], kind: text },
      ...COMMON,
    ],
    subject: ['body', 'term', 'session'],
  },
  {
    name: 'bodies',
    names: ['机构', '单位'],
    columns: [
      { name: 'name', names: ['名称', '机构', '机构名称', '单位'], kind: text, required: true },
      { name: 'former', names: ['曾用名', '原名', '旧称'], kind: texts, required: true },
      ...COMMON,
    ],
    subject: ['name'],
  },
  {
    name: 'indicators',
    names: ['指标'],
    columns: [
      { name: 'name', names: ['指标', '指标名称', '名称'], kind: text, required: true },
      { name: 'alias', names: ['别名', '又称'], kind: texts },
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
      ...COMMON,
    ],
    subject: ['name'],
  },
  {
    name: 'people',
    names: ['人员', '人名', '领导'],
    columns: [
      { name: 'name', names: ['姓名'], kind: text, required: true },
      { name: 'office', names: ['职务'], kind: text, required: true },
      { name: 'rank', names: ['排序', '位次'], kind: whole },
      ...COMMON,
    ],
    subject: ['name', 'office'],
  },
];

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
