import { localDay } from '../project/local-day.js';
import type { ProjectOptions } from '../project/project.js';
import { Project } from '../project/project.js';
import { DiskSources } from '../project/sources.js';
import type { Documents } from './documents.js';
import { Overlay } from './documents.js';
import type { Settings } from './settings.js';

/** Projects, one for each folder that is open in the editor. */
export class Projects {
  readonly #sources: Overlay;
  readonly #settingsOf: (folder: string) => Promise<Settings>;
  readonly #today: () => string;
  #day = '';
  readonly #opened = new Map<string, Promise<Project>>();

  /** @param today The current day, YYYY-MM-DD: for expiry dates, never for checking. */
  constructor(documents: Documents, settingsOf: (folder: string) => Promise<Settings>, today: () => string) {
    this.#today = today;
    this.#sources = new Overlay(documents, new DiskSources());
    this.#settingsOf = settingsOf;
  }

  /**
   * The project of a folder.
   *
   * @throws {UserError} when its configuration is wrong; asked again, it is read again.
   */
  for(folder: string): Promise<Project> {
    const today = this.#today();
    if (today !== this.#day) this.reset();
    this.#day = today;
    const known = this.#opened.get(folder);
    if (known) return known;
    const opened = this.#open(folder);
    this.#opened.set(folder, opened);
    opened.catch(() => this.#opened.delete(folder));
    return opened;
  }

  async #open(folder: string): Promise<Project> {
    const options = optionsOf(await this.#settingsOf(folder), folder, this.#sources);
    return Project.open({ ...options, today: this.#day });
  }

  /**
   * What is open in the editor at a path, or else saved there.
   *
   * @throws {UserError} when it cannot be read.
   */
  read(path: string): Promise<Uint8Array> {
    return this.#sources.read(path);
  }

  /** Discards everything that was read: a configuration, a plugin or the office's vocabulary has changed. */
  reset(): void {
    this.#opened.clear();
  }

  /** Discards everything read for a folder. */
  drop(folder: string): void {
    this.#opened.delete(folder);
  }

  /** Discards an earlier report that was read: its file has changed. */
  async forget(path: string): Promise<void> {
    for (const opened of await Promise.allSettled(this.#opened.values()))
      if (opened.status === 'fulfilled') await opened.value.forget(path);
  }
}

function optionsOf(
  { level, config, locale, safeConfig }: Settings,
  cwd: string,
  sources: Overlay,
): ProjectOptions {
  return {
    cwd,
    sources,
    level,
    safeConfig,
    // Whoever sees the findings has the draft on the screen, and the editor has sent it whole.
    redact: false,
    today: localDay(),
    ...(config !== undefined && { configFile: config }),
    ...(locale && { locale }),
  };
}
