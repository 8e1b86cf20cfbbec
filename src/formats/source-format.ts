import { contains } from '../base/ranges.js';
import { countBefore } from '../base/sorted.js';
import { lookalikeAt } from '../chinese/lookalikes.js';
import { isTextEdit, type TextEdit } from '../core/diagnostic.js';
import type { Range, ReadLookalike } from '../core/draft.js';
import { applyEdits, minimalEdit } from '../core/fixes.js';
import type { Format } from '../core/format.js';
import type { Reading } from './draft-text.js';
import { encodeText, openText, type TextFile } from './encoding.js';
import { isBlank } from './pieces.js';

/** An opened file that is text itself. */
export interface SourceState extends ReadSource {
  readonly file: TextFile;
  readonly language: SourceLanguage;
}

/** What makes a format of a kind of text file. */
interface SourceKind {
  readonly name: string;
  readonly extensions: readonly string[];
  /**
   * Loads what the language needs to be read.
   *
   * @throws {UserError} when the file is not what its name says.
   */
  load(file: TextFile): Promise<SourceLanguage>;
}

/** A format of files that are text themselves: decoded, read by their language, edited in place, encoded again. */
export function sourceFormat({ name, extensions, load }: SourceKind): Format<SourceState> {
  return {
    name,
    extensions,
    async open(sourceFile) {
      const file = openText(sourceFile);
      const language = await load(file);
      return { file, language, source: file.text, reading: language.read(file.text) };
    },
    read: ({ reading }) => reading,
    edit: (state, { edits }) => ({
      ...state,
      ...editSource(state, edits.filter(isTextEdit), state.language),
    }),
    save: ({ file, source }) => encodeText(source, file),
  };
}

/** A source with what was read from it. */
interface ReadSource {
  readonly source: string;
  readonly reading: Reading;
}

/** How a language of sources is read and written. */
interface SourceLanguage {
  read(source: string): Reading;
  /** What ends a paragraph, with LF line ends. */
  readonly paragraphBreak: string;
  /** The text so written that none of it is mark-up. Absent where there is no mark-up. */
  escape?(text: string): string;
}

/** A way to make an edit in the source. */
interface Way {
  readonly escape: boolean;
  /** Take mark-up away whose text is all replaced. */
  readonly unwrap: boolean;
}

interface Plan {
  readonly edit: TextEdit;
  readonly way: Way;
}

const PLAIN: Way = { escape: false, unwrap: false };
/** For an edit that leaves the text as it is and changes only what it is written with. */
const REWRITE: Way = { escape: false, unwrap: false };
const MARKED_UP: readonly Way[] = [
  { escape: true, unwrap: false },
  { escape: false, unwrap: true },
  { escape: true, unwrap: true },
];

/**
 * Makes edits of a text in its source. What stands in the source and is no text (comments, marks, tags) stays where
 * it is: an edit across it puts its text before it and deletes after it. The source is read again, and an edit that
 * would change anything but what it says is made in another way, or left out.
 */
function editSource(before: ReadSource, edits: readonly TextEdit[], language: SourceLanguage): ReadSource {
  const { text } = before.reading;
  const plans = edits.flatMap((edit): Plan[] => {
    const way = rewrites(edit, before.reading) ? REWRITE : PLAIN;
    const least = way === REWRITE ? edit : minimalEdit(text, edit);
    return least.text === '' && least.range[0] === least.range[1] ? [] : [{ edit: least, way }];
  });
  return makeSound(before, plans, language).after;
}

/** Whether an edit changes nothing that a reader sees, only the characters that it is written with. */
function rewrites({ range, text: written }: TextEdit, { text, lookalikes = [] }: Reading): boolean {
  return written === text.slice(...range) && firstLookalike(lookalikes, range) < lookalikes.length;
}

/** The index of the first lookalike in a range of the text; how many there are where none is. */
function firstLookalike(lookalikes: readonly ReadLookalike[], [start, end]: Range): number {
  const index = countBefore(lookalikes.length, (at) => lookalikes[at]!.range[0] < start);
  return index < lookalikes.length && lookalikes[index]!.range[1] <= end ? index : lookalikes.length;
}

/** Writes every lookalike in a range as what it is taken for. */
function rewriting({ text, lookalikes = [] }: Reading, range: Range): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = firstLookalike(lookalikes, range); at < lookalikes.length; at++) {
    const lookalike = lookalikes[at]!;
    if (lookalike.range[1] > range[1]) break;
    edits.push({ range: lookalike.source, text: text.slice(...lookalike.range) });
  }
  return edits;
}

/** As many of the plans as hold together, some in another way than planned. */
function makeSound(
  before: ReadSource,
  plans: readonly Plan[],
  language: SourceLanguage,
): { readonly plans: readonly Plan[]; readonly after: ReadSource } {
  const after = make(before, plans, language);
  if (after) return { plans, after };

  const [plan] = plans as [Plan, ...Plan[]];
  if (plans.length === 1) {
    for (const way of language.escape ? MARKED_UP : []) {
      const other = [{ ...plan, way }];
      const tried = make(before, other, language);
      if (tried) return { plans: other, after: tried };
    }
    return { plans: [], after: before };
  }
  const middle = plans.length >> 1;
  const first = makeSound(before, plans.slice(0, middle), language);
  const second = makeSound(before, plans.slice(middle), language);
  const both = [...first.plans, ...second.plans];
  const together = make(before, both, language);
  return together ? { plans: both, after: together } : first;
}

/** The source with edits made; `undefined` when its text is not the old one with just these edits. */
function make(before: ReadSource, plans: readonly Plan[], language: SourceLanguage): ReadSource | undefined {
  if (plans.length === 0) return before;
  const source = applyEdits(
    before.source,
    plans.flatMap((plan) => sourceEdits(before, plan, language)),
  );
  const reading = language.read(source);
  const expected = applyEdits(
    before.reading.text,
    plans.map(({ edit }) => edit),
  );
  return isSameText(reading.text, expected) ? { source, reading } : undefined;
}

/**
 * Whether texts are equal but for blank lines, which no draft has, and for spaces: where lines of a paragraph join, a
 * space stands between Latin characters, and an edit may put another there.
 */
function isSameText(a: string, b: string): boolean {
  return a === b || withoutBlanks(a) === withoutBlanks(b);
}

function withoutBlanks(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(' ', ''))
    .filter((line) => line !== '')
    .join('\n');
}

function sourceEdits(
  { source, reading }: ReadSource,
  { edit, way }: Plan,
  language: SourceLanguage,
): TextEdit[] {
  if (way === REWRITE) return rewriting(reading, edit.range);
  const text = inSource(source, edit.text, way, language);
  if (edit.range[0] === edit.range[1]) return [{ range: reading.map.toSource(edit.range), text }];
  const wraps = way.unwrap ? reading.wraps.filter((wrap) => contains(edit.range, wrap.text)) : [];
  const covered = [...reading.map.sourcesOf(edit.range), ...wraps.map((wrap) => wrap.source)];
  return joinAcrossBlanks(source, covered).map((range, index) => ({ range, text: index === 0 ? text : '' }));
}

function inSource(source: string, text: string, way: Way, language: SourceLanguage): string {
  const escaped = way.escape ? (language.escape?.(text) ?? text) : text;
  const lineEnd = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  return escaped.replaceAll('\n', language.paragraphBreak.replaceAll('\n', lineEnd));
}

/** Ranges in order, those joined that overlap or have nothing between them but white space, which goes with them. */
function joinAcrossBlanks(source: string, ranges: Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && isBlankBetween(source, last[1], start)) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function isBlankBetween(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (!isBlank(source.charCodeAt(at)) && lookalikeAt(source, at)?.kind !== 'invisible') return false;
  return true;
}
