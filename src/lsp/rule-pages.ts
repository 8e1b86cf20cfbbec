import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Pages of rules, as files that an editor can open. They hold nothing of any draft. */
export class RulePages {
  #folder: string | undefined;

  /** Puts a page where it can be opened; its path. */
  async write(rule: string, markdown: string): Promise<string> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'hegao-rules-'));
    const path = join(this.#folder, `${rule.replace(/[^\w-]+/g, '-')}.md`);
    await writeFile(path, markdown);
    return path;
  }

  /** Whether a file is one of them. */
  has(path: string): boolean {
    return dirname(path) === this.#folder;
  }

  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}
