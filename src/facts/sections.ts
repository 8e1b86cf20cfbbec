import { withoutSpaces } from '../chinese/characters.js';
import { toHalfWidth } from '../chinese/widths.js';
import type { Draft, Flow, Section } from '../core/draft.js';
import { defineFact } from '../core/facts.js';

/** A section of level 1 or 2 of the report itself, with the names it can be known by. */
export interface NamedSection {
  readonly section: Section;
  /** Whether no other section holds it. */
  readonly isTop: boolean;
  /** The title without spaces and end mark, digits half-width; empty where the heading is a number alone. */
  readonly title: string;
  /** The title, and what it names where it names several things: 存在问题及下步打算. */
  readonly names: readonly string[];
}

/** The sections of levels 1 and 2, in the order of the text; attachments have sections of their own. */
export const namedSections = defineFact<readonly NamedSection[]>({
  id: 'namedSections',
  compute: ({ draft }) => sectionsIn(draft, draft.root.children, true),
});

/** Readers look for the parts of a report in the headings of this level and above. */
const LOWEST_LEVEL = 2;

function sectionsIn(draft: Draft, nodes: readonly Flow[], isTop: boolean): NamedSection[] {
  return nodes.flatMap((section) => {
    if (section.type !== 'Section' || section.level > LOWEST_LEVEL) return [];
    const title = nameOf(draft.text.slice(...section.heading.title));
    const parts = title.split(/以及|及|和|与|、|暨/);
    const names = parts.length > 1 ? [title, ...parts.filter((part) => part !== '')] : [title];
    return [{ section, isTop, title, names }, ...sectionsIn(draft, section.children, false)];
  });
}

/** A title as it is compared: on one line, without end mark. */
export function nameOf(title: string): string {
  return withoutSpaces(title)
    .replace(/[０-９]/g, (digit) => toHalfWidth(digit))
    .replace(/[。．.：:；;，,]$/, '');
}
