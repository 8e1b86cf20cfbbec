import type { Localized } from '../../base/locale.js';

/** An option of the command line. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Former names: they still work, and --help does not list them. */
  readonly aliases?: readonly string[];
  /** The placeholder for its value; absent for a switch. */
  readonly argument?: Localized;
  /** Its possible values, where they are few. */
  readonly choices?: readonly string[];
  readonly help: Localized;
  readonly group: OptionGroup;
  readonly commands: readonly CommandName[];
}

export type CommandName = 'check' | 'explain' | 'rules' | 'metrics' | 'merge-reports' | 'init' | 'lsp';

export type OptionGroup =
  | 'configuration'
  | 'fix'
  | 'suppressions'
  | 'input'
  | 'output'
  | 'scale'
  | 'init'
  | 'editor'
  | 'other';

export const FILE: Localized = { zh: '文件', en: 'file' };
export const EVERY = ['check', 'explain', 'rules', 'metrics', 'merge-reports', 'init', 'lsp'] as const;
export const CONFIGURED = ['check', 'explain', 'rules', 'metrics'] as const;
export const RULE_COMMANDS = ['check', 'explain'] as const;
export const DATED = ['check', 'metrics'] as const;
export const CHECK = ['check'] as const;
/** Commands that make reports of findings. */
export const REPORTED = ['check', 'merge-reports'] as const;
export const METRICS = ['metrics'] as const;
