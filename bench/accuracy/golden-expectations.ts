import type { Expectation } from './golden.js';

/** Every blank of the seed is one finding. */
export const PLACEHOLDERS = { rule: 'placeholder/unresolved', count: 120 };

/** Faults of the seed that a careful reader marks. */
export const MUST_FIRE: readonly Expectation[] = [
  { rules: ['placeholder/unresolved'], level: 'error' },
  { rules: ['structure/title'], level: 'warn' },
  { rules: ['structure/signature'], level: 'warn' },
  { rules: ['structure/issue-date'], level: 'warn' },
  { rules: ['terms/confusable', 'terms/fixed-formulation'], level: 'warn', line: 8, text: '权利监督' },
  { rules: ['terms/confusable', 'terms/fixed-formulation'], level: 'warn', line: 8, text: '党纪政务' },
  { rules: ['terms/renamed-body'], level: 'warn', line: 5, text: '领导小组' },
  { rules: ['terms/own-leadership'], level: 'warn', line: 13, text: '市委和区委' },
  { rules: ['terms/fixed-formulation', 'terms/confusable'], level: 'info', line: 5, text: '责任制' },
  { rules: ['terms/quotation-marks'], level: 'info', line: 8, text: '回头看' },
  { rules: ['consistency/event-name'], level: 'info', line: 4, text: '考察调研' },
  { rules: ['terms/dated', 'terms/formulation-order'], level: 'info', line: 4 },
  { rules: ['plenary/party-prefix'], level: 'info', line: 6, text: '十九届六中全会' },
  { rules: ['plenary/party-prefix'], level: 'info', line: 13, text: '十九届六中全会' },
  { rules: ['numbering/heading-parallelism'], level: 'info', line: 9 },
];

/** What only looks like a fault. */
export const MUST_NOT_FIRE: readonly Expectation[] = [
  { rules: ['structure/required-sections', 'structure/section-order'] },
  { rules: ['structure/recipient', 'structure/lead-in'] },
  { rules: ['plenary/list-gap', 'plenary/list-order', 'plenary/list-duplicate', 'plenary/list-stale'] },
  { rules: ['plenary/unknown-session', 'plenary/not-yet-held', 'plenary/form'] },
  { rules: ['plenary/party-prefix'], line: 4 },
  { rules: ['metrics/'] },
  { rules: ['numbering/heading-sequence', 'numbering/run-in-sequence', 'numbering/run-in-mixed'] },
  { rules: ['punctuation/'], level: 'error' },
  { rules: ['punctuation/'], level: 'warn' },
  { rules: ['numerals/'], level: 'error' },
  { rules: ['numerals/'], level: 'warn' },
];
