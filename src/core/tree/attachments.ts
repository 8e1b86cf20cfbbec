import type { Range } from '../draft.js';
import { endsLikeTitle, isCaption, type Line, TITLE_LINE } from './lines.js';

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
 * headings start anew.
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
