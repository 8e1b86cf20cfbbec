import { UserError } from '../base/user-error.js';
import { parseIsoDate } from '../chinese/dates.js';
import type { DraftSettings } from '../config/settings.js';
import type { Draft, DraftMeta } from '../core/draft.js';
import type { AnyFormat, Changes } from '../core/format.js';
import { type Hooks, Phase, type SourceFile } from '../core/hooks.js';
import { createDraft } from '../core/tree/create-draft.js';
import { formatOf, unsupported } from '../formats/index.js';
import { say } from './messages.js';

interface DraftReaderParts {
  readonly hooks: Hooks;
  readonly formats: readonly AnyFormat[];
  /** The day of all drafts, where it is asked for. */
  readonly date: string | undefined;
  settingsFor(path: string): DraftSettings;
}

/** A draft with the file it was read from, so that it can be changed and read again. */
interface Opened {
  readonly file: Omit<SourceFile, 'bytes'>;
  readonly format: AnyFormat;
  readonly state: unknown;
  /** The earlier report that the front matter names. */
  readonly prior?: string;
}

/** Turns files into drafts, and changed drafts into files. */
export class DraftReader {
  readonly #parts: DraftReaderParts;
  readonly #opened = new WeakMap<Draft, Opened>();

  constructor(parts: DraftReaderParts) {
    this.#parts = parts;
    parts.hooks.parse.tapPromise({ name: 'hegao formats', stage: Phase.Formats }, (file) => this.#open(file));
  }

  /**
   * Reads a draft.
   *
   * @throws {UserError} when no format reads it, or the one that should cannot.
   */
  async read(file: SourceFile): Promise<Draft> {
    const draft = await this.#parts.hooks.parse.promise(file);
    if (!draft) throw new UserError(unsupported(file.path) ?? say('unknownKind', { path: file.path }));
    return draft;
  }

  async #open(file: SourceFile): Promise<Draft | undefined> {
    const format = formatOf(file.path, this.#parts.formats);
    if (!format) return undefined;
    const { bytes: _, ...named } = file;
    return this.#draft({ file: named, format, state: await format.open(file) });
  }

  #draft({ file, format, state }: Opened): Draft {
    const { path } = file;
    const read = format.read(state);
    const { prior, ...frontMatter } = frontMatterOf(read.properties ?? {}, path);
    const { date } = this.#parts;
    const meta: DraftMeta = {
      ...(!file.isPrior && this.#parts.settingsFor(path).draft),
      ...frontMatter,
      ...(!file.isPrior && date !== undefined && { date }),
    };
    const draft = createDraft({ path, format: format.name, meta }, read);
    this.#opened.set(draft, { file, format, state, ...(prior !== undefined && { prior }) });
    return draft;
  }

  /** The earlier report that the front matter of a draft names. */
  priorOf(draft: Draft): string | undefined {
    return this.#opened.get(draft)?.prior;
  }

  /** The draft after changes; `undefined` when a plugin read it and hegao cannot write it. */
  edit(draft: Draft, changes: Changes): Draft | undefined {
    const opened = this.#opened.get(draft);
    return opened && this.#draft({ ...opened, state: opened.format.edit(opened.state, changes) });
  }

  /** The bytes of the file a draft was read from, or became. */
  async save(draft: Draft): Promise<Uint8Array | undefined> {
    const opened = this.#opened.get(draft);
    return opened?.format.save(opened.state);
  }
}

/** What a draft's front matter may say, in either language. */
const KEYS: Readonly<Record<string, keyof DraftMeta | 'prior'>> = {
  date: 'date',
  日期: 'date',
  成文日期: 'date',
  year: 'year',
  年份: 'year',
  period: 'period',
  统计年度: 'period',
  issuer: 'issuer',
  发文机关: 'issuer',
  genre: 'genre',
  体裁: 'genre',
  prior: 'prior',
  上年报告: 'prior',
};

/** What front matter says of a draft. */
interface FrontMatter extends DraftMeta {
  /** Last year's report, as a path from the draft's folder. */
  readonly prior?: string;
}

/**
 * Reads what a file says of itself. Keys that mean nothing to hegao are left alone: front matter is shared.
 *
 * @throws {UserError} when a key that means something has a value that cannot be.
 */
function frontMatterOf(properties: Readonly<Record<string, unknown>>, path: string): FrontMatter {
  const meta: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const key = Object.hasOwn(KEYS, name) ? KEYS[name]! : undefined;
    if (key === undefined || value === null || value === '') continue;
    meta[key] = checked(key, name, value, path);
  }
  return meta;
}

function checked(key: keyof DraftMeta | 'prior', name: string, value: unknown, path: string): unknown {
  if (key === 'year' || key === 'period') {
    const year = Number(value);
    if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year;
    throw new UserError(
      say('wrongFrontMatter', {
        path,
        name,
        value: String(value),
        expected: { zh: '四位年份，如 2021', en: 'a year such as 2021' },
      }),
    );
  }
  if (key === 'date') {
    const date = typeof value === 'string' ? parseIsoDate(value) : undefined;
    if (date !== undefined) return date;
    throw new UserError(
      say('wrongFrontMatter', {
        path,
        name,
        value: String(value),
        expected: { zh: '日期，如 2021-12-28', en: 'a day such as 2021-12-28' },
      }),
    );
  }
  if (typeof value === 'string') return value;
  throw new UserError(
    say('wrongFrontMatter', { path, name, value: String(value), expected: { zh: '文字', en: 'a text' } }),
  );
}
