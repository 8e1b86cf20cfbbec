import type { Mark } from './leaf-text.js';

/** Finds the formulas of a text, `$a+b$` and `$$a+b$$`; asked from front to back it takes linear time. */
export class MathSpans {
  readonly #text: string;
  /** The dollars that may close a formula and are not passed yet, the next one last. */
  #closers: number[] | undefined;
  /** Where the next $$ stands that was found last. */
  #double = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A formula as it stands, for a $ at a place that opens one. */
  at(start: number): readonly Mark[] | undefined {
    const end = this.#text[start + 1] === '$' ? this.#displayEnd(start) : this.#inlineEnd(start);
    return end === undefined ? undefined : [{ kind: 'code', range: [start, end] }];
  }

  #displayEnd(start: number): number | undefined {
    if (this.#double !== -1 && this.#double < start + 2) this.#double = this.#text.indexOf('$$', start + 2);
    return this.#double > start + 2 ? this.#double + 2 : undefined;
  }

  /** The rule of pandoc, which leaves $20,000 and $30,000 alone; so that 5$，10$ is left alone, too, no digit stands before. */
  #inlineEnd(start: number): number | undefined {
    if (/[\d$\\]/.test(this.#text[start - 1] ?? '') || !/\S/.test(this.#text[start + 1] ?? ''))
      return undefined;
    this.#closers ??= closersOf(this.#text);
    while (this.#closers.length > 0 && this.#closers.at(-1)! <= start) this.#closers.pop();
    const close = this.#closers.at(-1);
    if (close === undefined || close > start + LONGEST) return undefined;
    const formula = this.#text.slice(start + 1, close);
    return isFormula(formula) ? close + 1 : undefined;
  }
}

/** No formula in a line is longer. */
const LONGEST = 1000;

function closersOf(text: string): number[] {
  const closers: number[] = [];
  for (let at = text.lastIndexOf('$'); at > 0; at = text.lastIndexOf('$', at - 1))
    if (/[^\s\\$]/.test(text[at - 1]!) && !/[\d$]/.test(text[at + 1] ?? '')) closers.push(at);
  return closers;
}

/** Chinese prose between two amounts is no formula; Chinese names in one stand beside an operator or a command. */
function isFormula(formula: string): boolean {
  if (/[，。；：、！？]/.test(formula)) return formula.includes('\\');
  return !/[\u3400-\u9fff]/.test(formula) || /[\\=+*/^_<>-]/.test(formula);
}
