import type { Locale, Localized } from '../base/locale.js';
import type {
  Certainty,
  Diagnostic,
  Level,
  Related,
  Suppression,
  Tag,
  TextPlace,
} from '../core/diagnostic.js';
import { isTextEdit } from '../core/diagnostic.js';
import type { Draft, Range } from '../core/draft.js';
import { withFingerprints } from '../core/fingerprint.js';
import { mergeEdits } from '../core/fixes.js';
import { ownDiagnosticOf } from '../core/own-diagnostics.js';
import { placeOf, sourcePlaceOf } from '../core/place.js';
import { type Basis, basisFor, type Rule, type RuleMeta } from '../core/rule.js';
import type { FigureTable } from './figure-table.js';
import type { LineRole } from './line-roles.js';
import { createLocator } from './location.js';

export { writtenDay, writtenDays } from '../core/days.js';
export { isOwn, type OwnDiagnostic, ownDiagnosticOf, ownDiagnostics } from '../core/own-diagnostics.js';

/** What hegao says of one file: plain JSON, made while the draft lives. Everything that shows results works on this. */
export interface FileResult {
  readonly path: string;
  /** Length of the text in UTF-16 code units; 0 when it could not be read. */
  readonly characters: number;
  readonly genre?: { readonly id: string; readonly name: string };
  /** The day that dated rules assumed, or its bounds in ISO 8601: 2021-11-11/2022-03-31. */
  readonly date?: string;
  readonly prior?: PriorUsed;
  /** Why the text of the draft, and what was read from it, is left out; absent when it is not. */
  readonly redacted?: Redaction;
  readonly messages: readonly ResultMessage[];
  readonly suppressed: readonly ResultMessage[];
  /** How many findings are omitted as preexisting, where only those caused by changes are reported. */
  readonly preexisting?: number;
  /** The fingerprints of unused entries of the suppressions file; absent when there are none. */
  readonly unusedSuppressions?: readonly string[];
  /**
   * The decoded file, in which places and the ranges of fixes count. Only for reporters that need it, never redacted.
   */
  readonly text?: string;
  /** Which of its lines are titles, headings and the like. Likewise. */
  readonly lineRoles?: readonly LineRole[];
  /** What the draft says in figures, beside the earlier reports it was compared with. Likewise. */
  readonly figures?: FigureTable;
}

/**
 * `asked`: on request. `classified`: the draft bears a security classification. `classified-prior`: an earlier
 * report that it is compared with does.
 */
export type Redaction = 'asked' | 'classified' | 'classified-prior';

/** Which earlier report the figures were compared with. */
export interface PriorUsed {
  readonly path: string;
  /** How many figures it has, and how many were matched with one of the draft; absent when none were compared. */
  readonly figures?: number;
  readonly matched?: number;
}

/** All files of a run. */
export interface RunResult {
  /** Of hegao. */
  readonly version: string;
  readonly locale: Locale;
  readonly files: readonly FileResult[];
  /** Files met in folders that no format can read. */
  readonly unsupported: readonly string[];
  readonly fixed: FixSummary;
  /** What a report may say of the rules that found something, by id. */
  readonly rules: Readonly<Record<string, RuleSummary>>;
  /** Only for reporters that need `part`. */
  readonly part?: ShardInfo;
}

/** What merging the shards of a run takes, so that the result equals that of one run. */
export interface ShardInfo {
  /** The files are distributed to shards one by one; `index` counts from 1. */
  readonly shard: { readonly index: number; readonly count: number };
  /** The options that must be the same for all shards. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** The command line, without the options for the shard and its report. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The ids of all rules, in the order in which reports have them. */
  readonly ruleIds: readonly string[];
  /** Files named outright that the configuration ignores, or that did not change. */
  readonly ignored: readonly string[];
  readonly unchanged: readonly string[];
  /** Why some drafts could not be fixed or saved. */
  readonly problems: readonly Localized[];
}

export interface RuleSummary {
  /** What the fault is called. */
  readonly name: string;
  /** One line: what the rule requires. */
  readonly summary: string;
  /** Only for reporters that need `rules`. */
  readonly details?: RuleDetails;
}

export interface RuleDetails {
  /** The group in its id. */
  readonly group: string;
  /** The level it ships with; absent where no preset has it. */
  readonly level?: Level;
  readonly why: string;
  readonly basis: string;
  /** Its messages by id, with `{{slots}}`. */
  readonly messages: Readonly<Record<string, string>>;
}

/** The fixes --fix applied, or would apply. */
export interface FixSummary {
  readonly fixes: number;
  readonly files: number;
  readonly written: boolean;
}

export interface ResultMessage {
  readonly ruleId: string;
  /** What the fault is called: 列举未更新. */
  readonly ruleName: string;
  readonly level: Level;
  readonly certainty: Certainty;
  readonly messageId: string;
  readonly message: string;
  readonly place: TextPlace;
  /** As 二、（三）第4段第2句; empty for a file that could not be read. */
  readonly location: string;
  readonly excerpt: Excerpt;
  readonly basis: string;
  /** Identifies it when text elsewhere in the draft changes; see fingerprint.ts. */
  readonly fingerprint: string;
  readonly fixes: readonly ResultFix[];
  readonly related?: readonly Related[];
  readonly fold?: { readonly kind: string; readonly sample: string };
  readonly suppression?: Suppression;
  /** The file could not be checked in full. */
  readonly fatal?: true;
  /** How editors show it, besides its level. */
  readonly tags?: readonly Tag[];
}

/** The text of a finding with some of what stands around it, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface ResultFix {
  readonly title: string;
  readonly safety: 'safe' | 'review';
  /** In UTF-16 code units of the decoded file. Absent for fixes that change no text. */
  readonly edit?: { readonly range: Range; readonly text: string };
}

const WHOLE: Localized = { zh: '全文', en: 'whole draft' };
const NO_TEXT: Excerpt = { before: '', text: '', after: '' };

/** How much text an excerpt shows on either side, in UTF-16 code units. */
const CONTEXT = 16;

/** Turns the findings of a draft into plain JSON. */
export function toMessages(
  draft: Draft,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  ruleOf: (id: string) => Rule | undefined,
): ResultMessage[] {
  const locate = createLocator(draft);
  return withFingerprints(diagnostics, draft).map((diagnostic) => {
    const whole = isAboutWhole(diagnostic);
    const excerpt = whole ? NO_TEXT : excerptOf(draft.text, diagnostic.range);
    const meta = ruleOf(diagnostic.ruleId)?.meta;
    const tags = (meta ?? ownDiagnosticOf(diagnostic.ruleId))?.tags;
    return {
      ruleId: diagnostic.ruleId,
      ruleName: ruleName(diagnostic.ruleId, meta, locale),
      level: diagnostic.level,
      certainty: diagnostic.certainty,
      messageId: diagnostic.messageId,
      message: diagnostic.message,
      place: diagnostic.source ? sourcePlaceOf(draft, diagnostic.source) : placeOf(draft, diagnostic.range),
      location: (whole ? WHOLE : locate(diagnostic.range[0]))[locale],
      excerpt,
      basis: meta ? basisText(basisFor(meta, diagnostic.messageId)) : '',
      fingerprint: diagnostic.fingerprint,
      fixes: diagnostic.fixes.map((fix) => {
        const merged = mergeEdits(draft.text, fix.edits.filter(isTextEdit));
        return {
          title: fix.title[locale],
          safety: fix.safety,
          ...(merged && { edit: { range: draft.toSource(merged.range), text: merged.text } }),
        };
      }),
      ...(diagnostic.related && { related: diagnostic.related }),
      ...(diagnostic.fold && { fold: diagnostic.fold }),
      ...(diagnostic.suppression && { suppression: diagnostic.suppression }),
      ...(diagnostic.fatal && { fatal: true as const }),
      ...(tags && { tags }),
    };
  });
}

/** Whether a finding is about the draft as a whole: one that is about no text stands at its very beginning. */
function isAboutWhole({ range: [start, end], source }: Diagnostic): boolean {
  return start === 0 && end === 0 && source === undefined;
}

/** What a fault is called; a rule of a plugin that gives no name goes by its id. */
export function ruleName(id: string, meta: RuleMeta | undefined, locale: Locale): string {
  return (meta?.name ?? ownDiagnosticOf(id)?.name)?.[locale] ?? id;
}

/**
 * An authority in one line: 国标 GB/T 9704—2012 7.3.3（规定）. What rests on practice names where that shows, and
 * nothing is said of how far an entry was checked.
 */
export function basisText({ source, clause, strength }: Basis): string {
  if (source === '实务') return clause ?? '编写惯例';
  const force = strength === '实务' || strength === '待核' ? '' : `（${strength}）`;
  return `${source}${clause ? ` ${clause}` : ''}${force}`;
}

function excerptOf(text: string, [start, end]: Range): Excerpt {
  // Only what is near is looked at: a line may be as long as the draft, and have a finding in every sentence.
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const from = wholeCharacter(text, start - before.length + before.lastIndexOf('\n') + 1);
  const after = text.slice(end, end + CONTEXT);
  const lineBreak = after.indexOf('\n');
  const to = wholeCharacter(text, lineBreak === -1 ? end + after.length : end + lineBreak);
  const isCut = (at: number) => at >= 0 && at < text.length && text[at] !== '\n';
  return {
    before: (isCut(from - 1) ? '…' : '') + text.slice(from, start),
    text: text.slice(start, end),
    after: text.slice(end, to) + (isCut(to) ? '…' : ''),
  };
}

/** The offset itself, or the one after it where it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
