import type { Localized, MessageData, Slots, SlotValue } from '../base/locale.js';
import type { SameSlots } from '../base/messages.js';
import type { Knowledge } from '../knowledge/types.js';
import { writtenDay } from './days.js';
import type { Certainty, Edit, Fix, Level, Tag } from './diagnostic.js';
import type { Draft, Node, NodeType, Range } from './draft.js';
import type { DraftFacts, Fact } from './facts.js';
import type { Structure } from './genre.js';

/** A check, and everything about it. */
export interface Rule {
  /** `group/name`; a built-in rule stands in rules/<group>/<name>.ts. */
  readonly id: string;
  readonly meta: RuleMeta;
  /** Phrases to look for. Those of all active rules are found in one scan. */
  readonly phrases?: Phrases;
  /** The marks the rule visits, each one character; absent, its `Mark` handler gets all. */
  readonly marks?: string;
  /** Handlers for the walk; nothing, where all is reported from facts at once. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a method that returns nothing is of this type
  create(context: AnyContext): Visitor | void;
}

export type Phrases = readonly string[] | ((settings: RuleSettings) => Iterable<string>);

/** What a list of phrases may depend on. */
export interface RuleSettings {
  readonly options: unknown;
  readonly knowledge: Knowledge;
}

/** All that is told of a rule: on pages, by `hegao explain`, in editors and reports. */
export interface RuleMeta {
  /** A short name for the fault, as menus show it beside the id: 列举未更新, Stale plenum list. */
  readonly name: Localized;
  /** One line: what the rule requires. */
  readonly summary: Localized;
  /** Why the fault matters to a reader of the report. */
  readonly why: Localized;
  readonly basis: Basis;
  /** The authorities of single messages, by id, where it is not that of the rule. */
  readonly basisOf?: Readonly<Record<string, Basis>>;
  readonly messages: Messages;
  readonly examples: readonly Example[];
  /** What each option is for, by its name. */
  readonly optionDocs?: Readonly<Record<string, Localized>>;
  /** Any Standard Schema; its output for `{}` are the default options. */
  readonly options?: OptionsSchema;
  /** `priors`: the rule compares with earlier reports, so these are looked for. */
  readonly comparesWithPrior?: true;
  /** False: findings may overlap placeholders and code, and fixes may touch quotations and heading marks. */
  readonly guards?: false;
  /**
   * `display`: fixes for review change facts or political wording, so a person makes them: they are shown, and never
   * taken by --unsafe-fixes. Safe ones are taken by --fix as ever.
   */
  readonly safety?: 'display';
  /** How editors show findings of the rule, besides their level. */
  readonly tags?: readonly Tag[];
  /** The rule passes over words that the office's vocabulary allows. */
  readonly respectsAllowedPhrases?: true;
  /** When the rule is better turned off. */
  readonly whenNotToUse?: Localized;
  /** The tables the rule relies on, as `hegao explain` prints them. */
  readonly tables?: (knowledge: Knowledge) => readonly RuleTable[];
  /** Words in their correct form, which editors offer as completions. */
  readonly completions?: (knowledge: Knowledge) => readonly Completion[];
}

/** The words in their correct form. */
export interface Completion {
  readonly text: string;
  /** What they belong to, or why they are correct. */
  readonly note?: string | undefined;
  /** The first and last day they are valid, YYYY-MM-DD; open where absent. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A table a rule relies on. */
export interface RuleTable {
  readonly title: Localized;
  readonly columns: readonly Localized[];
  /** One cell per column; a plain string is the same in every language. */
  readonly rows: readonly (readonly (string | Localized)[])[];
}

/** A day in a cell, as people write it; empty where none is known. */
export function dayCell(date: string | undefined): string | Localized {
  return date ? writtenDay(date) : '';
}

/** The authority a rule rests on. */
export interface Basis {
  readonly source: '法规' | '条例' | '国标' | '标准' | '政策文件' | '实务' | '单位制度';
  /** The document and clause: GB/T 9704—2012 7.3.3. */
  readonly clause?: string;
  readonly strength: '规定' | '一般' | '推荐' | '可以' | '实务' | '待核';
}

/** The messages of a rule by id, with `{{slots}}`. */
export type Messages = Readonly<Record<string, Localized>>;

/** A text on which the rule must, or must not, report; each is run as a test. */
export interface Example {
  /**
   * A text with all that the rule finds in it marked as a report prints it: 召开会议12次⟦，，⟧解决问题. What is marked
   * must be reported exactly once, and nothing else.
   *
   * The marks stand in the file as it is written, Markdown and all. ⟦⟧ is a place without text; at the very beginning, a
   * finding on the draft as a whole. Of findings in one another the marks are nested, and ⟦⟦two⟧⟧ have one range. A
   * bracket of the text itself is \⟦ or \⟧.
   */
  readonly bad?: string;
  /** A text in which the rule finds nothing. */
  readonly good?: string;
  /**
   * The message of the findings in `bad`: one for all, or a list with one for each, by where they start and the shorter
   * first. It may be left out where the rule has only one.
   */
  readonly messageId?: string | readonly string[];
  /** What --fix makes of `bad`: needed where there is a safe fix. No safe fix must be left in it. */
  readonly fixed?: string;
  /**
   * What each suggestion (a fix for review) makes of `bad` when it alone is taken, in the order of the findings: needed
   * where there are any.
   */
  readonly fixes?: readonly string[];
  readonly given?: {
    readonly date?: string;
    readonly genre?: string;
    /** What a report consists of, where no genre's structure shows it. */
    readonly outline?: Structure;
    readonly options?: unknown;
    /** Last year's report. */
    readonly prior?: string;
    /** The name of the draft's file, which decides its format: default draft.txt. */
    readonly path?: string;
    readonly knowledge?: Partial<Knowledge>;
  };
}

/** The part of the Standard Schema interface (https://standardschema.dev) that options need. */
export interface OptionsSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a rule gets of a draft. */
export interface RuleContext<Options, Report> {
  readonly draft: Draft;
  /** What a report of the draft's genre consists of, where the genre is known. */
  readonly outline: Structure | undefined;
  readonly knowledge: Knowledge;
  readonly options: Options;
  /** Earlier reports, newest first. */
  readonly priors: readonly DraftFacts[];
  fact<T>(fact: Fact<T>): T;
  /** The text of a range. */
  text(range: Range): string;
  report(report: Report): void;
}

/** What a rule sees of a draft, whatever its options and messages. */
// biome-ignore lint/suspicious/noExplicitAny: options and reports are checked where a rule is defined
export type AnyContext = RuleContext<any, any>;

/** A finding as a rule reports it. */
export interface AnyReport {
  readonly range: Range;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly certainty?: Certainty;
  readonly fixes?: readonly ReportedFix[];
  readonly related?: readonly ReportedPlace[];
  /** What it is about, where no text says so: the section that is missing. It distinguishes findings at one range. */
  readonly subject?: string;
  /** How findings of the rule may be folded into one line: what they are (数字) and how this one looks (X项). */
  readonly fold?: { readonly kind: Localized; readonly sample: string };
}

/** A fix as a rule reports it; by default the title describes the edits. */
export interface ReportedFix {
  readonly edits: readonly Edit[];
  readonly safety: Fix['safety'];
  readonly title?: Localized;
}

/** Another place, in this draft or an earlier one. */
export interface ReportedPlace {
  readonly draft?: Draft;
  readonly range: Range;
  readonly message: Localized;
}

/** A finding, its message and data tied to the rule's own messages. */
export type Report<M extends Messages> = {
  [Id in keyof M & string]: Omit<AnyReport, 'messageId' | 'data'> & {
    readonly messageId: Id;
  } & ([Slots<M[Id]['zh']>] extends [never]
      ? { readonly data?: undefined }
      : { readonly data: { readonly [Slot in Slots<M[Id]['zh']>]: SlotValue } });
}[keyof M & string];

/** Handlers for what the one walk meets, in the order of the text; `:exit` after a node's children. */
export type Visitor = {
  [T in NodeType]?: (node: Extract<Node, { type: T }>) => void;
} & {
  [T in NodeType as `${T}:exit`]?: (node: Extract<Node, { type: T }>) => void;
} & {
  /** One of the rule's phrases; overlapping ones are all reported, longer before shorter at one place. */
  Phrase?: (match: PhraseMatch) => void;
  Mark?: (mark: Mark) => void;
  Number?: (number: NumberToken) => void;
};

/** One of the phrases of a rule, where it stands. */
export interface PhraseMatch {
  readonly phrase: string;
  readonly range: Range;
}

/** A punctuation mark, where it stands. */
export interface Mark {
  /** The mark; a run of … or — is one. */
  readonly text: string;
  readonly range: Range;
}

/** A number in Arabic or Chinese numerals, where it stands; figures with units are the fact `quantities`. */
export interface NumberToken {
  readonly text: string;
  readonly range: Range;
  readonly script: 'arabic' | 'chinese';
}

/** The authority a message of a rule rests on. */
export function basisFor({ basis, basisOf }: RuleMeta, messageId: string): Basis {
  return basisOf?.[messageId] ?? basis;
}

/** A rule's setting in a preset or a configuration. */
export type RuleSetting = 'off' | Level | readonly [level: 'off' | Level, options: unknown];

/** A rule as it runs on a draft. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: unknown;
  /** What set its level: a preset, the configuration, the command line. */
  readonly origin: string;
}

type OptionsOf<S> = S extends OptionsSchema<infer Output> ? Output : undefined;

/** The definition of a rule. */
export interface RuleDefinition<M extends Messages, S extends OptionsSchema | undefined> {
  readonly id: string;
  readonly meta: Omit<RuleMeta, 'messages' | 'options'> & {
    readonly messages: M;
    readonly options?: S;
  };
  readonly phrases?:
    | readonly string[]
    | ((settings: { options: OptionsOf<S>; knowledge: Knowledge }) => Iterable<string>);
  readonly marks?: string;
  // biome-ignore lint/suspicious/noConfusingVoidType: likewise
  create(context: RuleContext<OptionsOf<S>, Report<M>>): Visitor | void;
}

/** Declares a rule; message ids, their data and the options are checked by type. */
export function defineRule<const M extends Messages, S extends OptionsSchema | undefined = undefined>(
  rule: RuleDefinition<M, S> & { readonly meta: { readonly messages: SameSlots<M> } },
): Rule {
  return rule as unknown as Rule;
}

/** Whether --fix can settle findings of a rule: one of its examples shows it. */
export function isFixable({ meta }: Rule): boolean {
  return meta.examples.some(({ fixed }) => fixed !== undefined);
}

/** Whether findings of a rule come with suggestions: one of its examples shows it. */
export function hasSuggestions({ meta }: Rule): boolean {
  return meta.examples.some(({ fixes }) => fixes !== undefined);
}

/** The messages that an example shows. */
export function messageIdsOf({ bad, messageId }: Example, { meta }: Rule): readonly string[] {
  if (bad === undefined) return [];
  if (messageId !== undefined) return typeof messageId === 'string' ? [messageId] : messageId;
  const ids = Object.keys(meta.messages);
  return ids.length === 1 ? ids : [];
}

/** The level that a setting gives. */
export function levelOf(setting: RuleSetting): 'off' | Level {
  return typeof setting === 'string' ? setting : setting[0];
}
