import { expect, test } from 'vitest';
import { compact } from '../../src/reporters/compact.js';
import { file, message, options, run } from './sample.js';

test('gives each finding a line that editors and scripts can read', () => {
  const messages = [message({ message: '甲\n乙' }), message({ level: 'warn', message: '丙', ruleId: 'a/b' })];
  const elsewhere = file({ path: '/elsewhere/b.md', messages: [message({ level: 'info', message: '丁' })] });
  expect(compact.render(run([file({ messages }), file(), elsewhere]), options)).toBe(
    `报告.txt:8:112: error: 甲␊乙 (metrics/year-over-year)
报告.txt:8:112: warning: 丙 (a/b)
/elsewhere/b.md:8:112: info: 丁 (metrics/year-over-year)
`,
  );
});

test('says nothing of files without findings', () => {
  expect(compact.render(run([file()]), options)).toBe('');
});
