import type { Locale, Localized } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import type { Totals } from '../results/totals.js';

/** As many errors and warnings in the text as are tolerated. */
export class ErrorRate {
  readonly #written: string;
  readonly #faults: number;
  readonly #characters: number;

  /**
   * @param written n/m, or the same as a decimal.
   * @throws {UserError} when it is neither, or no rate below one.
   */
  constructor(written: string) {
    const match = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(written);
    this.#written = written;
    this.#faults = Number(match?.[1]);
    this.#characters = Number(match?.[2] ?? 1);
    if (!match || !(this.#faults < this.#characters)) throw new UserError(notARate(written));
  }

  isExceededBy({ faults, characters }: Totals): boolean {
    return faults * this.#characters > this.#faults * characters;
  }

  /** The rate of a run beside what is tolerated, in 10,000 characters as the rules of publishing write it. */
  text(totals: Totals): Localized {
    const { faults, characters } = totals;
    const isOver = this.isExceededBy(totals);
    const rate = this.#perTenThousand(totals);
    const said = (locale: Locale) => characters.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-US');
    return {
      zh: `差错率 ${rate}/10000（${said('zh')} 字，错误和警告 ${faults} 处），${isOver ? '超过' : '没有超过'} --max-error-rate ${this.#written}。`,
      en: `The error rate is ${rate}/10000 (${faults} errors and warnings in ${said('en')} characters), ${isOver ? 'more' : 'no more'} than --max-error-rate ${this.#written}.`,
    };
  }

  /** With as many digits as show on which side of the limit it is, two at least. */
  #perTenThousand(totals: Totals): string {
    if (totals.characters === 0) return '0';
    const rate = (totals.faults / totals.characters) * 10_000;
    const limit = (this.#faults / this.#characters) * 10_000;
    for (let digits = 2; digits < 8; digits++) {
      const shown = Number(rate.toFixed(digits));
      if (shown > limit === this.isExceededBy(totals)) return String(shown);
    }
    return String(rate);
  }
}

function notARate(written: string): UserError['text'] {
  return {
    zh: `--max-error-rate 的值“${written}”应为“差错数/字数”，如 1/10000（每万字 1 处）、0.5/10000，或小于 1 的小数，如 0.0001。`,
    en: `--max-error-rate “${written}” must be findings/characters, e.g. 1/10000 or 0.5/10000, or a decimal below 1, e.g. 0.0001.`,
  };
}
