import { resolve } from 'node:path';
import { UserError } from '../base/user-error.js';
import type { FixedFile, FixKind } from '../project/project.js';
import type { FileResult } from '../results/result.js';
import type { CommandLine } from './command-line.js';
import type { OpenProject } from './context.js';
import { together } from './exclusive.js';
import { type Io, type Output, readAll, write } from './io.js';

/** The drafts to check: where they come from, and where they go when they are fixed. */
export interface Drafts {
  results(): AsyncIterable<FileResult>;
  /** Checks and fixes them. */
  fixed(kind: FixKind): AsyncIterable<FixedFile>;
  /** Checks one of them again, as it is now. */
  again(path: string): Promise<FileResult>;
  /** Puts a fixed draft in the place of the one there was. */
  save(path: string, bytes: Uint8Array): Promise<void>;
}

/** Whether the draft comes from standard input. */
export function readsStdin(line: CommandLine): boolean {
  return line.has('stdin') || line.operands.includes('-');
}

/** Files, and what is in folders. */
export class FileDrafts implements Drafts {
  readonly #project: OpenProject;
  readonly #paths: readonly string[];

  constructor(project: OpenProject, paths: readonly string[]) {
    this.#project = project;
    this.#paths = paths.length > 0 ? paths : ['.'];
  }

  results(): AsyncIterable<FileResult> {
    return this.#project.check(this.#paths);
  }

  async again(path: string): Promise<FileResult> {
    for await (const result of this.#project.check([path])) return result;
    throw new Error(`${path} is gone`);
  }

  fixed(kind: FixKind): AsyncIterable<FixedFile> {
    return this.#project.checkAndFix(this.#paths, kind);
  }

  save(path: string, bytes: Uint8Array): Promise<void> {
    return this.#project.write(path, bytes);
  }
}

/** What a draft from standard input is called. */
const STDIN_NAME = 'stdin.txt';

/** The draft from standard input. */
export class StdinDraft implements Drafts {
  readonly #project: OpenProject;
  readonly #path: string;
  #bytes: Uint8Array;

  private constructor(project: OpenProject, path: string, bytes: Uint8Array) {
    this.#project = project;
    this.#path = path;
    this.#bytes = bytes;
  }

  /** @throws {UserError} when paths, or what is staged, are named besides it. */
  static async read(project: OpenProject, line: CommandLine, io: Io): Promise<StdinDraft> {
    const path = line.operands.find((operand) => operand !== '-');
    if (line.has('staged')) throw new UserError(together('staged', 'stdin'));
    if (path !== undefined) throw new UserError(besides(path));
    const name = line.value('stdin-filename') ?? STDIN_NAME;
    return new StdinDraft(project, resolve(io.cwd, name), await readAll(io.stdin));
  }

  /** None when the configuration leaves out the file that the draft is named for: an editor must not change it. */
  async *results(): AsyncIterable<FileResult> {
    if (!(await this.#project.leavesOut(this.#path))) yield await this.again(this.#path);
  }

  again(path: string): Promise<FileResult> {
    return this.#project.checkText(path, this.#bytes);
  }

  async *fixed(kind: FixKind): AsyncIterable<FixedFile> {
    if (await this.#project.leavesOut(this.#path)) return;
    yield await this.#project.checkAndFixText(this.#path, this.#bytes, kind);
  }

  async save(_: string, bytes: Uint8Array): Promise<void> {
    this.#bytes = bytes;
  }

  /** Writes the draft to standard output, fixed or unchanged. */
  async print(output: Output): Promise<void> {
    await write(output, this.#bytes);
  }
}

function besides(path: string): UserError['text'] {
  return {
    zh: `从标准输入读稿件时，不能再写路径“${path}”。文件名请用 --stdin-filename 写明。`,
    en: `The draft is read from standard input, so the path “${path}” is not allowed. Name the draft with --stdin-filename.`,
  };
}
