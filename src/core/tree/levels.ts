import type { HeadingLevel, OrdinalForm } from '../draft.js';
import { contentsLines } from './contents.js';
import { isCaption, isProse, issueDateOf, type Line } from './lines.js';

/** Which level each numbered line, and each heading of the mark-up, has in a text. */
export interface Levels {
  /** `undefined` for a line that is no heading. */
  of(line: Line): HeadingLevel | undefined;
}

const FORM_LEVELS: Readonly<Partial<Record<OrdinalForm, number>>> = {
  第一章: 1,
  '一、': 1,
  '（一）': 2,
  '1.': 3,
  '（1）': 4,
  '①': 4,
};

export function levelsOf(lines: readonly Line[]): Levels {
  const contents = contentsLines(lines);
  const forms = new Set<OrdinalForm>();
  let highest = Number.POSITIVE_INFINITY;
  for (const { ordinal, block } of lines) {
    if (ordinal) forms.add(ordinal.form);
    if (block.kind === 'heading') highest = Math.min(highest, block.level);
  }
  const bare = highest === Number.POSITIVE_INFINITY ? bareHeadings(lines, forms) : new Set<Line>();
  // 第一章, or headings without numbers, stand above 一、 where both are used.
  const below = forms.has('一、') && (forms.has('第一章') || bare.size > 0) ? 1 : 0;
  return {
    of(line) {
      if (contents.has(line)) return undefined;
      const { block, ordinal } = line;
      const marked = block.kind === 'heading' ? block.level - highest + 1 : undefined;
      if (bare.has(line)) return 1;
      if (!ordinal) return marked === undefined ? undefined : clamp(marked);
      const level = FORM_LEVELS[ordinal.form];
      if (level === undefined) return undefined;
      const numbered = level + (ordinal.form === '第一章' ? 0 : below);
      // 1. is the first level of a file whose own mark-up says so.
      return clamp(marked === undefined || level <= 2 ? numbered : Math.min(numbered, marked));
    },
  };
}

function clamp(level: number): HeadingLevel {
  return Math.max(1, Math.min(4, level)) as HeadingLevel;
}

/** The longest heading without a number. */
const BARE_HEADING = 25;

/**
 * Captions without numbers. They are headings where a text has no other outline, or where the numbers below each
 * restart; elsewhere a short line may be anything.
 */
function bareHeadings(lines: readonly Line[], forms: ReadonlySet<OrdinalForm>): ReadonlySet<Line> {
  const captions = new Set(lines.filter((line, at) => isCaptionOfText(line, lines[at + 1])));
  if (forms.has('第一章')) return new Set();
  if (!forms.has('一、') && !forms.has('（一）')) return captions;
  return captions.size > 1 && numbersRestartBelow(captions, lines, forms) ? captions : new Set();
}

/** Whether the first number below each caption, up to the next caption, is one. */
function numbersRestartBelow(
  captions: ReadonlySet<Line>,
  lines: readonly Line[],
  forms: ReadonlySet<OrdinalForm>,
): boolean {
  const top: OrdinalForm = forms.has('一、') ? '一、' : '（一）';
  const firstNumber = lines.findIndex(({ ordinal }) => ordinal?.form === top);
  let next: number | undefined;
  for (let at = lines.length - 1; at >= 0; at--) {
    const { ordinal } = lines[at]!;
    if (ordinal?.form === top) next = ordinal.value;
    if (!captions.has(lines[at]!)) continue;
    // Where 一、 is missing altogether something else must head （一）, so a section may do without numbers.
    const mayLackNumbers = top === '（一）' || at < firstNumber;
    if (next === undefined ? !mayLackNumbers : next !== 1) return false;
    next = undefined;
  }
  return true;
}

function isCaptionOfText(line: Line, below: Line | undefined): boolean {
  return (
    !line.ordinal &&
    isCaption(line, BARE_HEADING) &&
    issueDateOf(line) === undefined &&
    below !== undefined &&
    !below.ordinal &&
    (isProse(below) || /[：:]$/.test(below.dense))
  );
}
