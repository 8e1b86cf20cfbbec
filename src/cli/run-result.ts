import type { Locale } from '../base/locale.js';
import { version } from '../base/version.js';
import { isGenre, type Preset, type ReportData, type Reporter } from '../core/plugin.js';
import { levelOf, type Rule } from '../core/rule.js';
import type { FileResult, RuleDetails, RuleSummary, RunResult } from '../results/result.js';
import { basisText, ruleName } from '../results/result.js';
import type { CheckOutcome } from './check-outcome.js';
import type { OpenProject } from './context.js';

/** What some reporters need, all together. */
export function requirementsOf(reporters: readonly Reporter[]): ReportData[] {
  const requires = reporters.flatMap((reporter) => reporter.requires ?? []);
  // To leave the text of drafts out of a message takes the rule's own words.
  return [...new Set(reporters.some(({ redacts }) => redacts) ? [...requires, 'rules' as const] : requires)];
}

/** All that reporters are told of a run. */
export async function runResult(
  { files, fixed }: Pick<CheckOutcome, 'files' | 'fixed'>,
  project: OpenProject,
  requires: readonly ReportData[],
): Promise<RunResult> {
  const { locale, unsupported } = project;
  const rules = await rulesOf(files, project, requires.includes('rules'));
  return { version, locale, files, fixed, unsupported, rules };
}

/** What is to be said of the rules that found something. */
async function rulesOf(
  files: readonly FileResult[],
  project: OpenProject,
  inDetail: boolean,
): Promise<RunResult['rules']> {
  const { locale } = project;
  const found = new Set(
    files.flatMap(({ messages, suppressed }) => [...messages, ...suppressed].map(({ ruleId }) => ruleId)),
  );
  const presets = inDetail ? byAuthority(await project.presets()) : [];
  const summaries = (await project.rules())
    .filter(({ id }) => found.has(id))
    .map((rule): [string, RuleSummary] => [
      rule.id,
      {
        name: ruleName(rule.id, rule.meta, locale),
        summary: rule.meta.summary[locale],
        ...(inDetail && { details: detailsOf(rule, presets, locale) }),
      },
    ]);
  return Object.fromEntries(summaries);
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
