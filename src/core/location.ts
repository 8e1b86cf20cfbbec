import type {
  Attachment,
  Draft,
  Flow,
  Heading,
  List,
  Node,
  Paragraph,
  Quote,
  Root,
  Section,
  Sentence,
  Table,
} from './draft.js';
import type { Localized } from './locale.js';

/**
 * Where an offset stands, as one would say it over the telephone: 二、（三）第4段第2句. Paragraphs are counted from
 * the nearest heading; the paragraph that a run-in heading opens is the first.
 */
export function locationOf(draft: Draft, offset: number): Localized {
  const steps: Localized[] = [];
  inContainer(draft, draft.root, offset, steps);
  return {
    zh: steps.map(({ zh }) => zh).join('') || '文首',
    en: steps.map(({ en }) => en).join(' ') || 'top',
  };
}

type Container = Root | Section | Attachment | Quote;

function inContainer(draft: Draft, container: Container, offset: number, steps: Localized[]): void {
  const node = lastStartingBy<Flow>(container.children, offset);
  if (!node) return;
  switch (node.type) {
    case 'Section':
      steps.push(sectionName(draft, node));
      inContainer(draft, node, offset, steps);
      break;
    case 'Attachment':
      steps.push(nth('附件', '', 'attachment', container.children, node));
      inContainer(draft, node, offset, steps);
      break;
    case 'Quote':
      steps.push({ zh: '引文', en: 'quotation' });
      inContainer(draft, node, offset, steps);
      break;
    case 'Paragraph':
      inParagraph(container, node, offset, steps);
      break;
    case 'List':
      inList(node, offset, steps);
      break;
    case 'Table':
      inTable(draft, node, offset, steps);
      break;
    default:
      steps.push(PARTS[node.type]);
  }
}

const PARTS: Readonly<
  Record<Exclude<Flow['type'], Container['type'] | 'Paragraph' | 'List' | 'Table'>, Localized>
> = {
  Letterhead: { zh: '版头', en: 'letterhead' },
  Title: { zh: '标题', en: 'title' },
  DocumentNumber: { zh: '发文字号', en: 'document number' },
  Recipient: { zh: '主送机关', en: 'recipient' },
  Salutation: { zh: '称谓', en: 'salutation' },
  Heading: { zh: '标题', en: 'heading' },
  AttachmentNote: { zh: '附件说明', en: 'attachment note' },
  Signature: { zh: '署名', en: 'signature' },
  IssueDate: { zh: '成文日期', en: 'date of issue' },
  Note: { zh: '附注', en: 'note' },
  Imprint: { zh: '版记', en: 'imprint' },
};

/** A section by its number, or by its title where it has none. */
function sectionName(draft: Draft, { heading }: Section): Localized {
  const name = draft.text.slice(...(heading.ordinal?.range ?? heading.title)).trim();
  const label = heading.ordinal ? name : `“${name.slice(0, 12)}”`;
  return { zh: label, en: label };
}

function inParagraph(container: Container, paragraph: Paragraph, offset: number, steps: Localized[]): void {
  if (paragraph.role === 'leadIn') steps.push({ zh: '导语', en: 'lead-in' });
  else if (paragraph.role === 'closing') steps.push({ zh: '结尾', en: 'closing' });
  else steps.push(nth('第', '段', 'paragraph', container.children, paragraph));

  const sentences = paragraph.children.flatMap<Heading | Sentence>((child) =>
    child.type === 'RunInItem' ? child.children : [child],
  );
  const sentence = lastStartingBy(sentences, offset);
  if (!sentence) return;
  if (sentence.type === 'Heading') steps.push(PARTS.Heading);
  else steps.push(nth('第', '句', 'sentence', sentences, sentence));
}

function inList(list: List, offset: number, steps: Localized[]): void {
  const item = lastStartingBy(list.children, offset);
  if (!item) return;
  steps.push(nth('第', '项', 'item', list.children, item));
  const inner = lastStartingBy<Node>(item.children, offset);
  if (inner?.type === 'List') inList(inner, offset, steps);
}

function inTable(draft: Draft, table: Table, offset: number, steps: Localized[]): void {
  steps.push(nth('表', '', 'table', tablesOf(draft.root), table));
  const row = lastStartingBy(table.children, offset);
  const cell = row && lastStartingBy(row.children, offset);
  if (!cell) return;
  steps.push({
    zh: `第${cell.row + 1}行第${cell.column + 1}列`,
    en: `row ${cell.row + 1} column ${cell.column + 1}`,
  });
}

/** A node's place among those of its kind: 第2段, 表3. */
function nth<T extends Node>(
  before: string,
  after: string,
  name: string,
  siblings: readonly T[],
  node: T,
): Localized {
  const index = siblings.filter(({ type }) => type === node.type).indexOf(node) + 1;
  return { zh: `${before}${index}${after}`, en: `${name} ${index}` };
}

function tablesOf(node: Node): Table[] {
  if (node.type === 'Table') return [node];
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
}

function lastStartingBy<T extends Node>(nodes: readonly T[], offset: number): T | undefined {
  return nodes.findLast(({ range }) => range[0] <= offset);
}
