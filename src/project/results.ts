import type { Locale } from '../base/locale.js';
import { errorText } from '../base/user-error.js';
import { shownPath } from '../config/paths.js';
import { atLeast, type Diagnostic, type Level } from '../core/diagnostic.js';
import type { DraftFacts } from '../core/facts.js';
import { isOwnMessage, ownDiagnostic } from '../core/own-diagnostics.js';
import type { Rule } from '../core/rule.js';
import { comparisons } from '../facts/comparisons/comparisons.js';
import type { FigureTable } from '../results/figure-table.js';
import { lineRolesOf } from '../results/line-roles.js';
import { redactFile, redactionOf } from '../results/redaction.js';
import { type FileResult, type PriorUsed, ruleName, toMessages } from '../results/result.js';
import type { CheckedDraft } from './workspace.js';

export interface ResultOptions {
  readonly locale: Locale;
  /** Findings below it are left out. */
  readonly level: Level;
  /** Whether results leave out the text of drafts; absent, those of classified ones do. */
  readonly redact: boolean | undefined;
  /** Whether they hold the text of the draft. */
  readonly withText: boolean;
  /** Makes the table of its figures, where results hold one. */
  readonly figureTable: ((scopes: readonly DraftFacts[]) => FigureTable) | undefined;
  ruleOf(id: string): Rule | undefined;
}

/** The result of a draft that was checked. */
export function resultOf(checkedDraft: CheckedDraft, options: ResultOptions): FileResult {
  const { scope, genre, date, diagnostics, preexisting } = checkedDraft;
  const { draft } = scope;
  const { locale, level, withText, figureTable, ruleOf } = options;
  const shown = diagnostics.filter((finding) => atLeast(finding.level, level));
  const messages = toMessages(draft, shown, locale, ruleOf);
  const redaction = redactionOf(
    draft,
    options.redact,
    scope.priors.map((prior) => prior.draft),
  );
  const prior = priorOf(scope);
  const unused = unusedSuppressions(diagnostics);
  const result: FileResult = {
    path: draft.path,
    characters: draft.text.length,
    ...(genre && { genre: { id: genre.id, name: genre.name[locale] } }),
    ...(date && { date: date.from === date.to ? date.from : `${date.from}/${date.to}` }),
    ...(prior && { prior }),
    messages: messages.filter(({ suppression }) => !suppression),
    ...(preexisting && {
      preexisting: preexisting.filter((finding) => atLeast(finding.level, level) && !finding.suppression)
        .length,
    }),
    suppressed: messages.filter(({ suppression }) => suppression),
    ...(unused.length > 0 && { unusedSuppressions: unused }),
    ...(withText && !redaction && { text: draft.source, lineRoles: lineRolesOf(draft) }),
    ...(figureTable && !redaction && { figures: figureTable([...scope.priors, scope]) }),
  };
  if (!redaction) return result;
  return redactFile(result, redaction, locale, (ruleId, id) => ruleOf(ruleId)?.meta.messages[id]?.[locale]);
}

/** Unused entries, whatever levels are shown. */
function unusedSuppressions(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter((finding) => isOwnMessage(finding, 'hegao/unused-suppression', 'unused-suppression'))
    .map(({ fingerprint }) => fingerprint!);
}

/** The report of the year before, and how many of its figures were matched with one of the draft. */
function priorOf({ priors, fact }: DraftFacts): PriorUsed | undefined {
  if (!priors[0]) return undefined;
  const compared = fact(comparisons);
  if (!compared) return { path: priors[0].draft.path };
  const { prior, previous, matches } = compared;
  return { path: prior.path, figures: previous.length, matched: matches.length };
}

/**
 * The result of a file that could not be checked.
 *
 * @param cwd Formats know files by absolute paths; messages show the path relative to this folder.
 */
export function unreadableResult(path: string, error: unknown, locale: Locale, cwd: string): FileResult {
  // What is wrong with a configuration is told in lines; a finding has one.
  const reason = errorText(error)[locale].replaceAll(path, shownPath(path, cwd)).replace(/\n\s*/g, ' ');
  const { ruleId, level, certainty, messageId, message } = ownDiagnostic(
    'hegao/unreadable',
    'unreadable',
    { reason },
    locale,
  );
  return {
    path,
    characters: 0,
    messages: [
      {
        ruleId,
        ruleName: ruleName(ruleId, undefined, locale),
        level,
        certainty,
        messageId,
        message,
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        location: '',
        excerpt: { before: '', text: '', after: '' },
        basis: '',
        fingerprint: '',
        fixes: [],
        fatal: true,
      },
    ],
    suppressed: [],
  };
}
