import type { Certainty } from '../../core/diagnostic.js';
import type { IndicatorEntry } from '../../knowledge/types.js';
import type { Match } from '../comparisons/match.js';
import type { Figure } from '../figures/figure.js';
import type { Quantity } from '../quantities/quantity.js';
import * as names from './bases.data.js';

/** How the growth of an indicator goes with its values. */
export type PriceBasis =
  /** Growth at constant prices, values at current ones: the one never follows from the other. */
  | 'constant-prices'
  /** Counted for a circle that is another every year. */
  | 'shifting'
  /** Surveyed and revised: growth mostly follows, but last year's publication may have been put right since. */
  | 'surveyed'
  /** Counted by the office itself: growth follows. */
  | 'counted';

const constant = names.CONSTANT_PRICE_NAMES.split(' ');
const shifting = names.SHIFTING_NAMES.split(' ');
const surveyed = names.SURVEYED_NAMES.split(' ');

/** On what footing a figure stands; what the office says of its indicator counts first. */
export function footingOf({ name: { verb, thing, topic } }: Figure, indicator?: IndicatorEntry): PriceBasis {
  if (indicator?.priceBasis) return indicator.priceBasis === 'constant' ? 'constant-prices' : 'counted';
  const name = verb + (thing || topic);
  if (constant.some((word) => name.includes(word))) return 'constant-prices';
  if (shifting.some((word) => name.includes(word))) return 'shifting';
  return surveyed.some((word) => name.includes(word)) ? 'surveyed' : 'counted';
}

const SURE = 0.95;
const LIKELY = 0.8;

/** How sure a contradiction with last year's report can be. */
export function certaintyOf({ current, prior, confidence }: Match, indicator?: IndicatorEntry): Certainty {
  if (footingOf(current, indicator) !== 'counted' || confidence < LIKELY) return 'possible';
  const isSure = confidence >= SURE && [current, prior].every(({ value }) => value && isExact(value));
  return isSure ? 'certain' : 'likely';
}

/** Whether a number is a count to the last one: 300 may have been rounded. */
export function isExact({ unit, step, place, hedge, spans }: Quantity): boolean {
  return unit?.counted === true && step === 1 && place < 100 && !hedge && !spans;
}
