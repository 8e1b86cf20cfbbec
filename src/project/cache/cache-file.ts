import * as fs from 'node:fs';
import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { errorText } from '../../base/user-error.js';
import { say } from '../messages.js';
import { writeFile } from '../write.js';
import type { CacheLocation } from './cache.js';
import type { Entry, ResultStore } from './store.js';

/** How many files a folder of caches holds, one for each set of options. */
const MOST_FILES = 8;

/** Results contain text of drafts: only their user may read them. */
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/**
 * Results that are kept between runs, in one file. A file that cannot be read or written is not an error: it is
 * reported.
 */
export class CacheFile implements ResultStore {
  readonly #location: CacheLocation;
  readonly #key: string;
  readonly #cwd: string;
  readonly #entries: Map<string, Line | Entry>;
  readonly notices: Localized[] = [];
  readonly #changed = new Set<string>();
  readonly #seen = new Set<string>();
  #isOurs = true;
  /** Distinguishes the file that was read from one that another run has replaced it with. */
  #read: string;

  /** @param key Of the options of the run: results under others are no use. */
  constructor(location: CacheLocation, key: string, cwd: string) {
    this.#location = location;
    this.#key = key;
    this.#cwd = cwd;
    this.#read = markOf(location.file);
    this.#entries = this.#load();
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  get(path: string): Entry | undefined {
    this.#seen.add(path);
    const entry = this.#entries.get(path);
    return typeof entry === 'string' ? entryIn(entry, path) : entry;
  }

  set(path: string, entry: Entry): void {
    this.#entries.set(path, entry);
    this.#changed.add(path);
  }

  /**
   * Writes what is new, beside what another run has written in the meantime. Results of drafts that are gone go too.
   */
  async save(): Promise<void> {
    if (this.#changed.size === 0 || !this.#isOurs) return;
    if (markOf(this.#location.file) !== this.#read) {
      for (const [path, line] of this.#load()) if (!this.#changed.has(path)) this.#entries.set(path, line);
      if (!this.#isOurs) return;
    }
    for (const path of this.#entries.keys()) {
      if (!this.#seen.has(path) && !fs.existsSync(path)) this.#entries.delete(path);
    }
    try {
      this.#makeFolder();
      await writeFile(this.#location.file, fileOf(this.#key, this.#entries), { mode: OWN_FILE });
      this.#removeOldest();
      this.#read = markOf(this.#location.file);
      this.#changed.clear();
    } catch (error) {
      this.notices.push(say('cacheNotWritten', { cause: errorText(error) }));
    }
  }

  #load(): Map<string, Line> {
    const { file, folder } = this.#location;
    let content: Buffer;
    try {
      content = fs.readFileSync(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        this.notices.push(
          say('cacheNotRead', {
            file: this.#shown,
            cause: error instanceof Error ? error.message : String(error),
          }),
        );
      return new Map();
    }
    this.#isOurs = isCache(content) || folder !== undefined || content.length === 0;
    if (!this.#isOurs) {
      this.notices.push(say('noCache', { file: this.#shown }));
      return new Map();
    }
    try {
      return linesOf(content, this.#key);
    } catch (error) {
      this.notices.push(
        say('cacheNotRead', {
          file: this.#shown,
          cause: error instanceof Error ? error.message : String(error),
        }),
      );
      return new Map();
    }
  }

  #makeFolder(): void {
    const { file, folder } = this.#location;
    const made = fs.mkdirSync(nodePath.dirname(file), { recursive: true, mode: OWN_FOLDER });
    // git must not take words of drafts along.
    if (made !== undefined && folder !== undefined)
      fs.writeFileSync(nodePath.join(folder, '.gitignore'), '*\n');
  }

  #removeOldest(): void {
    const { folder } = this.#location;
    if (folder === undefined) return;
    const files = fs
      .readdirSync(folder)
      .filter((name) => /^[\w-]{16}\.json$/.test(name))
      .map((name) => nodePath.join(folder, name))
      .map((file) => ({ file, time: fs.statSync(file).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { file } of files.slice(MOST_FILES)) fs.rmSync(file, { force: true });
  }

  get #shown(): string {
    return nodePath.relative(this.#cwd, this.#location.file);
  }
}

function markOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = fs.statSync(file);
    return [ino, size, mtimeMs].join();
  } catch {
    return '';
  }
}

/** A result as it stands in a file: JSON that is parsed only where it is asked for. */
type Line = string;

/** The first bytes of a cache file. */
const HEAD = '{"hegao":"cache"';

/** UTF-16 as strings are in memory: most of what a warm run reads needs no decoding. */
const ENCODING = 'utf16le';

const LINE_BREAK = '\n';

/** Stands for the path of the draft, which need not be read again and again. */
const THE_DRAFT = '';

/** Whether a file is a cache, even a broken one. */
function isCache(file: Buffer): boolean {
  return file.toString(ENCODING, 0, 2 * HEAD.length) === HEAD;
}

/**
 * The results in a file, by the paths of drafts: one line lists the paths, and each result has its own line.
 *
 * @throws when the file is broken.
 */
function linesOf(file: Buffer, key: string): Map<string, Line> {
  const [head, ...lines] = file.toString(ENCODING).split(LINE_BREAK);
  const { key: written, paths } = JSON.parse(head!);
  if (written !== key) return new Map();
  if (paths.length !== lines.length) throw new SyntaxError('It ends in the middle.');
  return new Map(lines.map((line, index) => [paths[index], line]));
}

/** What stands in the line of a draft; `undefined` when it is broken. */
function entryIn(line: Line, path: string): Entry | undefined {
  try {
    const [basis, inputs, rest] = JSON.parse(line);
    for (const input of inputs) if (input[0] === THE_DRAFT) input[0] = path;
    return [basis, inputs, { path, ...rest }];
  } catch {
    return undefined;
  }
}

/** A file with these results. */
function fileOf(key: string, results: ReadonlyMap<string, Line | Entry>): Buffer {
  const head = `${HEAD},"key":${JSON.stringify(key)},"paths":${JSON.stringify([...results.keys()])}}`;
  const lines = Array.from(results.values(), (each) => (typeof each === 'string' ? each : lineOf(each)));
  return Buffer.from([head, ...lines].join(LINE_BREAK), ENCODING);
}

function lineOf([basis, inputs, { path, ...rest }]: Entry): Line {
  const shortened = inputs.map(([where, ...found]) => [where === path ? THE_DRAFT : where, ...found]);
  return JSON.stringify([basis, shortened, rest]);
}
