import { expect, test } from 'vitest';
import { rdjson } from '../../src/reporters/rdjson.js';
import { EVERYTHING } from './everything.js';
import { file, message, options, run } from './sample.js';

const render = (files: Parameters<typeof run>[0]) => JSON.parse(rdjson.render(run(files), options));

const TEXT = '2021年\r\n　　查处𠮷50起，同比增长20%。\r\n结束';

/** What stands at a place in a text, as a program finds it that counts bytes. */
function at(text: string, { start, end }: Record<'start' | 'end', { line: number; column: number }>) {
  const bytes = Buffer.from(text.split('\n')[start.line - 1]!);
  expect(end.line).toBe(start.line);
  return bytes.subarray(start.column - 1, end.column - 1).toString();
}

test('counts columns in bytes of UTF-8', () => {
  const from = TEXT.indexOf('20%');
  const column = from - TEXT.indexOf('　　') + 1;
  const place = { line: 2, column, endLine: 2, endColumn: column + 3 };
  const fixes = [{ title: '改', safety: 'review', edit: { range: [from, from + 3], text: '25%' } }] as const;
  const report = render([file({ text: TEXT, messages: [message({ place, fixes })] })]);
  expect(report.source).toEqual({ name: 'hegao' });
  const [diagnostic] = report.diagnostics;
  expect(at(TEXT, diagnostic.location.range)).toBe('20%');
  expect(diagnostic).toMatchObject({
    severity: 'ERROR',
    code: { value: 'metrics/year-over-year' },
    location: { path: '报告.txt' },
  });
  const [suggestion] = diagnostic.suggestions;
  expect([at(TEXT, suggestion.range), suggestion.text]).toEqual(['20%', '25%']);
});

test('finds places anywhere in long lines', () => {
  const text = `${'甲a𠮷é'.repeat(400)}终`;
  const from = text.length - 1;
  const place = { line: 1, column: from + 1, endLine: 1, endColumn: from + 2 };
  const [diagnostic] = render([file({ text, messages: [message({ place })] })]).diagnostics;
  expect(at(text, diagnostic.location.range)).toBe('终');
});

test('gives whole lines where the text is left out', () => {
  const [diagnostic] = render([file({ messages: [message()] })]).diagnostics;
  expect(diagnostic.location.range).toEqual({ start: { line: 8 }, end: { line: 8 } });
  expect(diagnostic).not.toHaveProperty('suggestions');
});

test('is well-formed whatever there is', () => {
  const { diagnostics } = render(EVERYTHING);
  for (const { message } of diagnostics) expect(message.isWellFormed()).toBe(true);
  expect(
    diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'hegao/unreadable').location,
  ).toEqual({ path: '坏.docx' });
  expect(render([])).toEqual({ source: { name: 'hegao' }, diagnostics: [] });
});
