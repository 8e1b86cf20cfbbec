import { recommended } from '../../presets/recommended.js';
import { rules } from '../../rules/index.js';
import { checkOptions } from '../../src/core/options.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';

/** Every phrase that the recommended rules look for. */
export function phrases(): string[] {
  const knowledge = builtInKnowledge();
  const active = rules.filter(({ id }) => Object.hasOwn(recommended.rules, id));
  const found = active.flatMap((rule) => {
    const checked = checkOptions(rule, undefined);
    const options = checked.issues ? undefined : checked.options;
    return typeof rule.phrases === 'function'
      ? [...rule.phrases({ options, knowledge })]
      : (rule.phrases ?? []);
  });
  return [...new Set(found)];
}
