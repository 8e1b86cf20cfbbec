import { withoutSpaces } from '../../chinese/characters.js';
import type { Draft, Node, Range } from '../../core/draft.js';

/** What tells a reader who skims what a stretch of text is about: a heading, or the sentence a paragraph opens with. */
export interface Lead {
  readonly range: Range;
  /** Without spaces. */
  readonly text: string;
  readonly isHeading: boolean;
}

/** The headings below a node, and the sentences that its paragraphs and list items open with, in their order. */
export function leadsIn(draft: Draft, nodes: readonly Node[]): readonly Lead[] {
  const leads: Lead[] = [];
  const add = (range: Range, isHeading: boolean) => {
    leads.push({ range, text: withoutSpaces(draft.text.slice(...range)), isHeading });
  };
  const visit = (node: Node, isOpening: boolean): void => {
    if (node.type === 'Heading') add(node.title, true);
    else if (node.type === 'Sentence') {
      if (isOpening) add(node.range, false);
    } else if ('children' in node) {
      const opening = OPENED.has(node.type)
        ? node.children.find(({ type }) => type === 'Sentence')
        : undefined;
      for (const child of node.children) visit(child, child === opening);
    }
  };
  for (const node of nodes) visit(node, false);
  return leads;
}

/** What a sentence opens. */
const OPENED: ReadonlySet<string> = new Set(['Paragraph', 'RunInItem', 'ListItem']);
