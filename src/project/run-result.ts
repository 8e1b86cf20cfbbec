import type { Locale } from '../base/locale.js';
import { version } from '../base/version.js';
import type { Genre } from '../core/genre.js';
import { isGenre, type Preset } from '../core/plugin.js';
import { levelOf, type Rule } from '../core/rule.js';
import {
  basisText,
  type FileResult,
  type FixSummary,
  type RuleDetails,
  type RuleSummary,
  type RunResult,
  ruleName,
} from '../results/result.js';

/** Whose results make a run. */
export interface RunSource {
  readonly locale: Locale;
  readonly unsupported: readonly string[];
  rules(): Promise<readonly Rule[]>;
  presets(): Promise<readonly (Preset | Genre)[]>;
}

/** All that reporters are told of a run. */
export async function runResult(
  files: readonly FileResult[],
  fixed: FixSummary,
  source: RunSource,
  inDetail: boolean,
): Promise<RunResult> {
  const { locale, unsupported } = source;
  const found = new Set(
    files.flatMap(({ messages, suppressed }) => [...messages, ...suppressed].map(({ ruleId }) => ruleId)),
  );
  const presets = inDetail ? byAuthority(await source.presets()) : [];
  const summaries = (await source.rules())
    .filter(({ id }) => found.has(id))
    .map((rule): [string, RuleSummary] => [
      rule.id,
      {
        name: ruleName(rule.id, rule.meta, locale),
        summary: rule.meta.summary[locale],
        ...(inDetail && { details: detailsOf(rule, presets, locale) }),
      },
    ]);
  return { version, locale, files, fixed, unsupported, rules: Object.fromEntries(summaries) };
}

function detailsOf({ id, meta }: Rule, presets: readonly Preset[], locale: Locale): RuleDetails {
  const levels = presets.map(({ rules }) => (Object.hasOwn(rules, id) ? levelOf(rules[id]!) : 'off'));
  const level = levels.find((each) => each !== 'off');
  return {
    group: id.slice(0, id.indexOf('/')),
    why: meta.why[locale],
    basis: basisText(meta.basis),
    messages: Object.fromEntries(Object.entries(meta.messages).map(([id, text]) => [id, text[locale]])),
    ...(level && { level }),
  };
}

/** Presets, the first to tell at what level a rule ships: the recommended one, then those of genres, then the others. */
function byAuthority(presets: readonly Preset[]): Preset[] {
  const rank = (preset: Preset) => (preset.id === 'recommended' ? 0 : isGenre(preset) ? 1 : 2);
  return [...presets].sort((a, b) => rank(a) - rank(b));
}
