import { toHalfWidth } from '../../chinese/widths.js';
import type { Draft } from '../../core/draft.js';
import type { Quantity } from '../quantities/quantity.js';

/** A quantity in the text it stands in. */
export interface Written {
  readonly draft: Draft;
  readonly quantity: Quantity;
}

/** The number as it is written, half-width and without spaces: 1.26亿. */
function numeralOf({ draft, quantity }: Written): string {
  return toHalfWidth(draft.text.slice(...quantity.numeral)).replace(/[\s,余多来几]/g, '');
}

/** Two numbers as they are written, with their units where these differ. */
export function numeralsOf(a: Written, b: Written): [string, string] {
  const sameUnit = a.quantity.unit?.factor === b.quantity.unit?.factor;
  return [a, b].map(
    (written) => numeralOf(written) + (sameUnit ? '' : (written.quantity.unit?.name ?? '')),
  ) as [string, string];
}

/** How many decimals a quantity is written with, in its own unit. */
export function decimalsOf({ step, unit }: Quantity): number {
  return Math.max(0, Math.round(-Math.log10(step / (unit?.factor ?? 1))));
}

/** A result, with the sign that says whether it was rounded: ＝25%, ≈33.3%. */
export function result(value: number, decimals: number, unit: string): string {
  const text = shown(value, decimals);
  const exact = Math.abs(Number(text) - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return `${exact ? '＝' : '≈'}${text}${unit}`;
}

/** A number with so many decimals. */
export function shown(value: number, decimals: number): string {
  return value.toFixed(Math.min(decimals, 6)).replace(/^-(0(?:\.0+)?)$/, '$1');
}

/** A value of a dimension, written in the unit and with the 万 or 亿 of a quantity: 1.2亿元. */
export function inUnitOf(value: number, { draft, quantity }: Written): string {
  const numeral = numeralOf({ draft, quantity });
  const scale = /(?<![十百千万亿])[十百千万亿]+$/.exec(numeral)?.[0] ?? '';
  const factor =
    [...scale].reduce((product, character) => product * SCALES[character]!, 1) * (quantity.unit?.factor ?? 1);
  const decimals =
    quantity.script === 'arabic' ? Math.max(0, Math.round(-Math.log10(quantity.step / factor))) : 0;
  return `${shown(value / factor, decimals)}${quantity.script === 'arabic' ? scale : ''}${quantity.unit?.name ?? ''}`;
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
