import { dirname, isAbsolute, relative } from 'node:path';
import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';

/** What the editor's own settings say: `hegao.*`. */
export interface Settings {
  /** Whether drafts are checked at all. */
  readonly enable: boolean;
  /** When: as one types, or when a draft is opened and saved. */
  readonly run: 'onType' | 'onSave';
  /** Findings below it are not shown. */
  readonly level: Level;
  /** A configuration for all drafts, from the folder that is open; absent, the nearest to each draft. */
  readonly config?: string;
  /** Absent, as the configuration says, else Chinese. */
  readonly locale?: Locale;
  /** Whether last year’s figures stand beside this year’s. */
  readonly inlayHints: boolean;
  /** Whether the folder is untrusted: its configuration is data only, and none of its code is run. */
  readonly safeConfig: boolean;
}

/** The default settings. */
const STANDARD: Settings = {
  enable: true,
  run: 'onType',
  level: 'info',
  inlayHints: false,
  safeConfig: false,
};

/** Reads what an editor sends as the section `hegao`. Invalid values count as absent. */
export function readSettings(sent: unknown): Settings {
  const section = recordOf(sent);
  const config = section.config;
  const locale = oneOf(section.locale, ['zh', 'en']);
  return {
    enable: truth(section.enable, STANDARD.enable),
    run: oneOf(section.run, ['onType', 'onSave']) ?? STANDARD.run,
    level: oneOf(section.level, ['info', 'warn', 'error']) ?? STANDARD.level,
    safeConfig: truth(section.safeConfig, STANDARD.safeConfig),
    inlayHints: truth(recordOf(section.inlayHints).enable, STANDARD.inlayHints),
    ...(typeof config === 'string' && config !== '' && { config }),
    ...(locale && { locale }),
  };
}

/** The keys that are read, whatever they hold. */
type Section = { readonly [Key in keyof Settings]?: unknown };

function recordOf(value: unknown): Section {
  return typeof value === 'object' && value !== null ? value : {};
}

function oneOf<const T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

function truth(value: unknown, standard: boolean): boolean {
  return typeof value === 'boolean' ? value : standard;
}

/** Whether an editor says, when it starts its server, that the user does not trust the folder that is open. */
export function isUntrusted(initializationOptions: unknown): boolean {
  return (recordOf(initializationOptions) as { readonly trusted?: unknown }).trusted === false;
}

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

  /** Discards them, so that the editor is asked again. */
  forgetSettings(): void {
    this.#settings.clear();
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
