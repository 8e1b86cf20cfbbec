import { Project } from '../project/project.js';
import { type Io, isClosed } from './io.js';
import { main } from './main.js';

/** Runs the command line of a process. */
export async function run(own: NodeJS.Process): Promise<void> {
  own.exitCode = await main(own.argv.slice(2), new ProcessIo(own), (options) => Project.open(options));
}

/** The streams of a process; each is opened when it is asked for, which takes time. */
class ProcessIo implements Io {
  readonly #process: NodeJS.Process;
  readonly #outputs = new Map<'stdout' | 'stderr', NodeJS.WriteStream>();

  constructor(own: NodeJS.Process) {
    this.#process = own;
  }

  get stdout() {
    return this.#output('stdout');
  }

  get stderr() {
    return this.#output('stderr');
  }

  get stdin() {
    return this.#process.stdin;
  }

  get env() {
    return this.#process.env;
  }

  get cwd() {
    return this.#process.cwd();
  }

  now(): number {
    // Not `performance.now()`, which loads a part of Node that nothing else here needs.
    return process.uptime() * 1000;
  }

  #output(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
    const known = this.#outputs.get(name);
    if (known) return known;
    const output = this.#process[name];
    this.#outputs.set(name, output);
    // Without a listener, a reader that goes away early (hegao | head) would end the process with a stack trace.
    output.on('error', (error) => {
      if (!isClosed(error)) throw error;
    });
    return output;
  }
}
