import { EarlierVersions } from './git/earlier-versions.js';
import { StagedSources } from './git/staged-sources.js';
import { newFindings } from './new-findings.js';
import type { ProjectOptions } from './options.js';
import { DiskSources, type Sources } from './sources.js';
import type { CheckedDraft } from './workspace.js';

/** What a project checks where only changes count: which files, and which of their findings. */
export class ChangeScope {
  readonly sources: Sources;
  readonly #staged: StagedSources | undefined;
  readonly #earlier: EarlierVersions | undefined;

  private constructor(options: ProjectOptions, staged?: StagedSources, earlier?: EarlierVersions) {
    this.sources = options.sources ?? staged ?? new DiskSources();
    this.#staged = staged;
    this.#earlier = earlier;
  }

  /** @throws {UserError} when the working folder is in no repository, or that has no such revision. */
  static async open(options: ProjectOptions): Promise<ChangeScope> {
    const { cwd, staged, since } = options;
    return new ChangeScope(
      options,
      staged ? await StagedSources.open(cwd) : undefined,
      since === undefined ? undefined : await EarlierVersions.open(cwd, since),
    );
  }

  /** Whether a file changed. One that cannot be read counts as changed, so that someone says so. */
  async includes(path: string, sources: Sources): Promise<boolean> {
    if (this.#staged && !this.#staged.isStaged(path)) return false;
    if (!this.#earlier) return true;
    const bytes = await sources.read(path).catch(() => undefined);
    return !bytes || !this.#earlier.isSame(path, bytes);
  }

  /**
   * Keeps of the findings of a file those that come of changes.
   *
   * @param check Checks the file as it was.
   */
  async sieve(
    path: string,
    check: (bytes: Uint8Array) => Promise<CheckedDraft>,
  ): Promise<(checkedDraft: CheckedDraft) => CheckedDraft> {
    const bytes = await this.#earlier?.read(path);
    // An earlier version that could not be checked excuses nothing.
    const earlier = bytes && (await check(bytes).catch(() => undefined));
    return earlier ? (checkedDraft) => newFindings(checkedDraft, earlier) : (checkedDraft) => checkedDraft;
  }
}
