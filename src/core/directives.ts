import type { Locale, Localized } from '../base/locale.js';
import type { Diagnostic } from './diagnostic.js';
import type { Comment, Draft, Range } from './draft.js';
import { SuppressionIndex } from './suppressed-ranges.js';

/** An inline suppression comment. */
interface Directive {
  readonly kind: DirectiveKind;
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly comment: Comment;
}

type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** Where a directive holds for a rule. */
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

/** What the directives of a draft may name, and how to speak of them. */
export interface DirectiveContext {
  readonly locale: Locale;
  /** Whether there is a rule of this id at all. */
  isKnown(rule: string): boolean;
  /** Whether the rule ran on this draft: a directive is unused only when it could have been used. */
  isActive(rule: string): boolean;
}

/** Marks the findings that the draft's own comments let pass, and adds findings on comments that are wrong or idle. */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  draft: Draft,
  context: DirectiveContext,
): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const directives: Directive[] = [];
  for (const comment of draft.comments) {
    const parsed = parseDirective(comment);
    if (parsed === undefined) continue;
    if ('problem' in parsed)
      problems.push(report('invalid-directive', comment, parsed.problem, context.locale));
    else directives.push(parsed);
  }
  for (const directive of directives) {
    for (const rule of directive.rules) {
      if (!context.isKnown(rule))
        problems.push(report('invalid-directive', directive.comment, unknownRule(rule), context.locale));
    }
  }

  const suppressedRanges = suppressedRangesOf(directives, draft.text);
  const byRule = new SuppressionIndex(suppressedRanges);
  const marked = diagnostics.map((diagnostic) => {
    const suppressedRange = byRule.at(diagnostic.ruleId, diagnostic.range[0]);
    if (!suppressedRange) return diagnostic;
    suppressedRange.used = true;
    const { reason } = suppressedRange.directive;
    return {
      ...diagnostic,
      suppression: { kind: 'directive' as const, ...(reason !== undefined && { reason }) },
    };
  });

  for (const { rule, used, directive } of suppressedRanges) {
    if (!used && context.isActive(rule))
      problems.push(report('unused-directive', directive.comment, unused(rule), context.locale));
  }
  return [...marked, ...problems];
}

/** `undefined` for a comment that is no directive. */
function parseDirective(comment: Comment): Directive | { readonly problem: Localized } | undefined {
  const match = /^\s*hegao-([a-z-]+)([\s\S]*)$/.exec(comment.text);
  if (!match) return undefined;
  const kind = match[1] as DirectiveKind;
  if (!KINDS.includes(kind)) return { problem: unknownDirective(kind) };
  const [list = '', ...reasons] = match[2]!.split(/\s--\s/);
  const rules = list.split(/[\s,，、]+/).filter((rule) => rule !== '');
  if (rules.length === 0) return { problem: noRules(kind) };
  const reason = reasons.join(' -- ').trim();
  return { kind, rules, comment, ...(reason !== '' && { reason }) };
}

function suppressedRangesOf(directives: readonly Directive[], text: string): SuppressedRange[] {
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
        const next = nextLine(text, at);
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

/** The line that follows a comment: the one it stands at the head of, when it has a line of its own in the file. */
function nextLine(text: string, at: number): Range | undefined {
  if (at < text.length && (at === 0 || text[at - 1] === '\n')) return lineAround(text, at);
  const end = text.indexOf('\n', at);
  return end === -1 ? undefined : lineAround(text, end + 1);
}

function report(
  id: 'invalid-directive' | 'unused-directive',
  comment: Comment,
  text: Localized,
  locale: Locale,
): Diagnostic {
  return {
    ruleId: `hegao/${id}`,
    level: 'warn',
    certainty: 'certain',
    messageId: id,
    message: text[locale],
    range: comment.range,
    ...(comment.source && { source: comment.source }),
    fixes: [],
  };
}

function unknownDirective(kind: string): Localized {
  return {
    zh: `没有“hegao-${kind}”这种注释，未起作用。可用：${KINDS.map((known) => `hegao-${known}`).join('、')}。`,
    en: `Unknown comment “hegao-${kind}”; it has no effect. Use one of: ${KINDS.map((known) => `hegao-${known}`).join(', ')}.`,
  };
}

function noRules(kind: string): Localized {
  return {
    zh: `屏蔽注释“hegao-${kind}”没有写明规则，未起作用。请写明，如：hegao-${kind} placeholder/unresolved -- 原因。`,
    en: `The suppression comment “hegao-${kind}” names no rule and has no effect. Name one: hegao-${kind} placeholder/unresolved -- reason.`,
  };
}

function unknownRule(rule: string): Localized {
  return {
    zh: `屏蔽注释中的“${rule}”不是规则名，未起作用。规则名见 hegao rules。`,
    en: `“${rule}” in the suppression comment is not a rule and has no effect. To list all rules, run: hegao rules.`,
  };
}

function unused(rule: string): Localized {
  return {
    zh: `这条屏蔽注释没有用到：此处没有“${rule}”的问题。请删去。`,
    en: `Unused suppression comment: “${rule}” reports nothing here. Remove it.`,
  };
}
