import type { RangeSet } from '../../base/ranges.js';
import { withoutSpaces } from '../../chinese/characters.js';
import { firstTokenAt, TokenKind } from '../../chinese/lexer.js';
import type { Cell, Draft, Range } from '../../core/draft.js';
import { times } from '../intervals.js';
import { intervalOf } from '../quantities/hedges.js';
import { readNumeral } from '../quantities/numerals.js';
import type { Quantity } from '../quantities/quantity.js';
import { PERCENT } from '../quantities/units.js';
import type { ReportYears } from '../report-years.js';
import {
  bodyOf,
  type Column,
  columnOf,
  headersOf,
  type ScaledUnit,
  unitIn,
  unitOf,
  withoutUnit,
} from './columns.js';
import type { Change, Figure } from './figure.js';
import { kindOf, measureOf } from './kinds.js';
import type { TablePassage } from './passages.js';

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
