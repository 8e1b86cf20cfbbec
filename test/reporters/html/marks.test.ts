import { describe, expect, test } from 'vitest';
import { markLine, type Span } from '../../../src/reporters/html/draft.js';
import { html, Markup } from '../../../src/reporters/html/markup.js';

/** A line with marks as brackets, each named at its beginning, and references as carets. */
function marked(text: string, ...spans: Span<string>[]): string {
  const line = markLine(text, spans, {
    open: (name) => new Markup(`[${name}:`),
    reference: (name) => new Markup(`^${name}`),
  });
  return html`${line}`.source.replaceAll('</mark>', ']');
}

const span = (of: string, start: number, end: number): Span<string> => ({ of, start, end });

describe('marks', () => {
  test('stand around their text, with the reference behind it', () => {
    expect(marked('查处50起。', span('a', 2, 5))).toBe('查处[a:50起]^a。');
  });

  test('nest where one lies in the other', () => {
    expect(marked('abcdef', span('in', 2, 4), span('out', 1, 5))).toBe('a[out:b[in:cd]^ine]^outf');
  });

  test('are cut where they cross', () => {
    expect(marked('abcdef', span('one', 0, 4), span('two', 2, 6))).toBe('[one:ab[two:cd]]^one[two:ef]^two');
  });

  test('may cover the same text', () => {
    expect(marked('ab', span('one', 0, 2), span('two', 0, 2))).toBe('[one:[two:ab]]^one^two');
  });

  test('of no text are a reference alone', () => {
    expect(marked('ab', span('here', 1, 1))).toBe('a^hereb');
    expect(marked('', span('here', 0, 0))).toBe('^here');
    expect(marked('ab', span('end', 2, 2))).toBe('ab^end');
  });

  test('that began on a line before have their reference there', () => {
    expect(marked('abc', { ...span('one', 0, 2), continued: true })).toBe('[one:ab]c');
  });

  test('lie eight deep at most; what is below keeps its reference', () => {
    const spans = Array.from({ length: 20 }, (_, index) => span(String(index), 0, 40 - index));
    const line = marked('x'.repeat(40), ...spans);
    expect(line.match(/\^/g)).toHaveLength(20);
    expect(line.slice(0, line.indexOf('x')).match(/\[/g)).toHaveLength(8);
  });

  test('leave the text as it is, escaped', () => {
    expect(marked('a<b', span('s', 1, 2))).toBe('a[s:&lt;]^sb');
  });
});
