import type { CodeAction } from 'vscode-languageserver';
import type { Locale, Localized } from '../../base/locale.js';
import type { ResultMessage } from '../../results/result.js';
import type { Check } from '../checks.js';
import type { Client } from '../client.js';

/** What an action works with. */
export interface ActionContext {
  readonly check: Check;
  readonly client: Client;
  /** What is open in the editor, or else saved. */
  read(path: string): Promise<Uint8Array>;
}

/** Identifies an action that is resolved only when it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly action: 'fix-all' | 'disable' | 'allow';
  /** Of the finding it is for. */
  readonly fingerprint?: string;
}

/** The finding an action is for, if it still exists. */
export function findingOf({ result }: Check, { fingerprint }: ActionData): ResultMessage | undefined {
  return result.messages.find((message) => message.fingerprint === fingerprint);
}

/** An action that is resolved when it is chosen. */
export function lazyAction(
  action: Omit<CodeAction, 'title' | 'data'>,
  data: ActionData,
  title: Localized,
  locale: Locale,
): CodeAction {
  return { ...action, title: title[locale], data };
}
