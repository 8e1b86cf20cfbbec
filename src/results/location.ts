import type { Localized } from '../base/locale.js';
import { countBefore } from '../base/sorted.js';
import type {
  Attachment,
  Draft,
  Flow,
  List,
  Node,
  Paragraph,
  Quote,
  Root,
  Section,
  Table,
} from '../core/draft.js';

/**
 * Says where an offset of a draft stands, as one would over the telephone: 二、（三）第4段第2句. Paragraphs are
 * counted from the nearest heading; the paragraph that a run-in heading opens is the first.
 */
export type Locator = (offset: number) => Localized;

type Container = Root | Section | Attachment | Quote;

export function createLocator({ text, root }: Draft): Locator {
  const places = new Places(root);

  function inContainer(container: Container, offset: number, steps: Localized[]): void {
    const node = lastStartingBy<Flow>(container.children, offset);
    if (!node) return;
    switch (node.type) {
      case 'Section':
        steps.push(sectionName(text, node));
        inContainer(node, offset, steps);
        break;
      case 'Attachment':
        steps.push(attachmentName(text, node, places.of(node, container.children)));
        inContainer(node, offset, steps);
        break;
      case 'Quote':
        steps.push({ zh: '引文', en: 'quotation' });
        inContainer(node, offset, steps);
        break;
      case 'Paragraph':
        inParagraph(node, places.of(node, container.children), offset, steps);
        break;
      case 'List':
        inList(node, offset, steps);
        break;
      case 'Table':
        inTable(node, offset, steps);
        break;
      default:
        steps.push(PARTS[node.type]);
    }
  }

  function inParagraph(paragraph: Paragraph, place: number, offset: number, steps: Localized[]): void {
    if (paragraph.role === 'leadIn') steps.push({ zh: '导语', en: 'lead-in' });
    else if (paragraph.role === 'closing') steps.push({ zh: '结尾', en: 'closing' });
    else steps.push(nth('第', place, '段', 'paragraph'));

    const sentences = places.sentencesOf(paragraph);
    const sentence = lastStartingBy<Node>(sentences, offset);
    if (!sentence) return;
    if (sentence.type === 'Heading') steps.push(PARTS.Heading);
    else steps.push(nth('第', places.of(sentence, sentences), '句', 'sentence'));
  }

  function inList(list: List, offset: number, steps: Localized[]): void {
    const item = lastStartingBy(list.children, offset);
    if (!item) return;
    steps.push(nth('第', places.of(item, list.children), '项', 'item'));
    const inner = lastStartingBy<Node>(item.children, offset);
    if (inner?.type === 'List') inList(inner, offset, steps);
  }

  function inTable(table: Table, offset: number, steps: Localized[]): void {
    steps.push(nth('表', places.of(table, places.tables()), '', 'table'));
    const row = lastStartingBy(table.children, offset);
    const cell = row && lastStartingBy(row.children, offset);
    if (!cell) return;
    const { row: r, column: c } = cell;
    steps.push({ zh: `第${r + 1}行第${c + 1}列`, en: `row ${r + 1} column ${c + 1}` });
  }

  return (offset) => {
    const steps: Localized[] = [];
    inContainer(root, offset, steps);
    return {
      zh: steps.map(({ zh }) => zh).join('') || '文首',
      en: steps.map(({ en }) => en).join(' ') || 'top',
    };
  };
}

/** The numbers by which nodes are called, counted when first asked for: a run may ask for thousands of places. */
class Places {
  readonly #root: Root;
  readonly #numbers = new Map<readonly Node[], ReadonlyMap<Node, number>>();
  readonly #sentences = new Map<Paragraph, readonly Node[]>();
  #tables: readonly Node[] | undefined;

  constructor(root: Root) {
    this.#root = root;
  }

  /** The place of a node among those of its type, from 1. */
  of(node: Node, siblings: readonly Node[]): number {
    const numbers = this.#numbers.get(siblings) ?? numbered(siblings);
    this.#numbers.set(siblings, numbers);
    return numbers.get(node)!;
  }

  /** The run-in heading and the sentences of a paragraph, whether in items of a run-in list or not. */
  sentencesOf(paragraph: Paragraph): readonly Node[] {
    const known = this.#sentences.get(paragraph);
    const sentences =
      known ??
      paragraph.children.flatMap<Node>((child) => (child.type === 'RunInItem' ? child.children : [child]));
    this.#sentences.set(paragraph, sentences);
    return sentences;
  }

  tables(): readonly Node[] {
    this.#tables ??= tablesOf(this.#root);
    return this.#tables;
  }
}

function numbered(siblings: readonly Node[]): ReadonlyMap<Node, number> {
  const counts = new Map<string, number>();
  const numbers = new Map<Node, number>();
  for (const node of siblings) {
    const count = (counts.get(node.type) ?? 0) + 1;
    counts.set(node.type, count);
    numbers.set(node, count);
  }
  return numbers;
}

function tablesOf(node: Node): Node[] {
  if (node.type === 'Table') return [node];
  return 'children' in node ? node.children.flatMap(tablesOf) : [];
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
function sectionName(text: string, { heading }: Section): Localized {
  const name = heading.ordinal
    ? text.slice(...heading.ordinal.range).trim()
    : `“${/^.{0,12}/u.exec(text.slice(...heading.title))![0]}”`;
  return { zh: name, en: name };
}

/** An attachment by its label, or by its place where it has none. */
function attachmentName(text: string, { label }: Attachment, place: number): Localized {
  const number = label ? /\d+|[一二三四五六七八九十]+/.exec(text.slice(...label))?.[0] : String(place);
  return { zh: `附件${number ?? ''}`, en: number ? `attachment ${number}` : 'attachment' };
}

function nth(before: string, place: number, after: string, name: string): Localized {
  return { zh: `${before}${place}${after}`, en: `${name} ${place}` };
}

/** The last of some nodes, in the order of the text, that starts at or before an offset. */
function lastStartingBy<T extends Node>(nodes: readonly T[], offset: number): T | undefined {
  return nodes[countBefore(nodes.length, (index) => nodes[index]!.range[0] <= offset) - 1];
}
