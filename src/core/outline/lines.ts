import { withoutSpaces } from '../../chinese/characters.js';
import { parseChineseDate } from '../../chinese/dates.js';
import type { Block } from '../blocks.js';
import type { IssueDate, Range } from '../draft.js';
import { headOrdinal } from './ordinals.js';

/** A block with its text, as the builders of the tree look at it. */
export interface Line {
  readonly block: Block;
  readonly range: Range;
  readonly text: string;
  /** The text without any spaces. */
  readonly dense: string;
}

export function linesOf(text: string, blocks: readonly Block[]): Line[] {
  return blocks.map((block) => {
    const line = text.slice(...block.range);
    return {
      block,
      range: block.range,
      text: line,
      dense: block.kind === 'table' ? '' : withoutSpaces(line),
    };
  });
}

/** Whether the line is a paragraph of the report's own text, set off by nothing. */
export function isPlain({ block }: Line): boolean {
  return block.kind === 'paragraph' && !block.quote;
}

/** Words that a title of official writing ends with: the genres. */
const GENRES =
  '报告|总结|通知|通报|意见|公报|决定|决议|方案|请示|批复|复函|函|纪要|办法|规定|细则|条例|准则|讲话|致辞|规划|计划|要点|工作法|清单|公告|通告|命令|令|议案|汇报|说明|制度|预案|提纲|建议|纲要|简报|情况|体会|讲稿|意见书|责任书|答复|目标|任务|安排|部署|措施|职责|目录|名单|一览表|汇总表|表|解读|述职述廉|自查|征求意见稿';
const GENRE_END = new RegExp(`(?:${GENRES})(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?[。.；;]?$`);

/** Whether a line, or a run of lines joined, ends as titles do. */
export function endsLikeTitle(dense: string): boolean {
  return GENRE_END.test(dense);
}

/** 国发〔2021〕1号, also with wrong brackets, padding or 第: the rule on document numbers needs to see them. */
const DOCUMENT_NUMBER =
  /^[\p{Script=Han}XxＸ×]{1,16}[〔﹝[［（(【]?[0-9０-９XxＸ×〇]{2,4}[〕﹞\]］）)】]?(?:年)?第?[0-9０-９XxＸ×]{1,5}号$/u;
const DOCUMENT_NUMBER_BLANK =
  /^[\p{Script=Han}XxＸ×]{1,16}[〔[［（(【][^〔〕]{0,6}[〕\]］）)】]第?[\s0-9０-９XxＸ×]{0,5}号$/u;

export function isDocumentNumber(line: Line): boolean {
  return (
    isPlain(line) &&
    line.dense.length <= 30 &&
    (DOCUMENT_NUMBER.test(line.dense) || DOCUMENT_NUMBER_BLANK.test(line.dense))
  );
}

/** 各位代表： and the like. */
const SALUTATION =
  /^(?:尊敬的|敬爱的|各位|同志们|同事们|朋友们|代表们|委员们|女士们|先生们|主席|主任)[^。；！？]{0,40}[：:！!，,]?$/;

export function isSalutation(line: Line): boolean {
  return isPlain(line) && line.dense.length <= 40 && SALUTATION.test(line.dense);
}

/** Organs in a row, ending in a colon; a half-width colon and a comma are errors that a rule must see. */
const RECIPIENT = /^[\p{Script=Han}\p{Script=Latin}×＊*_〇○□、，,；;（）()《》“”0-9Ｘ—－-]{2,120}[：:，,]$/u;
const ORGAN_WORDS =
  /委|府|局|部|厅|院|办|会|公司|组|处|科|室|中心|单位|机构|社|站|所|政协|人大|校|厂|集团|支队|大队|街道|镇|乡|村|机关|法院|检察|军|行|企业/;

/** Whether a line names to whom the report goes: only asked of lines above the text. */
export function isRecipient(line: Line): boolean {
  if (!isPlain(line) || line.dense.length > 120 || !RECIPIENT.test(line.dense)) return false;
  if (isSalutation(line) || headOrdinal(line.text, 0) || /如下[：:]$/.test(line.dense)) return false;
  const colon = /[：:]$/.test(line.dense);
  return ORGAN_WORDS.test(line.dense) && (colon ? line.dense.length <= 120 : line.dense.length <= 20);
}

/** ——2021年1月5日在……会议上, or （2021年1月5日……通过）. */
export function isSubtitle({ dense }: Line): boolean {
  return (
    /^(?:——|--|――|——?|－－)/.test(dense) ||
    (/^[（(].*[）)]$/.test(dense) &&
      dense.length <= 60 &&
      !/^[（(][一二三四五六七八九十\d]+[）)]/.test(dense))
  );
}

/** Reads a line as a date of issue. */
export function issueDateOf(line: Line): IssueDate | undefined {
  if (!isPlain(line) || line.dense.length > 16) return undefined;
  const date = parseChineseDate(line.dense);
  if (!date || date.month === undefined) return undefined;
  const { script, ...parts } = date;
  return { type: 'IssueDate', range: line.range, date: parts, script };
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
