import { lineStartsOf } from '../base/lines.js';
import type { Locale } from '../base/locale.js';
import { lastAtOrBelow } from '../base/sorted.js';
import type { Level, TextPlace } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { FileResult, ResultMessage } from '../results/result.js';
import { repositoryPath } from './paths.js';
import { printable, strictJson } from './printable.js';
import { placedText, relatedText } from './words.js';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' };

/** The JSON of reviewdog, which comments on pull requests and suggests changes. Its columns count bytes. */
export const rdjson: Reporter = {
  name: 'rdjson',
  requires: ['text'],
  render({ files, locale }, options) {
    const diagnostics = files.flatMap((file) => diagnosticsOf(file, locale, options));
    return `${strictJson({ source: { name: 'hegao' }, diagnostics })}\n`;
  },
};

interface ByteRange {
  readonly start: BytePosition;
  readonly end: BytePosition;
}

/** Whole lines, where the text is not available to count bytes in. */
interface LineRange {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

function diagnosticsOf(file: FileResult, locale: Locale, { root, cwd }: ReporterOptions) {
  const path = repositoryPath(file.path, root);
  const columns = file.text === undefined ? undefined : new ByteColumns(file.text);
  return file.messages.map((finding) => {
    const suggestions = columns ? suggestionsOf(finding, columns) : [];
    return {
      message: messageOf(finding, file, locale, cwd),
      location: {
        path,
        ...(finding.location !== '' && { range: columns?.place(finding.place) ?? linesOf(finding) }),
      },
      severity: SEVERITIES[finding.level],
      code: { value: finding.ruleId },
      ...(suggestions.length > 0 && { suggestions }),
    };
  });
}

function messageOf(finding: ResultMessage, file: FileResult, locale: Locale, cwd: string): string {
  const others = finding.related?.map((other) => relatedText(other, file.path, locale, cwd)) ?? [];
  return [placedText(finding, locale), ...others].map(printable).join('\n');
}

function linesOf({ place }: ResultMessage): LineRange {
  return { start: { line: place.line }, end: { line: place.endLine } };
}

function suggestionsOf({ fixes }: ResultMessage, columns: ByteColumns) {
  return fixes.flatMap(({ edit }): { range: ByteRange; text: string }[] =>
    edit ? [{ range: columns.range(edit.range), text: edit.text }] : [],
  );
}

/** A place in a text: both count from 1, columns in bytes of UTF-8. */
interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** How far apart the offsets are whose bytes are counted beforehand, in UTF-16 code units. */
const STEP = 256;

/** Finds lines and columns in a text as programs do that count bytes. */
class ByteColumns {
  readonly #text: string;
  readonly #lineStarts: Uint32Array;
  /** The bytes before every {@link STEP}th code unit. */
  readonly #steps: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = lineStartsOf(text);
    this.#steps = new Uint32Array(Math.floor(text.length / STEP) + 1);
    for (let at = 1; at < this.#steps.length; at++) {
      this.#steps[at] = this.#steps[at - 1]! + this.#count((at - 1) * STEP, at * STEP);
    }
  }

  /** The places where a range begins and ends. */
  range([start, end]: Range): { readonly start: BytePosition; readonly end: BytePosition } {
    return { start: this.#position(start), end: this.#position(end) };
  }

  /** The same for a place whose columns count code units. */
  place({ line, column, endLine, endColumn }: TextPlace) {
    const offset = (of: number, units: number) => (this.#lineStarts[of - 1] ?? this.#text.length) + units - 1;
    return this.range([offset(line, column), offset(endLine, endColumn)]);
  }

  #position(offset: number): BytePosition {
    const line = lastAtOrBelow(this.#lineStarts, offset);
    return { line: line + 1, column: this.#bytes(offset) - this.#bytes(this.#lineStarts[line]!) + 1 };
  }

  #bytes(offset: number): number {
    const step = Math.floor(Math.min(offset, this.#text.length) / STEP);
    return this.#steps[step]! + this.#count(step * STEP, offset);
  }

  #count(from: number, to: number): number {
    let bytes = 0;
    for (let at = from; at < to; at++) bytes += bytesOf(this.#text.charCodeAt(at));
    return bytes;
  }
}

/** How many bytes of UTF-8 a code unit stands for; each half of a pair, for two of its four. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
}
