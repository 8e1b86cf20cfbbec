import { CST, isMap, isSeq, Lexer, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Localized } from '../base/locale.js';
import type { LocatedValue } from './issues.js';
import { problemIn } from './issues.js';
import { KeyPlaces } from './yaml.js';

/**
 * Reads JSON. It is YAML too, and the places of its keys and items are those of YAML.
 *
 * @throws {UserError} with line and column, when it is not JSON or says the same key twice.
 */
export function readJson(text: string, file: string): LocatedValue {
  const lines = new LineCounter();
  // Keys are compared here: the time of yaml's comparison is quadratic.
  const options = { schema: 'json', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const { contents } = parseDocument(text, options);
  const value = parsed(text);
  const fault = value === undefined ? faultIn(text) : repeatedKey(contents, text);
  if (fault) {
    const { line, col } = lines.linePos(fault.offset);
    throw problemIn(file, [{ position: { line, column: col }, text: fault.text }]);
  }
  const places = new KeyPlaces(contents, lines);
  return { value, locate: (path) => places.lineOf(path) ?? { line: 1 } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with a text, and where, in UTF-16 code units. */
interface Fault {
  readonly offset: number;
  readonly text: Localized;
}

/** The first key that its map holds already. */
function repeatedKey(node: Node | null, text: string): Fault | undefined {
  const items = isSeq<Node>(node) ? node.items.map((value) => ({ key: undefined, value })) : [];
  const pairs = isMap(node) ? (node.items as Pair<Node, Node>[]) : items;
  const known = new Set<string>();
  for (const { key, value } of pairs) {
    const [offset, end] = key?.range ?? [0, 0];
    const written = text.slice(offset, end);
    const name = key && (JSON.parse(written) as string);
    const isRepeated = name !== undefined && known.size === known.add(name).size;
    if (isRepeated)
      return {
        offset,
        text: {
          zh: `键 ${written} 写了两次，请合并。`,
          en: `The key ${written} is here twice. Merge them.`,
        },
      };
    const within = repeatedKey(value, text);
    if (within) return within;
  }
  return undefined;
}

/** The offset at which a text stops being JSON. `JSON.parse` does not always give it. */
function faultIn(text: string): Fault {
  const cursor = new Cursor(text);
  return cursor.value() ?? cursor.unexpected('文件到此结束', 'the end of the file');
}

/** Follows the tokens of YAML as long as they are JSON. Its methods return the first error. */
class Cursor {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
    this.#length = text.length;
  }

  value(): Fault | undefined {
    if (this.#take('{')) return this.#list('}', () => this.#member());
    if (this.#take('[')) return this.#list(']', () => this.value());
    const isValue = parsed(this.#source) !== undefined;
    if (!isValue) return this.unexpected('一个值（文字要用半角双引号）', 'a value (texts in double quotes)');
    this.#at++;
    return undefined;
  }

  #member(): Fault | undefined {
    const isKey = typeof parsed(this.#source) === 'string';
    if (!isKey) return this.unexpected('用半角双引号括起的键', 'a key in double quotes');
    this.#at++;
    return this.#take(':') ? this.value() : this.unexpected('半角冒号', 'a colon');
  }

  #list(end: string, item: () => Fault | undefined): Fault | undefined {
    if (this.#take(end)) return undefined;
    do {
      const fault = item();
      if (fault) return fault;
    } while (this.#take(','));
    return this.#take(end) ? undefined : this.unexpected(`半角逗号或“${end}”`, `a comma or “${end}”`);
  }

  get #source(): string {
    return this.#tokens[this.#at]?.source ?? '';
  }

  #take(sign: string): boolean {
    const here = this.#source === sign;
    if (here) this.#at++;
    return here;
  }

  unexpected(zh: string, en: string): Fault {
    const [found] = this.#source;
    const name =
      found === undefined ? { zh: '文件末尾', en: 'the end' } : { zh: `“${found}”`, en: `“${found}”` };
    return {
      offset: this.#tokens[this.#at]?.offset ?? this.#length,
      text: {
        zh: `JSON 语法有误：此处应为${zh}，实为${name.zh}。`,
        en: `This is not JSON: expected ${en}, found ${name.en}.`,
      },
    };
  }
}

interface Token {
  readonly source: string;
  readonly offset: number;
}

/** What the lexer of YAML says of the next token before it; it stands for no text. */
const ANNOUNCEMENTS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** The tokens of YAML; of a text without quotes, which may hold blanks, the words. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    if (ANNOUNCEMENTS.includes(source)) continue;
    if (source.startsWith('"')) tokens.push({ source, offset });
    else
      for (const { 0: word, index } of source.matchAll(/[^ \t\r\n]+/g))
        tokens.push({ source: word, offset: offset + index });
    offset += source.length;
  }
  return tokens;
}
