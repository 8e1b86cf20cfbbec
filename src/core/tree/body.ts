import type { ItemBlock, TableBlock } from '../blocks.js';
import type {
  Cell,
  Flow,
  Heading,
  HeadingLevel,
  List,
  ListItem,
  Paragraph,
  Quote,
  Range,
  Row,
  Section,
  Sentence,
  Table,
} from '../draft.js';
import { type Levels, levelsOf } from './levels.js';
import { isClosing, isPlain, isProse, type Line } from './lines.js';
import { buildParagraph, firstSentenceEnd, type Source, sentencesOf } from './sentences.js';

/** Builds the sections of a text from its lines. */
export function buildBody(source: Source, lines: readonly Line[]): Flow[] {
  const levels = levelsOf(lines);
  const sections = new SectionStack();
  const leadIn = leadInLine(lines, levels);
  let above: Heading | undefined;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const { block } = line;
    const level = levels.of(line);
    let heading: Heading | undefined;
    let end = at + 1;
    if (block.quote) {
      end = endOfRun(lines, at, (next) => Boolean(next.block.quote));
      sections.add(buildQuote(source, lines.slice(at, end)));
    } else if (block.kind === 'item') {
      end = endOfRun(lines, at, (next) => next.block.kind === 'item' && !next.block.quote);
      sections.add(buildList(source, lines.slice(at, end)));
    } else if (block.kind === 'table') {
      sections.add(buildTable(source, block, captionAbove(lines, at)));
    } else if (level === undefined) {
      const role = at === leadIn ? 'leadIn' : isClosing(line) ? 'closing' : 'plain';
      sections.add(buildParagraph(source, line.range, role));
    } else {
      heading = headingOf(source, line, level, above, hasTextUnder(lines[at + 1], level, levels));
      sections.open(heading);
      sections.add(heading.runIn ? buildParagraph(source, line.range, 'plain', heading) : heading);
    }
    above = heading;
    at = end;
  }
  return sections.close();
}

const LEADS_IN = [/[现特兹].{0,24}(?:如下|以下)/, /(?:如下|以下[^，。：]{0,8})[：:。]$/, /请予审[议查]/];

/** The line that leads in to the sections: the one that says so, else the first paragraph. */
function leadInLine(lines: readonly Line[], levels: Levels): number {
  const heading = lines.findIndex((line) => levels.of(line) !== undefined);
  const before = lines.slice(0, Math.max(0, heading));
  const saysSo = before.findLastIndex(
    (line) => isPlain(line) && LEADS_IN.some((pattern) => pattern.test(line.dense)),
  );
  return saysSo !== -1 ? saysSo : before.findIndex(isProse);
}

function hasTextUnder(next: Line | undefined, level: HeadingLevel, levels: Levels): boolean {
  if (!next) return false;
  const nextLevel = levels.of(next);
  return nextLevel === undefined || nextLevel > level;
}

/** The longest title of a heading, in characters without its number; a longer first sentence is prose. */
const HEADING_TITLE = 40;
/** The longest line that is a heading as a whole. */
const HEADING_LINE = 50;

/**
 * Reads a numbered or marked-up line as a heading: a line of its own, or the first sentence of its paragraph. Where
 * no title can be separated from the prose, the heading is the number alone and its title empty.
 *
 * @param above The heading on the line right above.
 */
function headingOf(
  source: Source,
  line: Line,
  level: HeadingLevel,
  above: Heading | undefined,
  hasText: boolean,
): Heading {
  const { ordinal, range, block } = line;
  const start = ordinal?.range[1] ?? range[0];
  const rest: Range = [start, range[1]];
  const base = { type: 'Heading' as const, level, ...(ordinal && { ordinal }) };
  const whole: Heading = { ...base, range, title: rest, runIn: false };
  if (block.kind === 'heading') return whole;

  const firstEnd = firstSentenceEnd(source, rest);
  const isSentence = firstEnd >= range[1];
  if (isSentence && range[1] - start <= HEADING_LINE) {
    const goesOn = above?.ordinal?.form === ordinal?.form && above !== undefined && isEmpty(above.title);
    if (!goesOn && !readsAsClause(source.text.slice(...rest).trimEnd(), hasText)) return whole;
  }
  const runsIn = !isSentence && firstEnd - start <= HEADING_TITLE;
  const end = runsIn ? firstEnd : level <= 2 ? colonAfterTitle(source.text, rest) : undefined;
  if (end === undefined) return { ...base, range: [range[0], start], title: [start, start], runIn: true };
  return { ...base, range: [range[0], end], title: [start, end - 1], runIn: true };
}

function isEmpty([start, end]: Range): boolean {
  return start === end;
}

/** What announces an enumeration, and is not its title: 有下列情形之一的，应当报告： */
const ANNOUNCES = /如下|以下|下列|之一|应当|[；：:].|[是为有即括下到出示明求认称道说要][：:]$/;

/**
 * Whether what follows a number is a clause of an enumeration, and not a heading: it ends as clauses do, or ends
 * with a full stop and has nothing under it.
 */
function readsAsClause(title: string, hasText: boolean): boolean {
  if (/[；，、;,]$/.test(title)) return true;
  if (/[：:]$/.test(title)) {
    const short = title.length <= 20 && !/[，；：]./.test(title);
    return !short && (!hasText || title.length > HEADING_TITLE || ANNOUNCES.test(title));
  }
  return /[。！？]$/.test(title) && (!hasText || title.length > HEADING_TITLE || /[；：]/.test(title));
}

const TITLE_BEFORE_COLON =
  /[㐀-鿿\u{20000}-\u{323af}“”《》]{2,20}(?<![是为有即括下到出示明求认称道说要])[：:]/uy;

/** The end of a title that a colon divides from the text: 一、存在问题：一是……. */
function colonAfterTitle(text: string, [start, end]: Range): number | undefined {
  TITLE_BEFORE_COLON.lastIndex = start;
  const match = TITLE_BEFORE_COLON.exec(text);
  const after = match ? start + match[0].length : end;
  return after < end ? after : undefined;
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

/** The index after the last of the lines from `from` on that all belong together. */
function endOfRun(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  let end = from + 1;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
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

type ItemLine = Line & { readonly block: ItemBlock };

/** A list, from lines that all are items; deeper ones become lists inside the item above them. */
function buildList(source: Source, lines: readonly Line[]): List {
  const items = lines as readonly ItemLine[];
  const { depth, ordinal } = items[0]!.block;
  const children: ListItem[] = [];
  for (let at = 0; at < items.length; ) {
    const end = endOfRun(items, at, (next) => (next as ItemLine).block.depth > depth);
    children.push(buildItem(source, items[at]!, items.slice(at + 1, end)));
    at = end;
  }
  return { type: 'List', range: spanOf(lines), ordered: ordinal !== undefined, children };
}

function buildItem(source: Source, { block, range }: ItemLine, inner: readonly ItemLine[]): ListItem {
  const children: (Sentence | List)[] = sentencesOf(source, range);
  if (inner.length > 0) children.push(buildList(source, inner));
  return {
    type: 'ListItem',
    range: [range[0], (inner.at(-1) ?? { range }).range[1]],
    ...(block.ordinal && { ordinal: { ...block.ordinal, form: '1.' as const } }),
    children,
  };
}

function buildTable(source: Source, block: TableBlock, caption: Range | undefined): Table {
  const children = block.rows.map((cells, row): Row => {
    const built = cells.map(
      (range, column): Cell => ({ type: 'Cell', range, row, column, children: sentencesOf(source, range) }),
    );
    const range: Range =
      cells.length > 0 ? [cells[0]![0], cells.at(-1)![1]] : [block.range[0], block.range[0]];
    return { type: 'Row', range, header: row < block.headerRows, children: built };
  });
  return { type: 'Table', range: block.range, ...(caption && { caption }), children };
}

const CAPTION = /^附?表/;
const UNIT = /^[（(]?单位[：:]/;
/** The longest caption of a table, in characters. */
const CAPTION_LENGTH = 40;

/** 表1　…… above a table; 单位：万元 may stand between them. */
function captionAbove(lines: readonly Line[], table: number): Range | undefined {
  const unit = lines[table - 1];
  const line = unit && isPlain(unit) && UNIT.test(unit.dense) ? lines[table - 2] : unit;
  if (!line || !isPlain(line) || line.dense.length > CAPTION_LENGTH) return undefined;
  return CAPTION.test(line.dense) ? line.range : undefined;
}

function spanOf(lines: readonly Line[]): Range {
  return [lines[0]!.range[0], lines.at(-1)!.range[1]];
}
