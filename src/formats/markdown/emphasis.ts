import { isHan } from '../../chinese/characters.js';
import type { Range } from '../../core/draft.js';

/** Emphasis, as the ranges of its marks. */
export interface Emphasis {
  readonly open: Range;
  readonly close: Range;
}

/** A run of *, _, ~~ or == that may open emphasis, close it, or both. */
interface Run {
  readonly mark: string;
  /** How many marks it had at first. */
  readonly length: number;
  /** The marks that are not used yet. */
  start: number;
  end: number;
  readonly opens: boolean;
  readonly closes: boolean;
  previous: Run | undefined;
  next: Run | undefined;
}

/** Pairs the marks of emphasis as CommonMark does, in linear time. */
export class EmphasisRuns {
  readonly #text: string;
  #last: Run | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The run read last: what comes after it can be paired by itself. */
  get last(): Run | undefined {
    return this.#last;
  }

  /** Reads the run of marks at a place, and returns its end. */
  read(start: number): number {
    const mark = this.#text[start]!;
    let end = start + 1;
    while (this.#text[end] === mark) end++;
    const { opens, closes } = flanking(this.#text, mark, start, end);
    if (opens || closes) {
      const run = {
        mark,
        length: end - start,
        start,
        end,
        opens,
        closes,
        previous: this.#last,
        next: undefined,
      };
      if (this.#last) this.#last.next = run;
      this.#last = run;
    }
    return end;
  }

  /** Pairs the runs after one, or all, and forgets them. */
  pair(bottom: Run | undefined): Emphasis[] {
    const found: Emphasis[] = [];
    /** Below these no opener is left for closers of a kind, so that no closer looks there again. */
    const searched = new Map<string, Run | undefined>();
    let closer = this.#firstAfter(bottom);
    while (closer) {
      if (!closer.closes) {
        closer = closer.next;
        continue;
      }
      const kind = `${closer.mark}${closer.opens}${closer.length % 3}`;
      const floor = searched.has(kind) ? searched.get(kind) : bottom;
      const opener = openerFor(closer, floor, bottom);
      if (!opener) {
        searched.set(kind, closer.previous);
        const { next } = closer;
        if (!closer.opens) this.#remove(closer);
        closer = next;
        continue;
      }
      const used = Math.min(2, opener.end - opener.start, closer.end - closer.start);
      found.push({
        open: [opener.end - used, opener.end],
        close: [closer.start, closer.start + used],
      });
      opener.end -= used;
      closer.start += used;
      opener.next = closer;
      closer.previous = opener;
      if (opener.start === opener.end) this.#remove(opener);
      if (closer.start === closer.end) {
        const { next }: Run = closer;
        this.#remove(closer);
        closer = next;
      }
    }
    this.#last = bottom;
    if (bottom) bottom.next = undefined;
    return found;
  }

  #firstAfter(bottom: Run | undefined): Run | undefined {
    if (bottom) return bottom.next;
    let first = this.#last;
    while (first?.previous) first = first.previous;
    return first;
  }

  #remove(run: Run): void {
    if (run.previous) run.previous.next = run.next;
    if (run.next) run.next.previous = run.previous;
    else this.#last = run.previous;
  }
}

function openerFor(closer: Run, floor: Run | undefined, bottom: Run | undefined): Run | undefined {
  for (let run = closer.previous; run && run !== floor && run !== bottom; run = run.previous)
    if (run.opens && run.mark === closer.mark && agree(run, closer)) return run;
  return undefined;
}

/** The rule of three: in *a**b* the two marks inside belong to nothing. */
function agree(opener: Run, closer: Run): boolean {
  if (closer.mark === '~' || closer.mark === '=') return true;
  const either = opener.closes || closer.opens;
  return (
    !either ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

/** More underscores are a blank to be filled: ____年. */
const LONGEST_UNDERSCORES = 2;

/**
 * Whether a run may open and close. Beside Chinese characters and marks the punctuation inside does not count, which
 * CommonMark has only for scripts with spaces: in **“两个维护”**是 it would show the asterisks.
 */
function flanking(text: string, mark: string, start: number, end: number) {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  const [blankBefore, blankAfter] = [isBlank(before), isBlank(after)];
  const [markBefore, markAfter] = [isPunctuation(before), isPunctuation(after)];
  if ((mark === '~' || mark === '=') && end - start !== 2) return { opens: false, closes: false };
  if (mark === '_') {
    const isGap = isChinese(before) && isChinese(after) && markBefore && markAfter;
    if (isGap || end - start > LONGEST_UNDERSCORES) return { opens: false, closes: false };
    const left = !blankAfter && (!markAfter || blankBefore || markBefore);
    const right = !blankBefore && (!markBefore || blankAfter || markAfter);
    return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
  }
  const chinese = isChinese(before) || isChinese(after);
  return {
    opens: !blankAfter && (!markAfter || blankBefore || markBefore || chinese),
    closes: !blankBefore && (!markBefore || blankAfter || markAfter || chinese),
  };
}

function characterBefore(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(at - 1, 0), at);
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** White space, and the ends of a text. */
function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function isChinese(character: string): boolean {
  return isHan(character.charCodeAt(0)) || /[\u3000-\u303f\uff00-\uffef“”‘’…—·]/.test(character);
}
