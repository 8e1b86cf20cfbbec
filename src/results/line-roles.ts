import type { Draft, Flow, HeadingLevel, Range } from '../core/draft.js';
import { placeOf } from '../core/place.js';

/** What a line of a draft is, where it is no plain paragraph. */
export interface LineRole {
  /** In the decoded file, from 1. */
  readonly line: number;
  readonly role: 'title' | 'subtitle' | 'heading' | 'signature';
  /** Of a heading. */
  readonly level?: HeadingLevel;
}

/** The lines of a draft that are set otherwise than its paragraphs, in the order of the text. */
export function lineRolesOf(draft: Draft): LineRole[] {
  const lines = (range: Range, rest: Omit<LineRole, 'line'>): LineRole[] => {
    const { line, endLine } = placeOf(draft, range);
    return Array.from({ length: endLine - line + 1 }, (_, index) => ({ line: line + index, ...rest }));
  };
  const rolesOf = (node: Flow): LineRole[] => {
    switch (node.type) {
      case 'Title':
        return [
          ...node.lines.flatMap((range) => lines(range, { role: 'title' })),
          ...(node.subtitle ? lines(node.subtitle, { role: 'subtitle' }) : []),
        ];
      case 'Heading':
        return node.runIn ? [] : lines(node.range, { role: 'heading', level: node.level });
      case 'Section':
      case 'Attachment':
        return node.children.flatMap(rolesOf);
      case 'Signature':
      case 'IssueDate':
        return lines(node.range, { role: 'signature' });
      default:
        return [];
    }
  };
  return draft.root.children.flatMap(rolesOf);
}
