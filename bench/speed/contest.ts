import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environment } from './built.js';

export interface Question {
  readonly paths: readonly string[];
}

export interface Answer {
  /** In milliseconds. */
  readonly time: number;
  readonly findings: number;
}

/** Tools in processes of their own, asked in turn, so that what slows the machine slows all. */
export class Contest {
  readonly #children: ReadonlyMap<string, ChildProcess>;

  private constructor(children: ReadonlyMap<string, ChildProcess>) {
    this.#children = children;
  }

  static async start(names: readonly string[], patterns: string): Promise<Contest> {
    const children = new Map<string, ChildProcess>();
    for (const name of names) {
      const child = fork(jiti, [join(import.meta.dirname, 'runner.ts'), name, patterns], {
        env: environment,
        execArgv: ['--expose-gc'],
      });
      await heard(child);
      children.set(name, child);
    }
    return new Contest(children);
  }

  async ask(name: string, paths: readonly string[]): Promise<Answer> {
    const child = this.#children.get(name)!;
    const answer = heard(child);
    child.send({ paths } satisfies Question);
    return (await answer) as Answer;
  }

  stop(): void {
    for (const child of this.#children.values()) child.kill();
  }
}

/** What a tool says next; one that ends instead has failed. */
async function heard(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const { signal } = over;
  const failed = once(child, 'exit', { signal }).then(([code]): never => {
    throw new Error(`a tool ended with ${code}`);
  });
  const said = once(child, 'message', { signal });
  try {
    const [message] = await Promise.race([said, failed]);
    return message;
  } finally {
    // Whichever did not come about is waited for no longer.
    for (const waiting of [said, failed]) waiting.catch(() => undefined);
    over.abort();
  }
}

const require = createRequire(import.meta.url);
const jiti = join(dirname(require.resolve('jiti/package.json')), 'lib/jiti-cli.mjs');
