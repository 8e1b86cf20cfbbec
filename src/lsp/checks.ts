import type { Locale } from '../base/locale.js';
import { UserError } from '../base/user-error.js';
import type { Inspection, Project } from '../project/project.js';
import { unreadableResult } from '../project/results.js';
import type { Documents, OpenDocument, Snapshot } from './documents.js';
import { Positions } from './places.js';
import type { Projects } from './projects.js';
import type { Folders } from './settings.js';

/** The findings in one version of a document. */
export interface Check extends Inspection {
  /** Distinguishes it from all others of this server. */
  readonly id: string;
  readonly document: Snapshot;
  readonly positions: Positions;
  readonly locale: Locale;
  /** Absent where the configuration is wrong. */
  readonly project?: Project;
  /** What is wrong with the configuration. */
  readonly problem?: UserError;
}

export interface ChecksOptions {
  readonly documents: Documents;
  readonly projects: Projects;
  readonly folders: Folders;
}

/** Checks open documents: one at a time, always the newest version, and each version once. */
export class Checks {
  readonly #options: ChecksOptions;
  readonly #known = new Map<string, Check>();
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(options: ChecksOptions) {
    this.#options = options;
  }

  /** The findings in a document at the time it is checked; `undefined` when it is closed, or no draft. */
  of(uri: string): Promise<Check | undefined> {
    const check = this.#last.then(() => this.#current(uri) ?? this.#check(uri));
    this.#last = check.catch(() => undefined);
    return check;
  }

  #current(uri: string): Check | undefined {
    const known = this.#known.get(uri);
    return known?.document.version === this.#options.documents.get(uri)?.version ? known : undefined;
  }

  /** Whether the current version of a document is already checked. */
  isKnown(uri: string): boolean {
    return this.#current(uri) !== undefined;
  }

  /** The latest check, possibly of an older version. */
  latest(uri: string): Check | undefined {
    return this.#known.get(uri);
  }

  async #check(uri: string): Promise<Check | undefined> {
    const document = this.#options.documents.get(uri);
    if (!document) return undefined;
    const check = await this.#checkDocument(document);
    if (check) this.#known.set(uri, check);
    else this.#known.delete(uri);
    return check;
  }

  async #checkDocument(document: OpenDocument): Promise<Check | undefined> {
    const { projects, folders } = this.#options;
    const snapshot = document.snapshot();
    const bytes = document.bytes();
    const { path, text } = snapshot;
    const folder = folders.of(path);
    const settings = await folders.settingsOf(folder);
    if (!settings.enable) return undefined;
    const base = { id: String(++this.#count), document: snapshot, positions: new Positions(text) };
    try {
      const project = await projects.for(folder);
      if (!(await project.isDraft(path))) return undefined;
      const inspection = await project.inspect(path, bytes);
      // An invalid suppressions file may have been corrected in the meantime.
      if (!inspection.draft) projects.drop(folder);
      return { ...base, ...inspection, project, locale: project.locale };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Corrections made in the meantime are seen at the next check.
      projects.drop(folder);
      const { locale = 'zh' } = settings;
      return { ...base, result: unreadableResult(path, error, locale, folder), problem: error, locale };
    }
  }

  /** Checks a document again when it is next requested, even if its text is unchanged. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }
}
