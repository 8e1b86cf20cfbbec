import { dirname, isAbsolute, relative } from 'node:path';
import type { Settings } from './settings.js';

/** The folders that are open in the editor, with the settings that hold in each. */
export class Folders {
  readonly #paths = new Set<string>();
  readonly #ask: (folder: string) => Promise<Settings>;
  readonly #settings = new Map<string, Promise<Settings>>();

  constructor(ask: (folder: string) => Promise<Settings>) {
    this.#ask = ask;
  }

  add(path: string): void {
    this.#paths.add(path);
  }

  remove(path: string): void {
    this.#paths.delete(path);
  }

  all(): readonly string[] {
    return [...this.#paths];
  }

  /** The innermost of them that a file lies in; for a file outside all, the one it stands in. */
  of(path: string): string {
    const around = this.all().filter((folder) => isInside(path, folder));
    return (
      around.reduce((inner, folder) => (folder.length > inner.length ? folder : inner), '') || dirname(path)
    );
  }

  /** What the editor's settings say for a folder. */
  settingsOf(folder: string): Promise<Settings> {
    const settings = this.#settings.get(folder) ?? this.#ask(folder);
    this.#settings.set(folder, settings);
    return settings;
  }

  /** Asks the editor again when they are wanted next. */
  forgetSettings(): void {
    this.#settings.clear();
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
