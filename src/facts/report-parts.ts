import type {
  Attachment,
  AttachmentNote,
  DocumentNumber,
  Flow,
  IssueDate,
  Letterhead,
  Node,
  Paragraph,
  Range,
  Recipient,
  Sentence,
  Signature,
  Title,
} from '../core/draft.js';
import { defineFact } from '../core/facts.js';

/** The parts of a report outside its sections; those of its attachments are not among them. */
export interface ReportParts {
  readonly letterheads: readonly Letterhead[];
  readonly documentNumber: DocumentNumber | undefined;
  readonly title: Title | undefined;
  readonly recipient: Recipient | undefined;
  /** The paragraphs above the first section; all of them where there is none. */
  readonly opening: readonly Paragraph[];
  readonly hasSections: boolean;
  readonly closing: Paragraph | undefined;
  readonly attachmentNote: AttachmentNote | undefined;
  readonly attachments: readonly Attachment[];
  readonly signatures: readonly Signature[];
  readonly issueDates: readonly IssueDate[];
  /** Where to say that something is missing: the first line, and the last sentence of the text. */
  readonly firstLine: Range;
  readonly lastSentence: Range;
}

/** The parts of a report outside its sections: title, recipient, closing, signature, date of issue. */
export const reportParts = defineFact<ReportParts>({
  id: 'reportParts',
  compute({ draft }) {
    const nodes = draft.root.children;
    const firstSection = nodes.findIndex(({ type }) => type === 'Section');
    const body = nodes.filter(({ type }) => type !== 'Attachment').flatMap(paragraphsIn);
    const lineEnd = draft.text.indexOf('\n');
    const firstLine: Range = [0, lineEnd === -1 ? draft.text.length : lineEnd];
    return {
      letterheads: ofType(nodes, 'Letterhead'),
      documentNumber: ofType(nodes, 'DocumentNumber')[0],
      title: ofType(nodes, 'Title')[0],
      recipient: ofType(nodes, 'Recipient')[0],
      opening: ofType(firstSection === -1 ? nodes : nodes.slice(0, firstSection), 'Paragraph'),
      hasSections: firstSection !== -1,
      closing: body.findLast(({ role }) => role === 'closing'),
      attachmentNote: ofType(nodes, 'AttachmentNote')[0],
      attachments: ofType(nodes, 'Attachment'),
      signatures: ofType(nodes, 'Signature'),
      issueDates: ofType(nodes, 'IssueDate'),
      firstLine,
      lastSentence: lastSentenceOf(body) ?? firstLine,
    };
  },
});

function ofType<T extends Flow['type']>(nodes: readonly Flow[], type: T): Extract<Flow, { type: T }>[] {
  return nodes.filter((node): node is Extract<Flow, { type: T }> => node.type === type);
}

function paragraphsIn(node: Node): Paragraph[] {
  if (node.type === 'Paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

function lastSentenceOf(paragraphs: readonly Paragraph[]): Range | undefined {
  const sentences = (node: Node): Sentence[] =>
    node.type === 'Sentence' ? [node] : 'children' in node ? node.children.flatMap(sentences) : [];
  return paragraphs.at(-1)?.children.flatMap(sentences).at(-1)?.range ?? paragraphs.at(-1)?.range;
}
