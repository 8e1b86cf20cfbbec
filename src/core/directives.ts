import type { Locale } from '../base/locale.js';
import { lastAtOrBelow } from '../base/sorted.js';
import type { Diagnostic } from './diagnostic.js';
import type { Comment, Draft, Range } from './draft.js';
import { isOwn, ownDiagnostic } from './own-diagnostics.js';
import { SuppressionIndex } from './suppressed-ranges.js';

/** An inline suppression comment. */
interface Directive {
  readonly kind: DirectiveKind;
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly comment: Comment;
}

type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** The range in which a suppression comment applies to a rule. */
interface SuppressedRange {
  readonly rule: string;
  readonly range: Range;
  readonly directive: Directive;
  used: boolean;
}

const KINDS: readonly DirectiveKind[] = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
];

/** What the suppression comments of a draft may name, and how messages refer to them. */
export interface DirectiveContext {
  readonly locale: Locale;
  /** Whether there is a rule of this id at all. */
  isKnown(rule: string): boolean;
  /** Whether the rule ran on this draft: a comment is unused only when it could have been used. */
  isActive(rule: string): boolean;
}

/** Marks the findings that the draft's own comments suppress, and adds findings on comments that are wrong or unused. */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  draft: Draft,
  context: DirectiveContext,
): Diagnostic[] {
  const { locale, isKnown, isActive } = context;
  const problems: Diagnostic[] = [];
  const directives: Directive[] = [];
  for (const comment of draft.comments) {
    const directive = parseDirective(comment);
    if (!directive) continue;
    const { kind, rules } = directive;
    const at = placeOf(comment);
    if (!isKind(kind)) {
      const known = KINDS.map((each) => `hegao-${each}`);
      const data = { kind, known: { zh: known.join('、'), en: known.join(', ') } };
      problems.push(ownDiagnostic('hegao/invalid-directive', 'unknown-directive', data, locale, at));
    } else if (rules.length === 0) {
      problems.push(ownDiagnostic('hegao/invalid-directive', 'no-rules', { kind }, locale, at));
    } else directives.push({ ...directive, kind });
  }
  for (const { rules, comment } of directives) {
    for (const rule of rules.filter((id) => !isKnown(id)))
      problems.push(
        ownDiagnostic('hegao/invalid-directive', 'unknown-rule', { rule }, locale, placeOf(comment)),
      );
  }

  const suppressedRanges = suppressedRangesOf(directives, draft);
  const byRule = new SuppressionIndex(suppressedRanges);
  const marked = diagnostics.map((diagnostic) => {
    const suppressedRange = isOwn(diagnostic.ruleId)
      ? undefined
      : byRule.at(diagnostic.ruleId, diagnostic.range[0]);
    if (!suppressedRange) return diagnostic;
    suppressedRange.used = true;
    const { reason } = suppressedRange.directive;
    return {
      ...diagnostic,
      suppression: { kind: 'directive' as const, ...(reason !== undefined && { reason }) },
    };
  });

  for (const { rule, used, directive } of suppressedRanges) {
    if (!used && isActive(rule))
      problems.push(
        ownDiagnostic(
          'hegao/unused-directive',
          'unused-directive',
          { rule },
          locale,
          placeOf(directive.comment),
        ),
      );
  }
  return [...marked, ...problems];
}

/** `undefined` for a comment that is no directive; one that is may be of no kind there is, or name no rules. */
function parseDirective(comment: Comment): (Omit<Directive, 'kind'> & { readonly kind: string }) | undefined {
  const match = /^\s*hegao-([a-z-]+)([\s\S]*)$/.exec(comment.text);
  if (!match) return undefined;
  const [list = '', ...reasons] = match[2]!.split(/\s--\s/);
  const rules = list.split(/[\s,，、]+/).filter((rule) => rule !== '');
  const reason = reasons.join(' -- ').trim();
  return { kind: match[1]!, rules, comment, ...(reason !== '' && { reason }) };
}

function isKind(kind: string): kind is DirectiveKind {
  return (KINDS as readonly string[]).includes(kind);
}

/** Where a finding about a comment stands. */
function placeOf({ range, source }: Comment): Pick<Diagnostic, 'range' | 'source'> {
  return { range, ...(source && { source }) };
}

function suppressedRangesOf(directives: readonly Directive[], draft: Draft): SuppressedRange[] {
  const { text } = draft;
  const suppressedRanges: SuppressedRange[] = [];
  const open = new Map<string, Directive>();
  const add = (rule: string, range: Range, directive: Directive) =>
    suppressedRanges.push({ rule, range, directive, used: false });

  for (const directive of directives) {
    const at = directive.comment.range[0];
    for (const rule of directive.rules) {
      const opened = open.get(rule);
      if (directive.kind === 'disable') {
        if (!opened) open.set(rule, directive);
      } else if (directive.kind === 'enable') {
        if (opened) add(rule, [opened.comment.range[0], at], opened);
        open.delete(rule);
      } else if (directive.kind === 'disable-file') add(rule, [0, text.length], directive);
      else if (directive.kind === 'disable-line') add(rule, lineAround(text, at), directive);
      else {
        const next = nextLine(draft, directive.comment);
        if (next) add(rule, next, directive);
        else add(rule, [-1, -1], directive);
      }
    }
  }
  for (const [rule, directive] of open) add(rule, [directive.comment.range[0], text.length], directive);
  return suppressedRanges;
}

/** The line an offset stands in. A draft has no blank lines: each is a paragraph. */
function lineAround(text: string, at: number): Range {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end];
}

/**
 * The line that follows a comment: the one it stands at the head of, when it has a line of its own in the file. Where
 * lines of the file make one paragraph, it is the first of them.
 */
function nextLine(draft: Draft, { range: [at], source }: Comment): Range | undefined {
  const { text } = draft;
  const isAtHead = at < text.length && (at === 0 || text[at - 1] === '\n');
  const below = source && lineEndOf(draft, source[1]);
  const start = isAtHead
    ? at
    : below === undefined
      ? text.indexOf('\n', at) + 1
      : firstFrom(draft, at, below);
  if (!isAtHead && (start === 0 || start >= text.length)) return undefined;
  const [, end] = lineAround(text, start);
  const [shown] = draft.toSource([start, start + 1]);
  return [start, Math.min(end, firstFrom(draft, start, lineEndOf(draft, shown)))];
}

/** Where the line of the file ends that an offset of it stands in. */
function lineEndOf({ lineStarts, source }: Draft, at: number): number {
  return lineStarts[lastAtOrBelow(lineStarts, at) + 1] ?? source.length + 1;
}

/** The first character of the text, from one on, that stands at an offset of the file or behind it. */
function firstFrom({ text, toSource }: Draft, from: number, source: number): number {
  let low = from;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A line break stands for blank lines of the file, too.
    const at = text[middle] === '\n' ? middle + 1 : middle;
    if (at < text.length && toSource([at, at + 1])[0] < source) low = middle + 1;
    else high = middle;
  }
  return text[low] === '\n' ? low + 1 : low;
}
