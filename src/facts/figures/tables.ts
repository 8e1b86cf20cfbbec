import type { RangeSet } from '../../base/ranges.js';
import { toHalfWidth, withoutSpaces } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import type { Cell, Draft, Range, Row, Table } from '../../core/draft.js';
import { times } from '../intervals.js';
import { intervalOf } from '../quantities/hedges.js';
import { readNumeral } from '../quantities/numerals.js';
import type { Quantity } from '../quantities/quantity.js';
import { PERCENT, type Unit, unitNamed } from '../quantities/units.js';
import type { ReportYears } from '../report-years.js';
import { type Change, type Figure, kindOf, measureOf } from './figure.js';
import type { TablePassage } from './passages.js';
import { isOwnYear, isYearBefore, type Time, timeAtStart } from './times.js';

/** Reads the figures of a table: what a row is called, times what a column is called. */
export function readTable(draft: Draft, passage: TablePassage, years: ReportYears, gaps: RangeSet): Figure[] {
  const reader = new TableReader(draft, passage, years, gaps);
  return bodyOf(passage.table).flatMap(({ children }) => reader.row(children));
}

class TableReader {
  readonly #draft: Draft;
  readonly #passage: TablePassage;
  readonly #gaps: RangeSet;
  readonly #columns = new Map<number, Column>();
  readonly #captionUnit: ScaledUnit | undefined;

  constructor(draft: Draft, passage: TablePassage, years: ReportYears, gaps: RangeSet) {
    this.#draft = draft;
    this.#passage = passage;
    this.#gaps = gaps;
    const { table } = passage;
    this.#captionUnit = table.caption && unitIn(this.#text(table.caption));
    for (const [column, name] of headersOf(table, (range) => this.#text(range)))
      this.#columns.set(column, columnOf(name, years));
  }

  #text(range: Range): string {
    return withoutSpaces(this.#draft.text.slice(...range));
  }

  /** The figures of a row: one for each column of values, with what the columns beside it say of before and change. */
  row(cells: readonly Cell[]): Figure[] {
    const label = cells
      .filter((cell) => this.#role(cell) === 'label' && !this.#number(cell, undefined))
      .map((cell) => this.#text(cell.range))
      .filter((text) => text !== '' && !/^[\d.一二三四五六七八九十、（）()]+$/.test(text))
      .join('');
    const unitCell = cells.find((cell) => this.#role(cell) === 'unit');
    const rowUnit = (unitCell && unitOf(this.#text(unitCell.range))) ?? unitIn(label);
    const name = withoutUnit(label);
    if (name === '') return [];

    const figures: Figure[] = [];
    for (const cell of cells) {
      const column = this.#columns.get(cell.column);
      if (!column || column.role === 'label' || column.role === 'unit') continue;
      const value = this.#number(cell, column.unit ?? rowUnit ?? this.#captionUnit);
      if (!value) continue;
      const last = figures.at(-1);
      if (column.role === 'value') figures.push(this.#figure(name, column, value, cell.range));
      else if (column.role === 'before' && last)
        figures[figures.length - 1] = { ...last, before: { quantity: value, time: column.time! } };
      else if (column.role === 'before') figures.push(this.#figure(name, column, value, cell.range));
      else if (column.role === 'change' && last)
        figures[figures.length - 1] = withChange(last, value, column);
    }
    return joined(figures);
  }

  #role(cell: Cell): Column['role'] {
    return this.#columns.get(cell.column)?.role ?? 'label';
  }

  #figure(row: string, column: Column, value: Quantity, sentence: Range): Figure {
    const marks: never[] = [];
    const time = column.time ?? {};
    const { headings, stance } = this.#passage;
    return {
      name: { verb: '', thing: row + column.name, topic: '' },
      kind: kindOf({ value, marks, time }, row + column.name),
      value,
      changes: [],
      time,
      planned: stance === 'plan',
      marks,
      sentence,
      headings,
      range: value.range,
    };
  }

  /** The number in a cell, with its own unit or the one given. */
  #number({ range }: Cell, given: ScaledUnit | undefined): Quantity | undefined {
    const { text, tokens } = this.#draft;
    if (this.#gaps.overlaps(range)) return undefined;
    const cell = this.#text(range);
    const written = /^([-－−+]?)[\d０-９]/.exec(cell);
    if (!written) return undefined;
    let token = firstTokenAt(tokens, range[0]);
    while (token < tokens.count && tokens.kinds[token] === TokenKind.Mark) token++;
    const { numeral } = readNumeral(this.#draft, token, range[1]);
    if (!numeral || numeral.range[1] > range[1]) return undefined;
    const rest = withoutSpaces(text.slice(numeral.range[1], range[1]));
    const own = rest === '' ? given : unitOf(rest);
    if (rest !== '' && !own) return undefined;
    const factor = (own?.unit.factor ?? 1) * (own?.scale ?? 1) * (/[-－−]/.test(written[1]!) ? -1 : 1);
    const size = Math.abs(factor);
    return {
      range,
      numeral: numeral.range,
      ...(own && { unit: own.unit }),
      value: numeral.value * factor,
      interval: times(
        intervalOf(numeral, undefined, (own?.unit.counted ?? false) && own?.scale === 1),
        factor,
      ),
      step: numeral.step * size,
      place: numeral.place * size,
      script: numeral.script,
    };
  }
}

function withChange(figure: Figure, value: Quantity, { unit }: Column): Figure {
  const quantity = value.unit || unit ? value : { ...value, unit: PERCENT };
  const size = Math.abs(value.value);
  const change: Change = {
    quantity: {
      ...quantity,
      value: size,
      interval: value.value < 0 ? times(quantity.interval, -1) : quantity.interval,
    },
    direction: value.value < 0 ? -1 : 1,
    measure: measureOf(quantity),
    against: { kind: 'year-ago' },
    noun: true,
    marks: [],
    range: value.range,
  };
  return { ...figure, changes: [...figure.changes, change] };
}

/** A column of last year that stands before this year's belongs to it. */
function joined(figures: readonly Figure[]): Figure[] {
  const result: Figure[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!;
    const next = figures[index + 1];
    const isBase = figure.time.relative === 'last' || (figure.time.year ?? 0) < (next?.time.year ?? 0);
    if (next && isBase && !next.before && figure.name.thing === next.name.thing) {
      result.push({ ...next, before: { quantity: figure.value!, time: figure.time } });
      index++;
    } else result.push(figure);
  }
  return result;
}

/** What a column is. */
interface Column {
  readonly name: string;
  readonly role: 'label' | 'unit' | 'value' | 'before' | 'change' | 'other';
  readonly unit: ScaledUnit | undefined;
  readonly time: Time | undefined;
}

/** A unit with a scale: 万元. */
interface ScaledUnit {
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
function bodyOf(table: Table): readonly Row[] {
  const head = headOf(table);
  return table.children.filter((row) => !head.includes(row));
}

/** The names of the columns, those of merged cells standing over all they cover. */
function headersOf(table: Table, textOf: (range: Range) => string): Map<number, string> {
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
function columnOf(header: string, years: ReportYears): Column {
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
function unitIn(text: string): ScaledUnit | undefined {
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  const named = /单位[:：]([^，。；）)]{1,6})/.exec(text)?.[1];
  return unitOf(bracketed ?? named ?? '');
}

/** A header or label without the unit in its brackets. */
function withoutUnit(text: string): string {
  return text.replace(IN_BRACKETS, '');
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The unit of such a name, 万 and 亿 before it considered. */
function unitOf(name: string): ScaledUnit | undefined {
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
