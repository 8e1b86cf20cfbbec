import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { OutlineEntry } from '../project/project.js';
import type { Check } from './checks.js';
import type { Positions } from './positions.js';

const KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
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
    kind: KINDS[kind],
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
