import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';

/** The front matter of a Markdown file, between lines of three dashes. */
export interface FrontMatter {
  readonly properties: Readonly<Record<string, unknown>>;
  /** How many lines of the file it takes. */
  readonly lines: number;
}

const OPENING = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** `key: value`, also with the colon of Chinese, which YAML does not take. */
const ENTRY = /^["']?[^\s:：#"'，。][^:：，。]{0,30}(?::(?!\/\/)|：\s*\S)/;

/**
 * Reads front matter. Lines of dashes around anything but keys and values are what they are to Markdown: rules.
 *
 * @param text The file, decoded.
 * @param path Its name for messages.
 * @throws {UserError} when it is not YAML, with the line and what to do.
 */
export async function readFrontMatter(text: string, path: string): Promise<FrontMatter | undefined> {
  if (!text.startsWith('---')) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  if (!OPENING.test(lines[0]!)) return undefined;
  const close = lines.findIndex((line, index) => index > 0 && CLOSING.test(line));
  if (close === -1) return undefined;
  const entries = lines.slice(1, close);
  const first = entries.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return { properties: {}, lines: close + 1 };
  if (!ENTRY.test(first)) return undefined;

  const { parseDocument, isMap, LineCounter } = await import('yaml');
  const counter = new LineCounter();
  const document = parseDocument(entries.join('\n'), { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = counter.linePos(error.pos[0]);
    throw new UserError(broken(path, line + 1, entries[line - 1] ?? '', error.message));
  }
  if (!isMap(document.contents)) {
    const line = entries.indexOf(first) + 1;
    throw new UserError(broken(path, line + 1, first, 'no key with a value'));
  }
  return { properties: document.toJS(), lines: close + 1 };
}

function broken(path: string, line: number, text: string, complaint: string): Localized {
  const colon = text.includes('：')
    ? { zh: '键后的冒号要用半角，冒号后空一格。', en: 'Write the colon half-width, with a space after it.' }
    : {
        zh: '请按“键: 值”一行一项改正；不需要文件头时，删去文首两条“---”及其间的内容。',
        en: 'Write one “key: value” a line, or remove the two lines “---” and what stands between them.',
      };
  return {
    zh: `${path}:${line}：文件头（YAML front matter，文首两条“---”之间）不是有效的 YAML（${complaint}）。此行为“${text.trim()}”。${colon.zh}`,
    en: `${path}:${line}: the front matter is not valid YAML: ${complaint}. The line is “${text.trim()}”. ${colon.en}`,
  };
}
