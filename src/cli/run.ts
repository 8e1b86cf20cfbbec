import { fstatSync, writeSync } from 'node:fs';
import { localDay } from '../project/local-day.js';
import { Project } from '../project/project.js';
import { type Io, isClosed, type Output } from './io.js';
import { main } from './main.js';

type Name = 'stdout' | 'stderr';

const DESCRIPTORS: Readonly<Record<Name, number>> = { stdout: 1, stderr: 2 };

/** The signals that end the program. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A process as the command line sees it. Each of its streams is opened when it is asked for, for that takes time. */
class ProcessIo implements Io {
  readonly #process: NodeJS.Process;
  readonly #outputs = new Map<Name, Output>();

  constructor(own: NodeJS.Process) {
    this.#process = own;
  }

  get stdout(): Output {
    return this.#output('stdout');
  }

  get stderr(): Output {
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
    return this.#process.uptime() * 1000;
  }

  today(): string {
    return localDay();
  }

  timeOfDay(): string {
    const now = new Date();
    const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  }

  interruption() {
    let listener = () => {};
    const promise = new Promise<undefined>((resolve) => {
      listener = () => resolve(undefined);
      for (const signal of SIGNALS) this.#process.on(signal, listener);
    });
    const ignore = () => {
      for (const signal of SIGNALS) this.#process.off(signal, listener);
    };
    return { promise, ignore };
  }

  reserveStdout(): void {
    const { stdout, stderr } = this.#process;
    const write = stdout.write.bind(stdout);
    if (!isPlain(DESCRIPTORS.stdout)) this.#outputs.set('stdout', { write });
    stdout.write = stderr.write.bind(stderr);
  }

  #output(name: Name): Output {
    const known = this.#outputs.get(name);
    if (known) return known;
    const descriptor = DESCRIPTORS[name];
    const output = isPlain(descriptor) ? new Descriptor(descriptor) : stream(this.#process[name]);
    this.#outputs.set(name, output);
    return output;
  }
}

/** Whether a descriptor is a file or a pipe, so that nothing needs to be known of a terminal. */
function isPlain(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isSocket();
  } catch {
    return false;
  }
}

function stream(output: NodeJS.WriteStream): Output {
  // Without a listener, a reader that goes away early (hegao | head) would end the process with a stack trace.
  output.on('error', (error) => {
    if (!isClosed(error)) throw error;
  });
  return output;
}

/** A file or a pipe, written to at once: to make a stream takes longer than the few writes of a run. */
class Descriptor implements Output {
  readonly #descriptor: number;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): void {
    try {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length; ) at += writeSome(this.#descriptor, bytes, at);
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  }
}

/** How long to wait for the reader of a full pipe, in milliseconds. */
const PAUSE = 2;

/** Writes as much as fits; returns the number of bytes. */
function writeSome(descriptor: number, bytes: Uint8Array, from: number): number {
  try {
    return writeSync(descriptor, bytes, from);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return 0;
  }
}

/** Runs the command line of a process. */
export async function run(own: NodeJS.Process): Promise<void> {
  own.exitCode = await main(own.argv.slice(2), new ProcessIo(own), (options) => Project.open(options));
}
