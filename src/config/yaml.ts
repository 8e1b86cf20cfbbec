import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Localized } from '../base/locale.js';
import type { LocatedValue } from './issues.js';
import { type Issue, type KeyPath, type Position, problemIn } from './issues.js';

/** Messages for YAML's errors, by their codes. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: '引用的锚点不存在',
  BAD_INDENT: '缩进不一致',
  BLOCK_AS_IMPLICIT_KEY: '冒号后的内容应另起一行，或缩进不对',
  DUPLICATE_KEY: '同一个键写了两次',
  MISSING_CHAR: '缺少引号、括号或冒号',
  MULTILINE_IMPLICIT_KEY: '此行缺少半角冒号，或缩进不对',
  MULTIPLE_DOCS: '一个文件只能有一份内容，请去掉“---”之后的部分',
  NON_STRING_KEY: '键必须是文字',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  UNEXPECTED_TOKEN: '此处的符号不合语法',
};

/**
 * Reads YAML 1.2. Dates stay text; with `failsafe`, so do numbers and everything else that is no list or map.
 *
 * @throws {UserError} with line and column, when it is not YAML.
 */
export function readYaml(text: string, file: string, schema: 'core' | 'failsafe' = 'core'): LocatedValue {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema,
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const issues = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Issue => ({
      position: positionOf(pos[0]),
      text: complaint(code, message, lineAround(text, pos[0])),
    }),
  );
  if (issues.length > 0) throw problemIn(file, issues);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const wrong = {
      zh: `YAML 引用过多，无法展开（${cause}）。`,
      en: `Its aliases cannot be resolved: ${cause}.`,
    };
    throw problemIn(file, [{ text: wrong }], { cause: error });
  }
  const places = new KeyPlaces(document.contents, lines, (node) =>
    isAlias(node) ? node.resolve(document) : node,
  );
  return { value, locate: (path) => places.lineOf(path) };
}

/** Where the keys and items of a document stand. */
export class KeyPlaces {
  readonly #root: Node | undefined;
  readonly #lines: LineCounter;
  readonly #resolve: (node: Node) => Node | undefined;
  /** Pairs by key: a map may hold entries by the ten thousand. */
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

  /** @param resolve Resolves a node. */
  constructor(
    root: Node | null,
    lines: LineCounter,
    resolve: (node: Node) => Node | undefined = (node) => node,
  ) {
    this.#root = root ?? undefined;
    this.#lines = lines;
    this.#resolve = resolve;
  }

  /** The line of the last key or item of a path, or of what of the path there is. */
  lineOf(path: KeyPath): Position | undefined {
    let node = this.#root;
    let offset = node?.range?.[0];
    for (const key of path) {
      const parent = node && this.#resolve(node);
      node = undefined;
      if (isMap(parent)) {
        const pair = this.#pairsOf(parent).get(key);
        offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
        node = (pair?.value as Node | null | undefined) ?? undefined;
      } else if (isSeq(parent) && typeof key === 'number') {
        node = parent.items[key] as Node | undefined;
        offset = node?.range?.[0] ?? offset;
      }
    }
    return offset === undefined ? undefined : { line: this.#lines.linePos(offset).line };
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
    const known = this.#pairs.get(map);
    if (known) return known;
    const pairs = new Map<unknown, Pair>();
    for (const pair of map.items) if (isScalar(pair.key)) pairs.set(pair.key.value, pair);
    this.#pairs.set(map, pairs);
    return pairs;
  }
}

function complaint(code: string, message: string, line: string): Localized {
  const hint = line.includes('：')
    ? {
        zh: '此行有全角冒号“：”，键后要写半角冒号和一个空格。',
        en: ' The line has a full-width colon: write “: ”.',
      }
    : { zh: '', en: '' };
  return {
    zh: `YAML 语法有误：${COMPLAINTS[code] ?? '无法读懂'}（${message}）。${hint.zh}`,
    en: `This is not YAML: ${message}.${hint.en}`,
  };
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}
