import { isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What drafts in editors that were never saved are called, by the language of the editor. */
const EXTENSIONS: Readonly<Record<string, string>> = { markdown: '.md', plaintext: '.txt', text: '.txt' };

/**
 * The path by which a document of an editor is checked; `undefined` for what is no file: a version in git, a file on
 * another machine.
 *
 * @param folder Where a document lies that was never saved.
 */
export function pathOf(uri: string, languageId: string, folder: string): string | undefined {
  if (uri.startsWith('file:')) return filePathOf(uri);
  if (!uri.startsWith('untitled:')) return undefined;
  const extension = EXTENSIONS[languageId];
  return extension && join(folder, `untitled${extension}`);
}

/** The path of a file; `undefined` where the address is none of this system. */
export function filePathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The address of a file by its absolute path; `undefined` for a name that is none: `REV:path`. */
export function fileUriOf(path: string): string | undefined {
  return isAbsolute(path) ? uriOf(path) : undefined;
}

/** The address of a file. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
