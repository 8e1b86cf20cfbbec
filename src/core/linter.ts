import { fill, type Locale, type Localized, quoted } from '../base/locale.js';
import type { Stopwatch } from '../base/stopwatch.js';
import type { Knowledge } from '../knowledge/types.js';
import type { Diagnostic, Fix, Related } from './diagnostic.js';
import { certaintyCap, isTextEdit, lower } from './diagnostic.js';
import type { Draft, Range } from './draft.js';
import type { DraftFacts } from './facts.js';
import { mergeEdits } from './fixes.js';
import type { Structure } from './genre.js';
import type { Hooks, Suppressions } from './hooks.js';
import { ownDiagnostic } from './own-diagnostics.js';
import { PhraseScanner } from './phrases.js';
import { placeOf } from './place.js';
import type { ActiveRule, AnyReport, ReportedFix, ReportedPlace, Visitor } from './rule.js';
import { type Subscriber, walk } from './walk.js';

/** A draft, and the rules to check it with. */
export interface CheckJob {
  readonly scope: DraftFacts;
  readonly rules: readonly ActiveRule[];
  readonly outline?: Structure | undefined;
  readonly suppressions?: Suppressions | undefined;
  /** What is to be said of the draft besides: they pass the hook with the findings of rules. */
  readonly notices?: readonly Diagnostic[];
}

export interface LinterOptions {
  readonly locale: Locale;
  readonly stopwatch?: Stopwatch | undefined;
  /** Receives the errors behind findings that report a crashed rule. */
  onCrash?(error: unknown): void;
}

/** Runs rules over drafts. It has no input or output; the same job always gives the same findings. */
export class Linter {
  readonly #hooks: Hooks;
  readonly #options: LinterOptions;
  /** Drafts of one run mostly share their list of rules, and so its automaton. */
  readonly #scanners = new WeakMap<readonly ActiveRule[], PhraseScanner>();

  constructor(hooks: Hooks, options: LinterOptions) {
    this.#hooks = hooks;
    this.#options = options;
  }

  /** All findings of a draft, in the order of its text; suppressed ones are marked, not left out. */
  check(job: CheckJob): readonly Diagnostic[] {
    const { scope, suppressions, notices = [] } = job;
    const { draft } = scope;
    const rules = this.#hooks.rules.call(job.rules, draft);
    const found = [...notices, ...this.#run({ ...job, rules })];
    return this.#hooks.diagnostics.call(found, { draft, facts: scope, rules, suppressions });
  }

  #run(job: CheckJob): Diagnostic[] {
    const { draft, knowledge } = job.scope;
    const found: Diagnostic[] = [];
    const crashed = new Set<number>();
    const { stopwatch } = this.#options;

    const fail = (rule: number, error: unknown) => {
      crashed.add(rule);
      this.#options.onCrash?.(error);
      found.push(crash(job.rules[rule]!, error, this.#options.locale));
    };
    /** What a rule does on an event. Most of a run is spent in this call: it allocates nothing. */
    const call = <Event, Result>(rule: number, action: (event: Event) => Result, event: Event) => {
      if (crashed.size > 0 && crashed.has(rule)) return undefined;
      try {
        return stopwatch
          ? stopwatch.time({ kind: 'rule', name: job.rules[rule]!.rule.id }, () => action(event))
          : action(event);
      } catch (error) {
        fail(rule, error);
        return undefined;
      }
    };

    const subscribers: Subscriber[] = job.rules.map((active, index) => {
      const report = (reported: AnyReport) => found.push(this.#diagnostic(draft, active, reported));
      const context = {
        draft,
        outline: job.outline,
        knowledge,
        options: active.options,
        priors: job.scope.priors,
        fact: job.scope.fact,
        text: ([start, end]: Range) => draft.text.slice(start, end),
        report,
      };
      const visitor = call(index, (given) => active.rule.create(given), context);
      return { visitor: visitor ?? NOTHING, marks: active.rule.marks };
    });

    walk(draft, subscribers, this.#scanner(job.rules, knowledge).scan(draft.text), call);
    return found;
  }

  #scanner(rules: readonly ActiveRule[], knowledge: Knowledge): PhraseScanner {
    const scanner = this.#scanners.get(rules) ?? new PhraseScanner(rules, knowledge);
    this.#scanners.set(rules, scanner);
    return scanner;
  }

  #diagnostic(draft: Draft, { rule, level }: ActiveRule, reported: AnyReport): Diagnostic {
    const { locale } = this.#options;
    const template = rule.meta.messages[reported.messageId];
    if (!template) throw new Error(`${rule.id} has no message “${reported.messageId}”`);
    checkRange(draft, reported.range);
    const certainty = reported.certainty ?? 'certain';
    const identity = identityOf(draft, reported);
    return {
      ruleId: rule.id,
      level: lower(level, certaintyCap(certainty)),
      certainty,
      messageId: reported.messageId,
      message: fill(template[locale], reported.data ?? {}, locale),
      range: reported.range,
      fixes: (reported.fixes ?? []).map((fix, index) => makeFix(draft, fix, index)),
      ...(reported.related && { related: reported.related.map((place) => relate(draft, place, locale)) }),
      ...(identity.length > 0 && { identity }),
      ...(reported.fold && { fold: { kind: reported.fold.kind[locale], sample: reported.fold.sample } }),
    };
  }
}

/** What a rule waits for that reports all at once. */
const NOTHING: Visitor = {};

function crash({ rule }: ActiveRule, error: unknown, locale: Locale): Diagnostic {
  const cause = error instanceof Error ? error.message : String(error);
  return ownDiagnostic('hegao/rule-crash', 'crash', { rule: rule.id, cause }, locale);
}

function checkRange(draft: Draft, [start, end]: Range): void {
  if (!(start >= 0 && start <= end && end <= draft.text.length)) {
    throw new Error(`the range ${start}–${end} is not in the draft`);
  }
}

function makeFix(draft: Draft, { edits, safety, title }: ReportedFix, index: number): Fix {
  if (edits.length === 0) throw new Error('a fix has no edits');
  for (const edit of edits) checkRange(draft, edit.range);
  return { id: String(index + 1), title: title ?? titleOf(draft, edits), edits, safety };
}

/** The longest range that a title describes as one change, in UTF-16 code units. */
const STRETCH = 40;

/** How many changes a title lists individually. */
const DESCRIBED = 3;

/** Describes a fix by its edits: as one change where they are near, else individually. */
function titleOf(draft: Draft, edits: ReportedFix['edits']): Localized {
  const changes = edits
    .filter(isTextEdit)
    .map(({ range, text }) => ({ before: draft.text.slice(...range), after: text }))
    .filter(({ before, after }) => before !== after);
  // Edits that change no text set the style of it.
  if (changes.length === 0) return { zh: '改正格式', en: 'Correct the formatting' };
  const texts = edits.filter(isTextEdit);
  const start = Math.min(...texts.map(({ range }) => range[0]));
  const end = Math.max(...texts.map(({ range }) => range[1]));
  // A long stretch is not even read: many fixes may span much of the draft.
  if (changes.length > 1 && end - start <= STRETCH && !/[\n。；]/.test(draft.text.slice(start, end))) {
    const merged = mergeEdits(draft.text, texts)!;
    return changeText(draft.text.slice(...merged.range), merged.text);
  }
  if (changes.length > DESCRIBED) {
    const { zh, en } = changeText(changes[0]!.before, changes[0]!.after);
    return { zh: `${zh}等 ${changes.length} 处`, en: `${en} and ${changes.length - 1} more` };
  }
  const described = changes.map(({ before, after }) => changeText(before, after));
  return {
    zh: described.map(({ zh }) => zh).join('，'),
    en: described.map(({ en }, at) => (at === 0 ? en : en[0]!.toLowerCase() + en.slice(1))).join(', '),
  };
}

function changeText(before: string, after: string): Localized {
  if (after === '') return { zh: `删去${quoted(before)}`, en: `Delete ${quoted(before)}` };
  if (before === '') return { zh: `补上${quoted(after)}`, en: `Insert ${quoted(after)}` };
  // Quotation marks are what is changed here: none may be added, none turned into others.
  const isBare = /[“”‘’"']/.test(before + after);
  const [from, to] = isBare ? [` ${before} `, ` ${after}`] : [quoted(before), quoted(after)];
  return { zh: `将${from}改为${to}`, en: `Replace ${from.trim()} with ${to.trim()}` };
}

/** The texts besides its own that a finding is about. */
function identityOf(draft: Draft, { subject, related = [] }: AnyReport): string[] {
  const compared = related.map((place) => (place.draft ?? draft).text.slice(...place.range));
  return subject === undefined ? compared : [subject, ...compared];
}

function relate(draft: Draft, place: ReportedPlace, locale: Locale): Related {
  const other = place.draft ?? draft;
  checkRange(other, place.range);
  return { path: other.path, place: placeOf(other, place.range), message: place.message[locale] };
}
