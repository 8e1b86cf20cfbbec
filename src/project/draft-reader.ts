import { UserError } from '../base/user-error.js';
import { parseIsoDate } from '../chinese/dates.js';
import type { DraftSettings } from '../config/settings.js';
import type { Draft, DraftMeta } from '../core/draft.js';
import type { AnyFormat } from '../core/format.js';
import { type Hooks, Phase, type SourceFile } from '../core/hooks.js';
import { createDraft } from '../core/tree/create-draft.js';
import { formatOf, unsupported } from '../formats/index.js';
import { say } from './messages.js';

interface DraftReaderOptions {
  readonly hooks: Hooks;
  readonly formats: readonly AnyFormat[];
  /** The day of all drafts, if requested. */
  readonly date: string | undefined;
  settingsFor(path: string): DraftSettings;
}

/** What a draft is made of. */
interface Opened {
  readonly file: Omit<SourceFile, 'bytes'>;
  readonly format: AnyFormat;
  readonly state: unknown;
}

/** Turns files into drafts. */
export class DraftReader {
  readonly #options: DraftReaderOptions;

  constructor(options: DraftReaderOptions) {
    this.#options = options;
    options.hooks.parse.tapPromise({ name: 'hegao formats', stage: Phase.Formats }, (file) =>
      this.#open(file),
    );
  }

  /**
   * Reads a draft.
   *
   * @throws {UserError} when no format reads it, or the one that should cannot.
   */
  async read(file: SourceFile): Promise<Draft> {
    const draft = await this.#options.hooks.parse.promise(file);
    if (!draft) throw new UserError(unsupported(file.path) ?? say('unknownKind', { path: file.path }));
    return draft;
  }

  async #open(file: SourceFile): Promise<Draft | undefined> {
    const format = formatOf(file.path, this.#options.formats);
    if (!format) return undefined;
    const { bytes: _, ...named } = file;
    return this.#draft({ file: named, format, state: await format.open(file) });
  }

  #draft(opened: Opened): Draft {
    const { file, format, state } = opened;
    const { path } = file;
    const read = format.read(state);
    const { date } = this.#options;
    const meta: DraftMeta = {
      ...(!file.isPrior && this.#options.settingsFor(path).draft),
      ...frontMatterOf(read.properties ?? {}, path),
      ...(!file.isPrior && date !== undefined && { date }),
    };
    return {
      ...createDraft({ path, format: format.name, meta }, read),
      file: {
        edit: (edits) => this.#draft({ ...opened, state: format.edit(state, { edits }) }),
        save: () => format.save(state),
      },
    };
  }
}

/** What a draft's front matter may say, in either language. */
const KEYS: Readonly<Record<string, keyof DraftMeta>> = {
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

/**
 * Reads what a file says of itself. Keys unknown to hegao are ignored: other tools use front matter too.
 *
 * @throws {UserError} when a known key has an invalid value.
 */
function frontMatterOf(properties: Readonly<Record<string, unknown>>, path: string): DraftMeta {
  const meta: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    const key = Object.hasOwn(KEYS, name) ? KEYS[name]! : undefined;
    if (key === undefined || value === null || value === '') continue;
    meta[key] = checked(key, name, value, path);
  }
  return meta;
}

function checked(key: keyof DraftMeta, name: string, value: unknown, path: string): unknown {
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
