/** Milliseconds from any origin; the pure parts have no clock of their own. */
export type Clock = () => number;

/** What time is spent on: a phase of the work, a fact, or a rule. */
export interface Work {
  readonly kind: 'phase' | 'fact' | 'rule';
  readonly name: string;
}

/** Measures what time is spent on. While one piece of work waits for another within it, only the other counts. */
export class Stopwatch {
  readonly #clock: Clock;
  readonly #spent = new Map<string, Work & { milliseconds: number }>();
  readonly #running: Work[] = [];
  #since = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What was measured, in the order in which it first began. */
  get measured(): readonly (Work & { readonly milliseconds: number })[] {
    return [...this.#spent.values()];
  }

  time<T>(work: Work, action: () => T): T {
    const stop = this.start(work);
    try {
      return action();
    } finally {
      stop();
    }
  }

  /** Begins a piece of work; what is returned ends it. Work that began later must have ended by then. */
  start(work: Work): () => void {
    this.#count();
    this.#running.push(work);
    return () => {
      this.#count();
      this.#running.pop();
    };
  }

  /** Adds what another stopwatch measured. */
  add(measured: Stopwatch['measured']): void {
    for (const { milliseconds, ...work } of measured) this.#entry(work).milliseconds += milliseconds;
  }

  /** Gives the time since the last change to what was running. */
  #count(): void {
    const now = this.#clock();
    const work = this.#running.at(-1);
    if (work) this.#entry(work).milliseconds += now - this.#since;
    this.#since = now;
  }

  #entry(work: Work): Work & { milliseconds: number } {
    const key = `${work.kind} ${work.name}`;
    const entry = this.#spent.get(key) ?? { ...work, milliseconds: 0 };
    this.#spent.set(key, entry);
    return entry;
  }
}
