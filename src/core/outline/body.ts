import type { ItemBlock, TableBlock } from '../blocks.js';
import type {
  Cell,
  Flow,
  Heading,
  HeadingLevel,
  List,
  ListItem,
  Ordinal,
  OrdinalForm,
  Paragraph,
  Quote,
  Range,
  Row,
  Section,
  Table,
} from '../draft.js';
import { isCaption, isPlain, type Line } from './lines.js';
import { headOrdinal } from './ordinals.js';
import { buildParagraph, firstSentence, type Source, sentencesOf } from './paragraphs.js';

/** The longest title of a heading, in characters without its number; a longer first sentence is prose. */
const HEADING_TITLE = 40;
/** The longest heading without a number. */
const BARE_HEADING = 25;

/** Builds the sections of a text from its lines. */
export function buildBody(source: Source, lines: readonly Line[]): Flow[] {
  const levels = levelsOf(lines);
  const sections = new SectionStack();
  const leadIn = leadInLine(lines, levels);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (line.block.quote) {
      const end = endOfRun(lines, at, (next) => Boolean(next.block.quote));
      sections.add(buildQuote(source, lines.slice(at, end)));
      at = end;
    } else if (line.block.kind === 'item') {
      const end = endOfRun(lines, at, ({ block }) => block.kind === 'item' && !block.quote);
      sections.add(buildList(source, lines.slice(at, end)));
      at = end;
    } else if (line.block.kind === 'table') {
      sections.add(buildTable(source, line.block, captionAbove(lines, at)));
      at++;
    } else {
      addParagraph(source, sections, line, levels, at === leadIn);
      at++;
    }
  }
  return sections.close();
}

function endOfRun(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  let end = from + 1;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
}

/** Which level each form of number, and each heading of the mark-up, has in this text. */
interface Levels {
  of(line: Line, ordinal: Ordinal | undefined): HeadingLevel | undefined;
}

const FORM_LEVELS: Readonly<Partial<Record<OrdinalForm, number>>> = {
  第一章: 1,
  '一、': 1,
  '（一）': 2,
  '1.': 3,
  '（1）': 4,
  '①': 5,
};

function levelsOf(lines: readonly Line[]): Levels {
  const forms = new Set<OrdinalForm>();
  let highest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const ordinal = isText(line) ? headOrdinal(line.text, 0) : undefined;
    if (ordinal) forms.add(ordinal.form);
    if (line.block.kind === 'heading') highest = Math.min(highest, line.block.level);
  }
  const below = forms.has('第一章') ? 1 : 0;
  // Captions without numbers are headings only where nothing else is: then a text has no other outline.
  const bare =
    !forms.has('一、') &&
    !forms.has('第一章') &&
    !forms.has('（一）') &&
    highest === Number.POSITIVE_INFINITY;
  return {
    of({ block, ...line }, ordinal) {
      if (ordinal) {
        const level = FORM_LEVELS[ordinal.form];
        return level === undefined ? undefined : clamp(level + (ordinal.form === '第一章' ? 0 : below));
      }
      if (block.kind === 'heading') return clamp(block.level - highest + 1);
      return bare && isCaption({ block, ...line }, BARE_HEADING) ? 1 : undefined;
    },
  };
}

function clamp(level: number): HeadingLevel {
  return Math.max(1, Math.min(4, level)) as HeadingLevel;
}

function isText({ block }: Line): boolean {
  return (block.kind === 'paragraph' || block.kind === 'heading') && !block.quote;
}

const LEADS_IN = /(?:现|特|兹).{0,24}(?:如下|以下)|如下[：:。]$/;

/** The line that leads in to the sections: the one that says so, else the first. */
function leadInLine(lines: readonly Line[], levels: Levels): number {
  const heading = lines.findIndex(
    (line) => isText(line) && levels.of(line, headOrdinal(line.text, 0)) !== undefined,
  );
  const before = lines.slice(0, heading === -1 ? 0 : heading);
  const saysSo = before.findLastIndex((line) => isPlain(line) && LEADS_IN.test(line.dense));
  return saysSo !== -1 ? saysSo : before.findIndex(isPlain);
}

function addParagraph(
  source: Source,
  sections: SectionStack,
  line: Line,
  levels: Levels,
  isLeadIn: boolean,
): void {
  const ordinal = headOrdinal(line.text, line.range[0]);
  const level = levels.of(line, ordinal);
  if (level === undefined) {
    const role = isLeadIn ? 'leadIn' : isClosing(line) ? 'closing' : 'plain';
    sections.add(buildParagraph(source, line.range, role));
    return;
  }
  const heading = headingOf(source, line, level, ordinal);
  sections.open(heading);
  if (heading.runIn) sections.add(buildParagraph(source, line.range, 'plain', heading));
  else sections.add(heading);
}

function headingOf(source: Source, line: Line, level: HeadingLevel, ordinal: Ordinal | undefined): Heading {
  const start = ordinal?.range[1] ?? line.range[0];
  const base = { type: 'Heading' as const, level, ...(ordinal && { ordinal }) };
  const rest: Range = [start, line.range[1]];
  const first = firstSentence(source, rest);
  const alone = first[1] >= rest[1];
  const length = first[1] - first[0];
  if (
    line.block.kind === 'heading' ||
    (alone && length <= HEADING_TITLE + 10 && !readsAsProse(source.text, rest))
  ) {
    return { ...base, range: line.range, title: rest, runIn: false };
  }
  const runsIn = !alone && length <= HEADING_TITLE;
  const title: Range = runsIn ? [first[0], first[1] - 1] : [start, start];
  return { ...base, range: [line.range[0], runsIn ? first[1] : start], title, runIn: true };
}

/** One sentence with clauses and an end mark, as items of a decree are: not a title of a section. */
function readsAsProse(text: string, [start, end]: Range): boolean {
  const line = text.slice(start, end);
  return /[。；！？：]$/.test(line) && (/[，；：]./.test(line) || line.length > 20);
}

const CLOSINGS =
  /^(?:特此(?:报告|汇报|说明|通知|函告|通报)|专此(?:报告|汇报)|以上(?:报告|汇报|述职|情况|意见|请示)|请予?(?:审议|审阅|评议|审查|批评)|妥否|当否|此致|敬礼)/;

function isClosing(line: Line): boolean {
  return isPlain(line) && line.dense.length <= 40 && CLOSINGS.test(line.dense);
}

/** Nests sections by level while lines are added. */
class SectionStack {
  readonly #top: Flow[] = [];
  readonly #open: { readonly heading: Heading; readonly children: Flow[] }[] = [];

  add(node: Flow): void {
    (this.#open.at(-1)?.children ?? this.#top).push(node);
  }

  open(heading: Heading): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.heading.level >= heading.level) this.#pop();
    this.#open.push({ heading, children: [] });
  }

  close(): Flow[] {
    while (this.#open.length > 0) this.#pop();
    return this.#top;
  }

  #pop(): void {
    const { heading, children } = this.#open.pop()!;
    const section: Section = {
      type: 'Section',
      range: [heading.range[0], children.at(-1)!.range[1]],
      level: heading.level,
      heading,
      children,
    };
    this.add(section);
  }
}

function buildQuote(source: Source, lines: readonly Line[]): Quote {
  const children: (Paragraph | List)[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]!.block.kind !== 'item') {
      children.push(buildParagraph(source, lines[at]!.range, 'plain'));
      at++;
      continue;
    }
    const end = endOfRun(lines, at, ({ block }) => block.kind === 'item');
    children.push(buildList(source, lines.slice(at, end)));
    at = end;
  }
  return { type: 'Quote', range: spanOf(lines), children };
}

/** A list, from lines that all are items; deeper ones become lists inside the item above them. */
function buildList(source: Source, lines: readonly Line[]): List {
  const items = lines as readonly (Line & { readonly block: ItemBlock })[];
  const depth = items[0]!.block.depth;
  const children: ListItem[] = [];
  for (let at = 0; at < items.length; ) {
    const end = endOfRun(lines, at, (next) => (next as (typeof items)[number]).block.depth > depth);
    children.push(buildItem(source, items.slice(at, end)));
    at = end;
  }
  return { type: 'List', range: spanOf(lines), ordered: items[0]!.block.ordinal !== undefined, children };
}

function buildItem(source: Source, lines: readonly (Line & { readonly block: ItemBlock })[]): ListItem {
  const [first, ...inner] = lines as [(typeof lines)[number], ...(typeof lines)[number][]];
  const { ordinal } = first.block;
  return {
    type: 'ListItem',
    range: spanOf(lines),
    ...(ordinal && { ordinal: { ...ordinal, form: '1.' as const } }),
    children: [...sentencesOf(source, first.range), ...(inner.length > 0 ? [buildList(source, inner)] : [])],
  };
}

function buildTable(source: Source, block: TableBlock, caption: Range | undefined): Table {
  const rows = block.rows.map((cells, row): Row => {
    const children = cells.map(
      (range, column): Cell => ({ type: 'Cell', range, row, column, children: sentencesOf(source, range) }),
    );
    const range: Range =
      cells.length > 0 ? [cells[0]![0], cells.at(-1)![1]] : [block.range[0], block.range[0]];
    return { type: 'Row', range, header: row < block.headerRows, children };
  });
  return { type: 'Table', range: block.range, ...(caption && { caption }), children: rows };
}

/** 表1　…… right above a table. */
function captionAbove(lines: readonly Line[], at: number): Range | undefined {
  const line = lines[at - 1];
  return line && isPlain(line) && /^(?:附?表|单位[：:])/.test(line.dense) && line.dense.length <= 40
    ? line.range
    : undefined;
}

function spanOf(lines: readonly Line[]): Range {
  return [lines[0]!.range[0], lines.at(-1)!.range[1]];
}
