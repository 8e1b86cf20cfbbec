import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/cli/diff.js';

const many = Array.from({ length: 3000 }, (_, at) => `第${at}行`);

test.each([
  ['one line', '2021/报告.txt', '甲\n乙\n丙\n', '甲\n丁\n丙\n'],
  ['no line break at the end', '报告.txt', '甲\n乙', '甲\n丙'],
  ['line breaks of Windows', '报告.txt', '甲\r\n乙\r\n', '甲\r\n丙\r\n'],
  ['a name with spaces', '区委 报告（定稿）.txt', '甲\n', '乙\n'],
  ['a name with quotes', '“报告"\\.txt', '甲\n', '乙\n'],
  ['everything, in a long draft', '报告.txt', many.join('\n'), many.map((line) => `${line}。`).join('\n')],
])('git apply makes of the draft what fixing would: %s', async (_, name, before, after) => {
  const cwd = mkdtempSync(join(tmpdir(), 'hegao-'));
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before);
  const diff = await unifiedDiff([{ path, before, after }], cwd);
  execFileSync('git', ['apply', '-'], { cwd, input: diff });
  expect(readFileSync(path, 'utf8')).toBe(after);
});

test('names in a patch can be read', async () => {
  const change = { path: '/office/2021/报告.txt', before: '甲\n', after: '乙\n' };
  expect(await unifiedDiff([change], '/office')).toMatch(
    /^--- a\/2021\/报告\.txt\n\+\+\+ b\/2021\/报告\.txt\n@@/,
  );
});
