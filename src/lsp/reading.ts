import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Locale, Localized } from '../base/locale.js';
import { shownText } from '../core/marked-text.js';
import type { OutlineEntry, RuleExplanation, Suggestion } from '../project/project.js';
import { levelNames } from '../reporters/words.js';
import type { FigureCell } from '../results/figure-table.js';
import type { ResultMessage } from '../results/result.js';
import type { Check } from './checks.js';
import { fileUriOf, type Positions, touches } from './places.js';
import { fencedBlock, oneLine } from './rule-pages.js';

/** The hover text for the findings at a position: what, why, on what authority, and what set the level. */
export function hover({ result, positions, draft, locale }: Check, position: Position): Hover | undefined {
  const here = { start: position, end: position };
  const found = result.messages.filter(({ place }) => touches(positions.rangeOf(place), here));
  const first = found[0];
  if (!first) return undefined;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: found
        .map((message) => textOf(message, draft?.explain(message.ruleId), locale))
        .join('\n\n---\n\n'),
    },
    range: positions.rangeOf(first.place),
  };
}

function textOf(message: ResultMessage, explanation: RuleExplanation | undefined, locale: Locale): string {
  const level = levelNames[message.level][locale];
  const { ruleId, ruleName } = message;
  const id = `\`${ruleId}\``;
  const name = ruleName === ruleId ? id : `${oneLine(ruleName)} ${id}`;
  const head = `**${level}**　${oneLine(message.message)}`;
  if (!explanation) return `${head}\n\n${name}`;
  const { meta } = explanation.rule;
  const lines = [
    `${LABELS.why[locale]}${oneLine(meta.why[locale])}`,
    `${LABELS.basis[locale]}${oneLine(message.basis)}`,
    `${LABELS.rule[locale]}${name}${originOf(explanation, locale)}`,
  ];
  const example = meta.examples.find(({ bad, good, given }) => bad && good && !given?.prior);
  if (example?.bad && example.good) {
    lines.push(`${LABELS.bad[locale]}\n${fencedBlock(shownText(example.bad))}`);
    lines.push(`${LABELS.good[locale]}\n${fencedBlock(example.good)}`);
  }
  return `${head}\n\n${lines.join('\n\n')}`;
}

function originOf({ origin }: RuleExplanation, locale: Locale): string {
  if (origin === '') return '';
  return locale === 'zh' ? `（级别由 ${oneLine(origin)} 定）` : ` (level set by ${oneLine(origin)})`;
}

const LABELS = {
  why: { zh: '理由：', en: 'Why: ' },
  basis: { zh: '依据：', en: 'Basis: ' },
  rule: { zh: '规则：', en: 'Rule: ' },
  bad: { zh: '误', en: 'Wrong' },
  good: { zh: '正', en: 'Right' },
} satisfies Record<string, Localized>;

/** After these an editor asks by itself: 十九届…, “两个…. */
export const TRIGGERS = ['届', '“'];

/** How much of a completion must be typed before it is shown. */
const LEAST = 2;

const COMPLETION_KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  meeting: CompletionItemKind.Event,
  wording: CompletionItemKind.Text,
};

/** The meetings and fixed wordings that go on as the text before a position begins. */
export async function completion({ draft, positions }: Check, position: Position): Promise<CompletionList> {
  const suggestions = (await draft?.suggestions()) ?? [];
  const before = positions.line(position.line).slice(0, position.character);
  const items = suggestions.flatMap((suggestion, rank): CompletionItem[] => {
    const typed = overlapOf(before, suggestion.text);
    if (typed < LEAST || typed === suggestion.text.length) return [];
    const start = { line: position.line, character: position.character - typed };
    return [
      {
        label: suggestion.text,
        kind: COMPLETION_KINDS[suggestion.kind],
        // Editors know no word boundaries in Chinese: without this range they match against the whole line and show
        // nothing.
        filterText: before.slice(before.length - typed),
        sortText: String(rank).padStart(5, '0'),
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range: { start, end: position }, newText: suggestion.text },
        ...(suggestion.note !== undefined && { detail: suggestion.note }),
      },
    ];
  });
  // What is typed next narrows it down, or ends it.
  return { isIncomplete: true, items };
}

/** How much of the head of some words a text ends with. */
function overlapOf(before: string, words: string): number {
  for (let length = Math.min(before.length, words.length); length > 0; length--)
    if (before.endsWith(words.slice(0, length))) return length;
  return 0;
}

/** Last year's figures, each behind the one of this year that it was compared with. */
export async function inlayHints({ draft, positions, locale }: Check, shown: Range): Promise<InlayHint[]> {
  const table = await draft?.figures();
  const reports = table?.reports ?? [];
  const before = reports.at(-2);
  if (!table || !before) return [];
  return table.rows.flatMap(({ cells }) => {
    const [then, now] = cells.slice(-2);
    if (!then || !now || now.line - 1 < shown.start.line || now.line - 1 > shown.end.line) return [];
    return [hintOf(now, then, before.path, positions, locale)];
  });
}

function hintOf(
  now: FigureCell,
  then: FigureCell,
  path: string,
  positions: Positions,
  locale: Locale,
): InlayHint {
  const start = { line: then.line - 1, character: then.column - 1 };
  const end = { line: start.line, character: start.character + then.text.length };
  const uri = fileUriOf(path);
  const value = locale === 'zh' ? `上年${then.text}` : `last year ${then.text}`;
  return {
    position: positions.afterWords(now),
    label: [
      {
        value,
        tooltip: `${path}:${then.line}:${then.column}`,
        ...(uri !== undefined && { location: { uri, range: { start, end } } }),
      },
    ],
    paddingLeft: true,
  };
}

const SYMBOL_KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  section: SymbolKind.String,
  attachment: SymbolKind.Package,
};

/** The outline of a draft. */
export async function documentSymbols({ draft, positions }: Check): Promise<DocumentSymbol[]> {
  return ((await draft?.outline()) ?? []).map((entry) => symbolOf(entry, positions));
}

function symbolOf(
  { kind, name, place, heading, children }: OutlineEntry,
  positions: Positions,
): DocumentSymbol {
  return {
    // Editors refuse one without a name: a heading that is only begun.
    name: name || '…',
    kind: SYMBOL_KINDS[kind],
    range: positions.rangeOf(place),
    selectionRange: positions.rangeOf(heading),
    children: children.map((child) => symbolOf(child, positions)),
  };
}

/** What can be folded away: sections and attachments of more than a line. */
export async function foldingRanges({ draft, positions }: Check): Promise<FoldingRange[]> {
  return ((await draft?.outline()) ?? []).flatMap((entry) => foldsIn(entry, positions));
}

function foldsIn({ place, children }: OutlineEntry, positions: Positions): FoldingRange[] {
  const inner = children.flatMap((child) => foldsIn(child, positions));
  const { start, end } = positions.rangeOf(place);
  // A part that ends with its line break ends at the head of the line below it.
  const endLine = end.character === 0 ? end.line - 1 : end.line;
  if (endLine <= start.line) return inner;
  return [{ startLine: start.line, endLine, kind: FoldingRangeKind.Region }, ...inner];
}
