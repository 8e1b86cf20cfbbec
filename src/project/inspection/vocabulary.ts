import { extname } from 'node:path';
import { decodeText } from '../../base/encoding.js';
import type { TextEdit } from '../../core/diagnostic.js';

/** How an office's knowledge file changes. */
export interface Addition {
  /** The decoded file as it is. */
  readonly before: string;
  /** In UTF-16 code units of that. */
  readonly edit: TextEdit;
}

/**
 * What to add to an office's knowledge file so that it allows a phrase; `undefined` where the file is not written so
 * that an entry can simply be added.
 *
 * @throws {UserError} when the file is not text.
 */
export async function allowingPhrase(
  path: string,
  bytes: Uint8Array,
  phrase: string,
): Promise<Addition | undefined> {
  const { text } = decodeText(bytes, path);
  const { allowInCsv, allowInYaml } = await import('../../config/knowledge/allow-phrase.js');
  const add = extname(path).toLowerCase() === '.csv' ? allowInCsv : allowInYaml;
  const edit = add(text, phrase);
  return edit && { before: text, edit };
}
