import type { RuleMeta } from '../core/rule.js';

/**
 * The metadata of a rule, with what its kind adds. Getters stay getters: the build makes such of the texts of rules,
 * and a copy with `...` would make every text at every start.
 */
export function withMore(meta: RuleMeta, more: Partial<RuleMeta>): RuleMeta {
  return Object.defineProperties(more, Object.getOwnPropertyDescriptors(meta)) as RuleMeta;
}
