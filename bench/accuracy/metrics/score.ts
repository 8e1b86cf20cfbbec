/** How what was found compares with what is there. */
export class Score {
  #found = 0;
  #right = 0;
  #there = 0;

  add(found: number, right: number, there: number): void {
    this.#found += found;
    this.#right += right;
    this.#there += there;
  }

  get precision(): number {
    return this.#found === 0 ? 1 : this.#right / this.#found;
  }

  get recall(): number {
    return this.#there === 0 ? 1 : this.#right / this.#there;
  }

  get f1(): number {
    return (2 * this.precision * this.recall) / (this.precision + this.recall);
  }

  toString(): string {
    const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
    return `${this.#there} there, ${this.#found} found, ${this.#right} right: precision ${percent(this.precision)}, recall ${percent(this.recall)}`;
  }
}
