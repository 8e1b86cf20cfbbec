import type { Locale } from '../core/locale.js';
import { isGenre, type Need, type Preset, type Reporter } from '../core/plugin.js';
import type { FileResult, RuleDetails, RuleSummary, RunResult } from '../core/result.js';
import { basisText } from '../core/result.js';
import { levelOf, type Rule } from '../core/rule.js';
import { version } from '../core/version.js';
import type { OpenProject } from './context.js';
import type { Judged } from './judge.js';

/** What some reporters need, all together. */
export function needsOf(reporters: readonly Reporter[]): Need[] {
  const needs = reporters.flatMap((reporter) => reporter.needs ?? []);
  // To leave the text of drafts out of a message takes the rule's own words.
  return [...new Set(reporters.some(({ redacts }) => redacts) ? [...needs, 'rules' as const] : needs)];
}

/** All that reporters are told of a run. */
export async function runResult(
  { files, fixed }: Pick<Judged, 'files' | 'fixed'>,
  project: OpenProject,
  needs: readonly Need[],
): Promise<RunResult> {
  const { locale, unsupported } = project;
  const rules = await rulesOf(files, project, needs.includes('rules'));
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
