import type { TextPlace } from '../../core/diagnostic.js';
import type { Draft, Node, Range } from '../../core/draft.js';
import { placeOf } from '../../core/place.js';

/** A part of a draft that has a name. Plain JSON. */
export interface OutlineEntry {
  readonly kind: 'title' | 'section' | 'attachment';
  /** As it is written, on one line. */
  readonly name: string;
  /** All of it. */
  readonly place: TextPlace;
  /** Its name. */
  readonly heading: TextPlace;
  readonly children: readonly OutlineEntry[];
}

/** The outline of a draft, from its headings. */
export function outlineOf(draft: Draft): OutlineEntry[] {
  return draft.root.children.flatMap((node) => entriesOf(node, draft));
}

function entriesOf(node: Node, draft: Draft): OutlineEntry[] {
  const entry = (kind: OutlineEntry['kind'], heading: Range, children: readonly Node[]): OutlineEntry => ({
    kind,
    name: draft.text
      .slice(...heading)
      .replace(/\s+/g, ' ')
      .trim(),
    place: placeOf(draft, node.range),
    heading: placeOf(draft, heading),
    children: children.flatMap((child) => entriesOf(child, draft)),
  });
  switch (node.type) {
    case 'Title':
      return [entry('title', [node.lines[0]![0], node.lines.at(-1)![1]], [])];
    case 'Section': {
      const { ordinal, title } = node.heading;
      return [entry('section', [ordinal?.range[0] ?? title[0], title[1]], node.children)];
    }
    case 'Attachment': {
      const title = node.children.find((child) => child.type === 'Title');
      const heading = node.label ?? title?.range ?? [node.range[0], node.range[0]];
      return [entry('attachment', heading, node.children)];
    }
    default:
      return [];
  }
}
