import { toHalfWidth } from '../../chinese/widths.js';
import type { Range, Row, Table } from '../../core/draft.js';
import { type Unit, unitNamed } from '../quantities/units.js';
import type { ReportYears } from '../report-years.js';
import { type Time, timeAtStart } from './times.js';
import { isOwnYear, isYearBefore } from './years.js';

/** What a column is. */
export interface Column {
  readonly name: string;
  readonly role: 'label' | 'unit' | 'value' | 'before' | 'change' | 'other';
  readonly unit: ScaledUnit | undefined;
  readonly time: Time | undefined;
}

/** A unit with a scale: 万元. */
export interface ScaledUnit {
  readonly unit: Unit;
  /** What 万 or 亿 before it makes of a number. */
  readonly scale: number;
}

/** The rows that name the columns: the first, where the format marks none. */
function headOf({ children }: Table): readonly Row[] {
  const marked = children.filter(({ header }) => header);
  return marked.length > 0 ? marked : children.slice(0, 1);
}

/** The other rows. */
export function bodyOf(table: Table): readonly Row[] {
  const head = headOf(table);
  return table.children.filter((row) => !head.includes(row));
}

/** The names of the columns, those of merged cells standing over all they cover. */
export function headersOf(table: Table, textOf: (range: Range) => string): Map<number, string> {
  const names = new Map<number, string>();
  const width = Math.max(...table.children.map(({ children }) => (children.at(-1)?.column ?? 0) + 1));
  for (const { children } of headOf(table)) {
    for (let column = 0; column < width; column++) {
      const cell = children.findLast((candidate) => candidate.column <= column);
      const text = cell ? textOf(cell.range) : '';
      if (!names.get(column)?.includes(text)) names.set(column, (names.get(column) ?? '') + text);
    }
  }
  return names;
}

const LABELS =
  /^(?:序号|编号|项目|指标|指标名称|名称|内容|类别|单位名称|镇街|街道|部门|科室|地区|支部|备注|年度|)$/;
const CHANGES = /同比|增减|增长|增幅|增速|下降|比上年|较上年|±/;

/** What a column with such a header is. */
export function columnOf(header: string, years: ReportYears): Column {
  const unit = unitIn(header);
  const plain = withoutUnit(toHalfWidth(header));
  const start = timeAtStart(plain);
  const rest = plain
    .slice(start?.length ?? 0)
    .replace(/^(?:数|数量|数值|完成数|完成|累计|实际|实绩|情况|合计)$/, '');
  const common = { unit, time: start?.time };
  if (LABELS.test(header)) return { ...common, name: '', role: 'label' };
  if (/^(?:计量)?单位$/.test(header)) return { ...common, name: '', role: 'unit' };
  if (CHANGES.test(plain)) return { ...common, name: '', role: 'change' };
  if (/上年|去年/.test(plain)) return { ...common, name: '', role: 'before', time: { relative: 'last' } };
  if (!start)
    return {
      ...common,
      name: /^(?:本年|数|数量|数值|完成数|完成|累计|实绩|合计|全年)$/.test(plain) ? '' : rest,
      role: 'value',
    };
  if (isYearBefore(start.time, years)) return { ...common, name: rest, role: 'before' };
  return { ...common, name: rest, role: isOwnYear(start.time, years) ? 'value' : 'other' };
}

const IN_BRACKETS = /[（(](?:单位[:：])?([^（()）]{1,6})[)）]/;

/** The unit that a header, a label or a caption gives: 投入资金（万元）, 单位：件. */
export function unitIn(text: string): ScaledUnit | undefined {
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  const named = /单位[:：]([^，。；）)]{1,6})/.exec(text)?.[1];
  return unitOf(bracketed ?? named ?? '');
}

/** A header or label without the unit in its brackets. */
export function withoutUnit(text: string): string {
  return text.replace(IN_BRACKETS, '');
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The unit of such a name, 万 and 亿 before it considered. */
export function unitOf(name: string): ScaledUnit | undefined {
  let scale = 1;
  for (let at = 0; at < name.length; at++) {
    const unit = unitNamed(name.slice(at));
    if (unit) return { unit, scale };
    const factor = SCALES[name[at]!];
    if (factor === undefined) return undefined;
    scale *= factor;
  }
  return undefined;
}
