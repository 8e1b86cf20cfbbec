import { table } from '../accuracy/table.js';
import type { Spread } from './statistics.js';

/** One measurement against what is allowed. */
export interface Measurement {
  readonly name: string;
  readonly measured: Spread;
  readonly unit: string;
  /** The median may be no more, or no less; absent where nothing is promised. */
  readonly budget?: { readonly most: number } | { readonly least: number } | undefined;
}

export function isWithin({ measured, budget }: Measurement): boolean {
  if (!budget) return true;
  return 'most' in budget ? measured.median <= budget.most : measured.median >= budget.least;
}

export function budgetTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, measured, unit, budget } = measurement;
    const limit = budget && `${'most' in budget ? `≤ ${budget.most}` : `≥ ${budget.least}`} ${unit}`;
    const spread = `${shown(measured.min)}–${shown(measured.max)}`;
    return [
      name,
      `${shown(measured.median)} ${unit}`,
      spread,
      limit ?? '',
      limit ? (isWithin(measurement) ? '✓' : '✗') : '',
    ];
  });
  return table([['', 'median', 'spread', 'budget', ''], ...rows]);
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
