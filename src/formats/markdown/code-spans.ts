import type { Range } from '../../core/draft.js';

/** What a run of backticks begins: a code span, or nothing. */
interface CodeSpan {
  /** Where to read on. */
  readonly end: number;
  /** The code, for a span. */
  readonly code: Range | undefined;
}

/** Finds the code spans of a text; called from front to back it takes linear time. */
export class CodeSpans {
  readonly #text: string;
  /** Where runs of backticks of a length begin that are not passed yet, the next one last. */
  #runs: ReadonlyMap<number, number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What the run of backticks at a place begins. */
  at(start: number): CodeSpan {
    let inner = start + 1;
    while (this.#text[inner] === '`') inner++;
    const length = inner - start;
    const close = this.#nextRun(length, inner);
    if (close === undefined) return { end: inner, code: undefined };
    return { end: close + length, code: withoutPadding(this.#text, inner, close) };
  }

  #nextRun(length: number, from: number): number | undefined {
    this.#runs ??= backtickRuns(this.#text);
    const starts = this.#runs.get(length);
    while (starts && starts.length > 0 && starts.at(-1)! < from) starts.pop();
    return starts?.at(-1);
  }
}

/** Code without the space at either end that keeps its own backticks apart from the marks. */
function withoutPadding(text: string, start: number, end: number): Range {
  const padded = /^[ \n]$/.test(text[start]!) && /^[ \n]$/.test(text[end - 1]!);
  return padded && text.slice(start, end).trim() !== '' ? [start + 1, end - 1] : [start, end];
}

/** Where runs of backticks begin, by their length, the first in the text last in the list. */
function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let at = text.lastIndexOf('`'); at !== -1; at = text.lastIndexOf('`', at - 1)) {
    const end = at + 1;
    while (text[at - 1] === '`') at--;
    const starts = runs.get(end - at);
    if (starts) starts.push(at);
    else runs.set(end - at, [at]);
    if (at === 0) break;
  }
  return runs;
}
