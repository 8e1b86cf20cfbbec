import { genres, presets } from '../../presets/index.js';
import { recommended } from '../../presets/recommended.js';
import type { Locale } from '../../src/base/locale.js';
import type { Level } from '../../src/core/diagnostic.js';
import { levelOf, type Rule } from '../../src/core/rule.js';
import { levelNames } from '../../src/reporters/words.js';

/** The level that a rule has without a configuration: that of `recommended`, else of the first genre or preset it is in. */
export function shippedLevelOf({ id }: Rule): 'off' | Level | undefined {
  const [recommended, ...others] = presets;
  const setting = [recommended, ...genres, ...others].find((preset) => preset?.rules[id] !== undefined);
  return setting && levelOf(setting.rules[id]!);
}

/** In which presets a rule stands, and at what level: recommended error, strict error. */
export function levelsOf({ id }: Rule): string {
  return [...presets, ...genres]
    .flatMap((preset) => {
      const setting = preset.rules[id];
      return setting === undefined ? [] : [`${preset.id} ${levelOf(setting)}`];
    })
    .join(', ');
}

/** The level of a rule in `recommended`; “by genre” where only presets of genres turn it on. */
export function recommendedLevel({ id }: Rule, locale: Locale): string {
  const setting = recommended.rules[id];
  if (setting !== undefined) return levelNames[levelOf(setting)][locale];
  if (genres.some(({ rules }) => rules[id] !== undefined)) return { zh: '按体裁', en: 'by genre' }[locale];
  return '–';
}
