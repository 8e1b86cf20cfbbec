import { CharClass, charClass } from '../../chinese/characters.js';
import { COUNTED, COUNTERS, MEASURED, NOT_BEFORE, type UnitTable } from './units.data.js';

/** A unit as it is written after a number. */
export interface Unit {
  /** As written: 起, 元 (万 belongs to the number), 元/吨. */
  readonly name: string;
  /** What is counted or measured: figures of two dimensions are never compared. 人 is not 人次, % not 个百分点. */
  readonly dimension: string;
  /** How many base units of the dimension it is. */
  readonly factor: number;
  /** Whether things are counted one by one, so that a whole number is exact. All else is measured, and rounded. */
  readonly counted: boolean;
}

/** All units, sorted when first asked for: most runs read no figures. */
class Units {
  #byFirst: ReadonlyMap<string, readonly Unit[]> | undefined;

  /** Those that begin with a character, longer ones first. */
  startingWith(character: string): readonly Unit[] {
    this.#byFirst ??= byFirstCharacter([
      ...unitsOf(MEASURED, false),
      ...unitsOf(COUNTED, true),
      ...COUNTERS.split(' ').map((name) => ({ name, dimension: name, factor: 1, counted: true })),
    ]);
    return this.#byFirst.get(character) ?? [];
  }
}

const UNITS = new Units();

/** The unit of every percentage. */
export const PERCENT: Unit = { name: '%', dimension: 'percent', factor: 1, counted: false };

function unitsOf(table: UnitTable, counted: boolean): Unit[] {
  return Object.entries(table).flatMap(([dimension, names]) =>
    Object.entries(names).map(([name, factor]) => ({ name, dimension, factor, counted })),
  );
}

/** Units by the character they begin with, longer ones first. */
function byFirstCharacter(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const table = new Map<string, Unit[]>();
  for (const unit of [...units].sort((a, b) => b.name.length - a.name.length)) {
    const known = table.get(unit.name[0]!);
    if (known) known.push(unit);
    else table.set(unit.name[0]!, [unit]);
  }
  return table;
}

/** The unit that begins at an offset, the longest that does. */
export function unitAt(text: string, at: number): Unit | undefined {
  const unit = simpleUnitAt(text, at);
  if (unit === undefined || text[at + unit.name.length] !== '/') return unit;
  const per = simpleUnitAt(text, at + unit.name.length + 1);
  if (per === undefined) return unit;
  return {
    name: `${unit.name}/${per.name}`,
    dimension: `${unit.dimension}/${per.dimension}`,
    factor: unit.factor / per.factor,
    counted: false,
  };
}

function simpleUnitAt(text: string, at: number): Unit | undefined {
  return UNITS.startingWith(text[at] ?? '').find(({ name }) => {
    if (!text.startsWith(name, at)) return false;
    const next = text[at + name.length];
    if (next === undefined) return true;
    if (NOT_BEFORE[name]?.includes(next)) return false;
    // 5G is no unit, nor is the km of kmh.
    return !(isLatin(name.at(-1)!) && isLatin(next));
  });
}

function isLatin(character: string): boolean {
  return charClass(character.charCodeAt(0)) === CharClass.Latin;
}

/** The unit of that name; for a table's header, or an indicator of the office's own. */
export function unitNamed(name: string): Unit | undefined {
  const unit = unitAt(name, 0);
  return unit?.name === name ? unit : undefined;
}
