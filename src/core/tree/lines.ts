import { withoutSpaces } from '../../chinese/characters.js';
import { parseChineseDate } from '../../chinese/dates.js';
import type { Block } from '../blocks.js';
import type { IssueDate, Ordinal, Range } from '../draft.js';
import { headOrdinal } from './ordinals.js';

/** A block with its text, as the builders of the tree look at it. */
export interface Line {
  readonly block: Block;
  readonly range: Range;
  readonly text: string;
  /** The text without any spaces; empty for a table. */
  readonly dense: string;
  /** The number at its head; that of a list item by mark-up is the block's own. */
  readonly ordinal?: Ordinal;
}

export function linesOf(text: string, blocks: readonly Block[]): Line[] {
  return blocks.map((block) => lineOf(text, block, block.range));
}

/** A part of a block as a line of its own. */
export function lineOf(text: string, block: Block, range: Range): Line {
  const line = block.kind === 'table' ? '' : text.slice(...range);
  const ordinal =
    (block.kind === 'paragraph' && !block.quote) || block.kind === 'heading'
      ? headOrdinal(line, range[0])
      : undefined;
  return { block, range, text: line, dense: withoutSpaces(line), ...(ordinal && { ordinal }) };
}

/** Whether the line is a paragraph of the report's own text, set off by nothing. */
export function isPlain({ block }: Line): boolean {
  return block.kind === 'paragraph' && !block.quote;
}

/** Genres of official writing: what its titles end with. */
const GENRES =
  '报告|总结|通知|通报|意见|公报|决定|决议|方案|请示|批复|复函|函|纪要|办法|规定|细则|条例|准则|讲话|致辞|规划|计划|要点|工作法|公告|通告|命令|令|议案|汇报|制度|预案|提纲|建议|纲要|简报|讲稿|意见书|责任书|答复|述职述廉|自查|征求意见稿';
/** Words that end titles of attachments and of shorter papers, but headings as well. */
const SUBJECTS =
  '情况|体会|说明|清单|目标|任务|安排|部署|措施|职责|目录|名单|一览表|汇总表|表|解读|材料|台账';
const ENDING = '(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?[。.；;]?$';
const GENRE_END = new RegExp(`(?:${GENRES})${ENDING}`);
const SUBJECT_END = new RegExp(`(?:${SUBJECTS})${ENDING}`);
/** A title that names its subject by a word of {@link SUBJECTS} is at least this long; 工作开展情况 is a heading. */
const SUBJECT_TITLE = 8;

/** Whether a line, or a run of lines joined, ends as titles do. */
export function endsLikeTitle(dense: string): boolean {
  return (
    dense.length <= TITLE_LINE &&
    (GENRE_END.test(dense) || (dense.length >= SUBJECT_TITLE && SUBJECT_END.test(dense)))
  );
}

/** The longest line of a title, in characters; longer lines are prose. */
export const TITLE_LINE = 50;

/** 国发〔2021〕1号, also with wrong brackets, padding or 第: the rule on document numbers needs to see them. */
const DOCUMENT_NUMBER =
  /^[㐀-鿿\u{20000}-\u{323af}XxＸ×]{1,16}[〔﹝[［（(【]?[0-9０-９XxＸ×〇]{2,4}[〕﹞\]］）)】]?(?:年)?第?[0-9０-９XxＸ×]{1,5}号$/u;
const DOCUMENT_NUMBER_BLANK =
  /^[㐀-鿿\u{20000}-\u{323af}XxＸ×]{1,16}[〔[［（(【][^〔〕]{0,6}[〕\]］）)】]第?[0-9０-９XxＸ×]{0,5}号$/u;

export function isDocumentNumber(line: Line): boolean {
  return (
    isPlain(line) &&
    line.dense.length <= 30 &&
    (DOCUMENT_NUMBER.test(line.dense) || DOCUMENT_NUMBER_BLANK.test(line.dense))
  );
}

/** 各位代表： and the like. */
const SALUTATION =
  /^(?:(?:尊敬的|敬爱的|各位|同志们|同事们|朋友们|代表们|委员们|女士们|先生们|主席|主任)[^。；！？]{0,36}[：:！!，,]|同志们|各位[㐀-鿿\u{20000}-\u{323af}]{2,4})$/u;

export function isSalutation(line: Line): boolean {
  return isPlain(line) && line.dense.length <= 40 && SALUTATION.test(line.dense);
}

/** What the name of an organ, or of those in charge of it, ends with. */
const ORGAN_END =
  /(?:[委府局部厅院办会组处科室心位站所队协大校学厂团镇乡村居社军行业司道区县市省州盟旗地门导人员生长]|机构|机关|政协|企业|单位|书记|主任|主席|同志|代表|负责人|[XxＸ×某]|等)(?:[（(][^（）()]{1,20}[）)])?$/u;

/** Whether a line ends with the name of an organ or of a body of people. */
export function endsLikeOrgan(dense: string): boolean {
  return ORGAN_END.test(dense);
}

/** Names in a row, ending in a colon; a half-width colon and a comma are errors that a rule must see. */
const RECIPIENT = /^[㐀-鿿\u{20000}-\u{323af}A-Za-z×＊*_〇○□、，,；;（）()《》“”0-9Ｘ—－-]{1,120}[：:，,]$/u;
const NO_RECIPIENT = /^(?:为|根据|按照|经|现|从|在|对|自|我|本|今|主要|具体|以下|其中|责任)|如下|以下[：:]$/;
/** The longest recipient that a comma ends instead of a colon; a longer line is the start of a sentence. */
const RECIPIENT_WITH_COMMA = 20;

/** Whether a line names to whom the report goes: only asked of lines above the text. */
export function isRecipient(line: Line): boolean {
  if (!isPlain(line) || line.dense.length > 120 || !RECIPIENT.test(line.dense)) return false;
  if (line.ordinal || isSalutation(line) || NO_RECIPIENT.test(line.dense)) return false;
  const colon = /[：:]$/.test(line.dense);
  return endsLikeOrgan(line.dense.slice(0, -1)) && (colon || line.dense.length <= RECIPIENT_WITH_COMMA);
}

const DASHED = /^(?:——?|--|――|－－)/;
const OCCASION =
  /^(?:[0-9０-９二〇零○一三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日)?在?\S{0,40}(?:会议|大会|全会|论坛|座谈会)上/;
/** The longest subtitle, in characters. */
const SUBTITLE = 70;

/** ——2021年1月5日在……会议上, with or without the dash, or （2021年1月5日……通过）: what stands below a title. */
export function isSubtitle(line: Line): boolean {
  const { dense } = line;
  if (!isPlain(line) || line.ordinal || dense.length > SUBTITLE || /[。；！？]/.test(dense)) return false;
  return DASHED.test(dense) || OCCASION.test(dense) || /^[（(].*[）)]$/.test(dense);
}

/** Reads a line as a date of issue; its day or month may still be a placeholder. */
export function issueDateOf(line: Line): IssueDate | undefined {
  if (!isPlain(line) || line.dense.length > 16) return undefined;
  return dateIn(line.dense, line.range);
}

/** X月X日: a date that waits for its numbers. */
const BLANK_DATE =
  /^[0-9０-９XxＸｘ×＊*_□○]{2,4}年[0-9０-９XxＸｘ×＊*_□○]{0,4}月[0-9０-９XxＸｘ×＊*_□○]{0,4}日$/;

/** 2021.12.28 and 2021-12-28: not how a paper is dated, but a date. */
const NUMERIC_DATE = /^([0-9]{4})([.．\-/])([0-9]{1,2})\2([0-9]{1,2})日?$/;

/** Reads a text without spaces as a date of issue that stands at a range. */
export function dateIn(dense: string, range: Range): IssueDate | undefined {
  const date = parseChineseDate(dense);
  if (date) {
    const { script, ...parts } = date;
    return date.month === undefined ? undefined : { type: 'IssueDate', range, date: parts, script };
  }
  const [, year, , month, day] = NUMERIC_DATE.exec(dense) ?? [];
  if (day) {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return { type: 'IssueDate', range, date: parts, script: 'arabic' };
  }
  return BLANK_DATE.test(dense) ? { type: 'IssueDate', range } : undefined;
}

/** Marks that end a sentence or clause; a line of a title or a signature has none at its end. */
const END_MARKS = /[。，、；：！？…,;:!?.]$/;

/** A short line that ends like no sentence: a title, a heading without a number, a signature. */
export function isCaption(line: Line, longest: number): boolean {
  return (
    isPlain(line) &&
    line.dense.length >= 2 &&
    line.dense.length <= longest &&
    !END_MARKS.test(line.dense) &&
    !/[。；！？]/.test(line.dense)
  );
}

/** Whether a line is a sentence or more, and not a title, a name or a crumb of a web page. */
export function isProse(line: Line): boolean {
  return isPlain(line) && (line.dense.length > TITLE_LINE || /[。；！？]/.test(line.dense));
}

const CLOSINGS =
  /^(?:特此(?:报告|汇报|说明|通知|函告|通报)|专此(?:报告|汇报)|以上(?:报告|汇报|述职|情况|意见|请示)|请予?(?:审议|审阅|评议|审查|批评)|妥否|当否|此致|敬礼)/;
/** The longest closing, in characters. */
const CLOSING = 40;

/** 特此报告。 and the like. */
export function isClosing(line: Line): boolean {
  return isPlain(line) && line.dense.length <= CLOSING && CLOSINGS.test(line.dense);
}

const NUMBER = '[0-9０-９一二三四五六七八九十]{1,3}';
const LABEL = new RegExp(`^附(?:件|表|录)(?:${NUMBER})?[：:]?$`);
const LABEL_WITH_TITLE = new RegExp(`^附(?:件|表|录)\\s?(?:${NUMBER})[：:\\s]\\s*(?=\\S)`);

/** 附件, 附件1, 附件一： alone on a line. */
export function isAttachmentLabel({ block, dense }: Line): boolean {
  return block.kind !== 'table' && dense.length <= 8 && LABEL.test(dense);
}

/** 附件1, alone or with the title of the attachment on the same line. */
export function isAttachmentStart(line: Line): boolean {
  return isAttachmentLabel(line) || labelBeforeTitle(line) !== undefined;
}

/** The label of an attachment and the rest of its line, where the title stands. */
export function labelBeforeTitle({ block, text, range }: Line): { label: Range; title: Range } | undefined {
  if (block.kind === 'table' || text.length > TITLE_LINE + 10) return undefined;
  const match = LABEL_WITH_TITLE.exec(text);
  if (!match) return undefined;
  const [start, end] = range;
  return { label: [start, start + match[0].trimEnd().length], title: [start + match[0].length, end] };
}

/** How far below its title the first heading of an attachment stands. */
const TITLE_TO_HEADING = 40;

/**
 * Whether a title without a label begins a text of its own among the attachments: below it the numbers of the
 * headings restart.
 *
 * @param numbered Whether headings numbered 一、 stand above it.
 */
export function restartsWithTitle(
  lines: readonly Line[],
  at: number,
  to: number,
  numbered: boolean,
): boolean {
  const line = lines[at]!;
  if (!numbered || line.ordinal || !isCaption(line, TITLE_LINE) || !endsLikeTitle(line.dense)) return false;
  for (let below = at + 1; below < Math.min(to, at + TITLE_TO_HEADING); below++) {
    const { ordinal } = lines[below]!;
    if (ordinal?.form === '一、') return ordinal.value === 1;
  }
  return false;
}
