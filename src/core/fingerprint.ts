import { isDigit, isSpace, toHalfWidth, withoutSpaces } from '../chinese/characters.js';
import type { Diagnostic } from './diagnostic.js';
import type { Draft, Range } from './draft.js';
import { headOrdinal, runInOrdinal } from './tree/ordinals.js';

/** A finding with its fingerprint. */
export interface Fingerprinted extends Diagnostic {
  readonly fingerprint: string;
}

/**
 * Gives each finding its fingerprint: 16 hexadecimal digits that stay the same as long as it says the same of the
 * same text, wherever that stands. It is made from
 *
 * - the rule, and which of its messages it is;
 * - the text that was found, and the texts it is compared with (last year’s figure, the parts of a sum);
 * - the rest of the clause: the words up to the nearest ，。；：？！ or end of line on either side, at most
 *   {@link REACH} of them.
 *
 * White space, the width of letters and digits, quotation marks and the number of a heading or item are left out.
 * So it does not change when paragraphs move, lines are rewrapped, sections are renumbered or other clauses are
 * rewritten; it does when the words or the figure found, or those around them, are others. Findings that are equal
 * in all this are numbered in the order of the text. No two findings of a draft share one.
 */
export function withFingerprints(diagnostics: readonly Diagnostic[], draft: Draft): Fingerprinted[] {
  if (diagnostics.every(isFingerprinted)) return [...diagnostics];
  const given = new Given(diagnostics);
  const fingerprints = new Map<Diagnostic, string>();
  for (const diagnostic of [...diagnostics].sort(byPlace)) {
    const { ruleId, messageId, message, range, identity = [], fingerprint } = diagnostic;
    const content = () =>
      [ruleId, messageId, ...clauseAround(draft.text, range), ...identity.map(withoutSpaces)].join('\0');
    fingerprints.set(diagnostic, fingerprint ?? given.next(content(), `${range.join()} ${message}`));
  }
  return diagnostics.map((diagnostic) => ({ ...diagnostic, fingerprint: fingerprints.get(diagnostic)! }));
}

function isFingerprinted(diagnostic: Diagnostic): diagnostic is Fingerprinted {
  return diagnostic.fingerprint !== undefined;
}

function byPlace({ range: [a, aEnd] }: Diagnostic, { range: [b, bEnd] }: Diagnostic): number {
  return a - b || aEnd - bEnd;
}

/** The fingerprints already assigned in a draft. */
class Given {
  readonly #taken: Set<string>;
  /** The last number that equal findings got, and the fingerprints of all of them by what distinguishes them here. */
  readonly #equals = new Map<string, { number: number; readonly byPlace: Map<string, string> }>();

  constructor(diagnostics: readonly Diagnostic[]) {
    this.#taken = new Set(diagnostics.flatMap(({ fingerprint }) => fingerprint ?? []));
  }

  /** @param place Two findings with one content and one place are one finding, reported twice. */
  next(content: string, place: string): string {
    const equals = this.#equals.get(content) ?? { number: 0, byPlace: new Map<string, string>() };
    this.#equals.set(content, equals);
    const known = equals.byPlace.get(place);
    if (known !== undefined) return known;
    let fingerprint: string;
    do fingerprint = hash(`${content}\0${++equals.number}`);
    while (this.#taken.has(fingerprint));
    this.#taken.add(fingerprint);
    equals.byPlace.set(place, fingerprint);
    return fingerprint;
  }
}

/** How much of a clause counts on either side, in UTF-16 code units without white space. */
const REACH = 40;

/** The text of a range, and what stands before and after it in its clause. */
function clauseAround(text: string, [start, end]: Range): [found: string, before: string, after: string] {
  let from = start;
  for (let left = REACH; from > 0 && left > 0 && !endsClause(text, from - 1); from--)
    if (!isSpace(text.charCodeAt(from - 1))) left--;
  let to = end;
  for (let left = REACH; to < text.length && left > 0 && !endsClause(text, to); to++)
    if (!isSpace(text.charCodeAt(to))) left--;

  const found = withoutSpaces(text.slice(start, end));
  const before = withoutSpaces(text.slice(from, start));
  const after = plain(withoutSpaces(text.slice(end, to)));
  const isWhole = from === 0 || endsClause(text, from - 1);
  if (before !== '') return [found, plain(isWhole ? withoutNumber(before) : before), after];
  return [isWhole ? withoutNumber(found) || found : found, '', after];
}

const ENDS = new Set(Array.from('，。；：？！,;:?!\n\t', (end) => end.charCodeAt(0)));

/** Whether a clause ends with a character; the marks in 1,500 and 10:30 end none. */
function endsClause(text: string, at: number): boolean {
  if (!ENDS.has(text.charCodeAt(at))) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

/** Without the number of a heading or of an item, which changes when another is put before it. */
function withoutNumber(text: string): string {
  const ordinal = headOrdinal(text, 0) ?? runInOrdinal(text, 0);
  return ordinal ? text.slice(ordinal.range[1]) : text;
}

/** As it is compared: quotation marks and the width of letters may have been corrected since. */
function plain(text: string): string {
  return toHalfWidth(text).replace(/["'“”‘’]/g, '');
}

/** FNV-1a over code units, twice with different offsets: 64 bits as 16 hexadecimal digits. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
