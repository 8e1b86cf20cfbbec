import type { Level, Preset, RuleSetting } from '../src/rule.js';
import { recommended } from './recommended.js';

/**
 * Rules whose clause itself says 一般, 推荐 or 可以: what it leaves open is not demanded here either. A test holds
 * this list against the basis of each rule.
 */
export const leftOpen: readonly string[] = [
  'numbering/heading-level',
  'numerals/fullwidth',
  'numerals/thousands',
  'punctuation/before-and',
  'punctuation/between-marks',
  'punctuation/nested-colon',
  'structure/citation',
  'terms/confusable',
];

const RAISED: Readonly<Record<'off' | Level, 'off' | Level>> = {
  off: 'off',
  info: 'warn',
  warn: 'error',
  error: 'error',
};

/** For the last reading before signature: whatever recommended warns of must be settled, and what it notes is warned of. */
export const strict: Preset = {
  id: 'strict',
  name: { zh: '严格', en: 'strict' },
  rules: Object.fromEntries(
    Object.entries(recommended.rules).map(([id, setting]) => [
      id,
      leftOpen.includes(id) ? setting : raised(setting),
    ]),
  ),
};

function raised(setting: RuleSetting): RuleSetting {
  return typeof setting === 'string' ? RAISED[setting] : [RAISED[setting[0]], setting[1]];
}
