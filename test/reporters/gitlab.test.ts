import { expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.js';
import { EVERYTHING } from './everything.js';
import { file, message, options, run } from './sample.js';

const issues = (files: Parameters<typeof run>[0]) => JSON.parse(gitlab.render(run(files), options));

test('gives what GitLab shows', () => {
  expect(issues([file({ messages: [message()] })])).toEqual([
    {
      description: '一、（五）第1段　50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。',
      check_name: 'metrics/year-over-year',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: '报告.txt', lines: { begin: 8, end: 8 } },
    },
  ]);
});

test('has a severity for each level, and the highest for what could not be checked', () => {
  const messages = [
    message({ fatal: true }),
    ...(['error', 'warn', 'info'] as const).map((level) => message({ level })),
  ];
  const found = issues([file({ messages })]).map(({ severity }: { severity: string }) => severity);
  expect(found).toEqual(['critical', 'major', 'minor', 'info']);
});

test('the fingerprint distinguishes findings, and does not depend on lines', () => {
  const moved = { line: 99, column: 1, endLine: 99, endColumn: 2 };
  const other = message({ fingerprint: 'fedcba9876543210' });
  const fingerprints = (files: Parameters<typeof run>[0]) =>
    issues(files).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const before = fingerprints([file({ messages: [message(), other] })]);
  expect(fingerprints([file({ messages: [message({ place: moved }), other] })])).toEqual(before);
  const files = [
    file({ messages: [message(), other] }),
    file({ path: '/office/b.txt', messages: [message()] }),
  ];
  expect(new Set(fingerprints(files)).size).toBe(3);
});

test('suppressed findings are left out', () => {
  expect(issues([file({ suppressed: [message()] })])).toEqual([]);
  expect(issues([])).toEqual([]);
});

test('is well-formed whatever there is', () => {
  const report = gitlab.render(run(EVERYTHING), options);
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|##\w*\[/);
  for (const { description } of JSON.parse(report)) expect(description.isWellFormed()).toBe(true);
});
