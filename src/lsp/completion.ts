import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import type { Suggestion } from '../project/project.js';
import type { Check } from './checks.js';

/** After these an editor asks by itself: 十九届…, “两个…. */
export const TRIGGERS = ['届', '“'];

/** So much of a suggestion must be typed before it is offered. */
const LEAST = 2;

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
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
        kind: KINDS[suggestion.kind],
        // Editors know no words in Chinese: without this they hold the line for what is typed, and offer nothing.
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
