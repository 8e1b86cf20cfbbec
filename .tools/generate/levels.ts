import { genres, presets } from '../../presets/index.js';
import { recommended } from '../../presets/recommended.js';
import type { Locale } from '../../src/base/locale.js';
import { levelOf, type Rule } from '../../src/core/rule.js';
import { levelNames } from '../../src/reporters/words.js';
import { checkRule } from '../../src/testing/index.js';

/** The level of a rule in each preset that turns it on: recommended error, strict error. */
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

/** Whether a rule suggests fixes for a person to choose: a finding in one of its examples has one. */
export async function hasSuggestions(rule: Rule): Promise<boolean> {
  for (const { bad, given = {} } of rule.meta.examples) {
    if (bad === undefined) continue;
    const outline = genres.find(({ id }) => id === given.genre)?.outline;
    const found = await checkRule(rule, bad, { ...given, ...(outline && { outline }) });
    if (found.some(({ fixes }) => fixes.some(({ safety }) => safety === 'review'))) return true;
  }
  return false;
}
