import { toHalfWidth, withoutSpaces } from '../../chinese/characters.js';
import type { Draft, Flow, Node, Range, Section } from '../../core/draft.js';
import { defineFact } from '../../core/facts.js';

/** A section of the two upper levels of the report itself, with the names that can identify it. */
export interface NamedSection {
  readonly section: Section;
  /** Whether no other section holds it. */
  readonly isTop: boolean;
  /** The title without spaces and end mark, digits half-width; empty where the heading is a number alone. */
  readonly title: string;
  /** The title, and what it names where it names several things: 存在问题及下步打算. */
  readonly names: readonly string[];
}

/** The sections of the two upper levels there are, in the order of the text; attachments have sections of their own. */
export const namedSections = defineFact<readonly NamedSection[]>({
  id: 'namedSections',
  compute: ({ draft }) => sectionsIn(draft, draft.root.children, 1),
});

/** How many levels of headings, whatever their numbers look like, count as parts of a report. */
const LEVELS = 2;

function sectionsIn(draft: Draft, nodes: readonly Flow[], level: number): NamedSection[] {
  if (level > LEVELS) return [];
  return nodes.flatMap((section) => {
    if (section.type !== 'Section') return [];
    const title = nameOf(draft.text.slice(...section.heading.title));
    const parts = title.split(/以及|及|和|与|、|暨/);
    const names = parts.length > 1 ? [title, ...parts.filter((part) => part !== '')] : [title];
    const named = { section, isTop: level === 1, title, names };
    return [named, ...sectionsIn(draft, section.children, level + 1)];
  });
}

/** A title as it is compared: on one line, without end mark. */
export function nameOf(title: string): string {
  return withoutSpaces(title)
    .replace(/[０-９]/g, (digit) => toHalfWidth(digit))
    .replace(/[。．.：:；;，,]$/, '');
}

/** What shows a skimming reader the subject of a passage: a heading, or the sentence a paragraph opens with. */
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
