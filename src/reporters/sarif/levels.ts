import type { Level } from '../../core/diagnostic.js';

/** The levels as SARIF names them. */
export const SARIF_LEVELS = {
  error: 'error',
  warn: 'warning',
  info: 'note',
} as const satisfies Record<Level, string>;
