import { genres, presets } from '../../presets/index.js';
import { levelOf, type Rule } from '../../src/core/rule.js';

/** In which presets a rule stands, and at what level: recommended error, strict error. */
export function levelsOf({ id }: Rule): string {
  return [...presets, ...genres]
    .flatMap((preset) => {
      const setting = preset.rules[id];
      return setting === undefined ? [] : [`${preset.id} ${levelOf(setting)}`];
    })
    .join(', ');
}
