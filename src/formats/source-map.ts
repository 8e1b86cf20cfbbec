import { lastAtOrBelow } from '../base/sorted.js';
import { isSpace } from '../chinese/characters.js';
import type { Range } from '../core/draft.js';

/**
 * Where the characters of a draft's text stand in its source. The text is cut into segments: of one kind each
 * character has its own in the source, of the other the whole segment stands for a stretch of it (a line break for
 * a blank line, 《 for &#x300A;). What lies between the segments' sources is not in the text.
 */
export class SourceMap {
  readonly #starts: readonly number[];
  readonly #sourceStarts: readonly number[];
  readonly #sourceEnds: readonly number[];
  readonly #length: number;
  readonly #text: string;

  constructor(text: string, starts: readonly number[], sources: { starts: number[]; ends: number[] }) {
    this.#text = text;
    this.#length = text.length;
    this.#starts = starts;
    this.#sourceStarts = sources.starts;
    this.#sourceEnds = sources.ends;
  }

  /** The source of a range of the text; of an empty range, the place where to insert. */
  toSource([start, end]: Range): Range {
    if (start < end) return [this.#sourceRange(start)[0], this.#sourceRange(end - 1)[1]];
    const at = this.#insertionPoint(start);
    return [at, at];
  }

  /** The sources of the segments that a range of the text touches, in order; what is between them is not text. */
  sourcesOf([start, end]: Range): Range[] {
    const ranges: Range[] = [];
    for (let at = start; at < end; ) {
      const segment = lastAtOrBelow(this.#starts, at);
      const stop = Math.min(end, this.#endOf(segment));
      ranges.push([this.#sourceRange(at)[0], this.#sourceRange(stop - 1)[1]]);
      at = stop;
    }
    return ranges;
  }

  /** At the head of a line or cell before what follows, else after what precedes: inside the mark-up around it. */
  #insertionPoint(at: number): number {
    const before = this.#text[at - 1];
    const followsBreak = before === undefined || before === '\n' || before === '\t';
    if (this.#length === 0) return 0;
    if (followsBreak && at < this.#length) return this.#sourceRange(at)[0];
    return this.#sourceRange(at - 1)[1];
  }

  /** The source of the character at an offset. */
  #sourceRange(at: number): Range {
    const segment = lastAtOrBelow(this.#starts, at);
    const start = this.#sourceStarts[segment]!;
    const end = this.#sourceEnds[segment]!;
    const offset = at - this.#starts[segment]!;
    const isExact = end - start === this.#endOf(segment) - this.#starts[segment]!;
    return isExact ? [start + offset, start + offset + 1] : [start, end];
  }

  #endOf(segment: number): number {
    return this.#starts[segment + 1] ?? this.#length;
  }
}

/** Puts a text together from a source, front to back, and keeps track of where it came from. */
export class TextBuilder {
  readonly #source: string;
  readonly #parts: string[] = [];
  /** Characters of the source that are not yet in the parts. */
  #run: [start: number, end: number] = [0, 0];
  #length = 0;
  readonly #starts: number[] = [];
  readonly #sources = { starts: [] as number[], ends: [] as number[] };

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** Where in the source the text so far ends. */
  get sourceEnd(): number {
    return this.#sources.ends.at(-1) ?? 0;
  }

  /** Adds characters of the source as they are. */
  copy(start: number, end: number): void {
    if (start === end) return;
    if (start === this.#run[1] && this.#run[0] < this.#run[1]) {
      this.#sources.ends[this.#sources.ends.length - 1] = end;
      this.#run[1] = end;
    } else {
      this.#flush();
      this.#run = [start, end];
      this.#segment(start, end);
    }
    this.#length += end - start;
  }

  /** Adds characters that stand for a stretch of the source. */
  put(text: string, start: number, end: number): void {
    if (text === this.#source.slice(start, end)) {
      this.copy(start, end);
      return;
    }
    this.#flush();
    this.#parts.push(text);
    this.#segment(start, end);
    this.#length += text.length;
  }

  #segment(start: number, end: number): void {
    this.#starts.push(this.#length);
    this.#sources.starts.push(start);
    this.#sources.ends.push(end);
  }

  #flush(): void {
    const [start, end] = this.#run;
    if (start < end) this.#parts.push(this.#source.slice(start, end));
    this.#run = [0, 0];
  }

  build(): { readonly text: string; readonly map: SourceMap } {
    this.#flush();
    const text = this.#parts.join('');
    return { text, map: new SourceMap(text, this.#starts, this.#sources) };
  }
}

/** The first stretch of white space in a range of a source that holds a line break; empty where there is none. */
export function lineBreakIn(source: string, [from, to]: Range): Range {
  let at = from;
  while (at < to && source[at] !== '\n' && source[at] !== '\r') at++;
  if (at === to) return [from, from];
  let start = at;
  let end = at;
  while (start > from && isSpace(source.charCodeAt(start - 1))) start--;
  while (end < to && isSpace(source.charCodeAt(end))) end++;
  return [start, end];
}
