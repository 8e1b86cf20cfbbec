import type { Locale } from '../base/locale.js';
import { columnsOf, withoutStart } from '../reporters/columns.js';
import { printable } from '../reporters/printable.js';
import { type Io, write } from './io.js';

/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE = 500;

/** How often the line is rewritten, in milliseconds. */
const INTERVAL = 100;

const CLEAR = '\r\u001b[K';

/** A progress line on a terminal. It is cleared before reports are written. */
export class Progress {
  readonly #io: Io;
  readonly #locale: Locale;
  #next: number;
  #shown = false;

  constructor(io: Io, locale: Locale) {
    this.#io = io;
    this.#locale = locale;
    this.#next = io.now() + PATIENCE;
  }

  /** Another file is done. */
  async show(count: number, path: string): Promise<void> {
    if (this.#io.now() < this.#next) return;
    const { stderr } = this.#io;
    this.#next = this.#io.now() + INTERVAL;
    if (!stderr.isTTY) return;
    this.#shown = true;
    const head = this.#locale === 'zh' ? `已检查 ${count} 个文件　` : `${count} files checked  `;
    const room = (stderr.columns ?? 80) - columnsOf(head) - 1;
    await write(stderr, CLEAR + head + withoutStart(printable(path), Math.max(room, 0)));
  }

  async clear(): Promise<void> {
    if (this.#shown) await write(this.#io.stderr, CLEAR);
    this.#shown = false;
  }
}
