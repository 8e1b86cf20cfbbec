/** Tools to test rules with: `hegao/testing`. */

import type { Locale } from '../base/locale.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { isTextEdit } from '../core/diagnostic.js';
import type { Draft } from '../core/draft.js';
import { createFacts, type DraftFacts } from '../core/facts.js';
import { applyEdits, safeFix, selectFixes } from '../core/fixes.js';
import type { AnyFormat } from '../core/format.js';
import type { Genre, Structure } from '../core/genre.js';
import { createHooks, Phase } from '../core/hooks.js';
import { Linter } from '../core/linter.js';
import { checkOptions } from '../core/options.js';
import { applyProtection } from '../core/protected-ranges.js';
import type { Example, Rule } from '../core/rule.js';
import { createDraft } from '../core/tree/create-draft.js';
import { protectedRanges } from '../facts/protected-ranges.js';
import { builtInFormats } from '../formats/index.js';
import { builtInPacks } from '../knowledge/index.js';
import { merge } from '../knowledge/merge.js';
import type { Knowledge, KnowledgePack } from '../knowledge/types.js';

/** What a draft is checked by, besides the rule. */
export interface Given {
  /** The name of the draft's file, which decides its format: draft.txt unless told. */
  readonly path?: string;
  /** The day of the draft, YYYY-MM-DD. */
  readonly date?: string;
  readonly genre?: string;
  readonly outline?: Structure;
  readonly options?: unknown;
  /** Last year's report. */
  readonly prior?: string;
  /** Tables that are merged with those hegao knows. */
  readonly packs?: readonly KnowledgePack[];
  /** Tables that replace those hegao knows. */
  readonly knowledge?: Partial<Knowledge>;
  readonly locale?: Locale;
}

/** What examples stand on besides what each of them is given. */
export interface Background {
  /** Genres that examples may name. */
  readonly genres?: readonly Genre[];
  /** Tables that are merged with those hegao knows: those the rule's plugin brings. */
  readonly packs?: readonly KnowledgePack[];
}

/** Reads a text as hegao would. */
export async function readDraft(text: string, given: Given = {}): Promise<Draft> {
  const path = given.path ?? 'draft.txt';
  const format = builtInFormats.find(({ extensions }) =>
    extensions.some((extension) => path.endsWith(extension)),
  );
  if (!format) throw new Error(`no format reads ${path}`);
  return read(format, text, path, given);
}

async function read(format: AnyFormat, text: string, path: string, { date, genre }: Given): Promise<Draft> {
  const state = await format.open({ path, bytes: new TextEncoder().encode(text) });
  const meta = { ...(date !== undefined && { date }), ...(genre !== undefined && { genre }) };
  return createDraft({ path, format: format.name, meta }, format.read(state));
}

/** The findings of one rule on a text, guarded as in a run. */
export async function checkRule(rule: Rule, text: string, given: Given = {}): Promise<readonly Diagnostic[]> {
  const checked = checkOptions(rule, given.options);
  if (checked.issues) throw new Error(`options of ${rule.id}: ${JSON.stringify(checked.issues)}`);
  const scope = await scopeOf(text, given);
  const hooks = createHooks();
  hooks.diagnostics.tap({ name: 'guards', stage: Phase.Guard }, (diagnostics) =>
    applyProtection(diagnostics, scope.fact(protectedRanges), () => rule.meta.guards !== false),
  );
  const linter = new Linter(hooks, { locale: given.locale ?? 'zh' });
  const active = { rule, level: 'error' as const, options: checked.options, origin: 'test' };
  const found = linter.check({ scope, rules: [active], outline: given.outline });
  const crash = found.find(({ ruleId }) => ruleId === 'hegao/rule-crash');
  if (crash) throw new Error(crash.message);
  return [...found].sort((a, b) => a.range[0] - b.range[0]);
}

async function scopeOf(text: string, given: Given): Promise<DraftFacts> {
  const knowledge = { ...merge([...builtInPacks, ...(given.packs ?? [])]), ...given.knowledge };
  const priors =
    given.prior === undefined
      ? []
      : [createFacts(await readDraft(given.prior, { path: 'prior.txt' }), knowledge)];
  return createFacts(await readDraft(text, given), knowledge, priors);
}

/** The text after one pass of the rule's safe fixes. */
export async function fixWith(rule: Rule, text: string, given: Given = {}): Promise<string> {
  const found = await checkRule(rule, text, given);
  const { text: before } = await readDraft(text, given);
  return applyEdits(
    before,
    selectFixes(found, safeFix).flatMap(({ edits }) => edits.filter(isTextEdit)),
  );
}

/**
 * Runs the examples of a rule: `bad` must be reported, with the message named; `good` must not; `fixed` must come of
 * fixing `bad`, and need no more fixing.
 *
 * @throws {Error} that lists every example that does not hold.
 */
export async function checkExamples(rule: Rule, background: Background = {}): Promise<void> {
  const failures: string[] = [];
  for (const example of rule.meta.examples) failures.push(...(await checkExample(rule, example, background)));
  if (failures.length > 0) throw new Error(`${rule.id}: ${failures.join('\n')}`);
}

async function checkExample(
  rule: Rule,
  { bad, good, messageId, fixed, given = {} }: Example,
  { genres = [], packs = [] }: Background,
): Promise<string[]> {
  const outline = genres.find(({ id }) => id === given.genre)?.outline;
  const context: Given = { ...given, packs, ...(outline && { outline }) };
  const failures: string[] = [];
  if (bad !== undefined) {
    const found = await checkRule(rule, bad, context);
    const reported =
      messageId === undefined ? found : found.filter((finding) => finding.messageId === messageId);
    if (reported.length === 0) failures.push(`not reported${messageId ? ` as ${messageId}` : ''}: ${bad}`);
  }
  if (good !== undefined) {
    const [finding] = await checkRule(rule, good, context);
    if (finding) failures.push(`reported though right: ${good} (${finding.messageId}: ${finding.message})`);
  }
  if (bad !== undefined && fixed !== undefined) {
    const once = await fixWith(rule, bad, context);
    if (once !== fixed) failures.push(`fixed to ${once}, not to ${fixed}`);
    else if ((await fixWith(rule, once, context)) !== once)
      failures.push(`fixing twice changes more: ${once}`);
  }
  return failures;
}
