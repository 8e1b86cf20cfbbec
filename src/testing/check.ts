import type { Locale } from '../base/locale.js';
import { deduplicate, sortByRange } from '../core/dedupe.js';
import type { Diagnostic, Edit } from '../core/diagnostic.js';
import type { Draft, Range } from '../core/draft.js';
import { createFacts, type DraftFacts } from '../core/facts.js';
import { applyEdits, mergeEdits, safeFix, selectFixes } from '../core/fixes.js';
import type { AnyFormat } from '../core/format.js';
import type { Genre, Structure } from '../core/genre.js';
import { createHooks } from '../core/hooks.js';
import { Linter } from '../core/linter.js';
import { checkOptions } from '../core/options.js';
import { applyProtection } from '../core/protected-ranges.js';
import type { Rule } from '../core/rule.js';
import { createDraft } from '../core/tree/create-draft.js';
import { protectedRanges } from '../facts/protected-ranges.js';
import { builtInFormats } from '../formats/index.js';
import { builtInPacks } from '../knowledge/index.js';
import { merge } from '../knowledge/merge.js';
import type { Knowledge, KnowledgePack } from '../knowledge/types.js';

/** What a draft is checked by, besides the rule. */
export interface Given {
  /** The name of the draft's file, which decides its format; default draft.txt. */
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
  /**
   * Changes the findings of every check before they are looked at: after the rule, the protected ranges and the
   * removal of duplicates. With it one can test the examples themselves: they must fail when findings are moved, left
   * out, doubled or spoilt.
   */
  readonly alter?: Alter;
}

export type Alter = (diagnostics: readonly Diagnostic[], draft: Draft) => readonly Diagnostic[];

/** A draft, and what a rule finds in it, in the order of its text. */
export interface Checked {
  readonly draft: Draft;
  readonly found: readonly Diagnostic[];
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

/** The findings of one rule on a text, with protected ranges as in a run. */
export async function checkRule(rule: Rule, text: string, given: Given = {}): Promise<readonly Diagnostic[]> {
  return (await check(rule, text, given)).found;
}

/** Checks a text by one rule, as a run does. */
export async function check(rule: Rule, text: string, given: Given = {}, alter?: Alter): Promise<Checked> {
  const checked = checkOptions(rule, given.options);
  if (checked.issues) throw new Error(`options of ${rule.id}: ${JSON.stringify(checked.issues)}`);
  const scope = await scopeOf(text, given);
  const { draft } = scope;
  const linter = new Linter(createHooks(), { locale: given.locale ?? 'zh' });
  const active = { rule, level: 'error' as const, options: checked.options, origin: 'test' };
  const reported = linter.check({ scope, rules: [active], outline: given.outline });
  const crash = reported.find(({ fatal }) => fatal);
  if (crash) throw new Error(crash.message);
  const allowed = applyProtection(reported, scope.fact(protectedRanges), () => rule.meta.guards !== false);
  const found = sortByRange(deduplicate(allowed));
  return { draft, found: alter ? sortByRange(alter(found, draft)) : found };
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
  return fixSafely(await check(rule, text, given));
}

/** The file after one pass of safe fixes. */
export function fixSafely({ draft, found }: Checked): string {
  return applyFixes(
    draft,
    selectFixes(found, safeFix).map(({ edits }) => edits),
  );
}

/** The file after some fixes, which do not touch. */
export function applyFixes(draft: Draft, fixes: readonly (readonly Edit[])[]): string {
  const edits = fixes.flatMap((fix) => mergeEdits(draft.text, fix) ?? []);
  return applyEdits(
    draft.source,
    edits.map(({ range, text }) => ({ range: draft.toSource(range), text })),
  );
}

/** The position of a finding in the file; of one on the draft as a whole, the very beginning. */
export function rangeInFile(draft: Draft, { range }: Diagnostic): Range {
  return range[0] === 0 && range[1] === 0 ? range : draft.toSource(range);
}
