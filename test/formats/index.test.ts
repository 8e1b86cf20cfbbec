import { expect, test } from 'vitest';
import { formatOf, unsupported } from '../../src/formats/index.js';

test('a format is found by its extension, in any case', () => {
  expect(formatOf('/报告/定稿.TXT')?.name).toBe('text');
  expect(formatOf('报告.doc')).toBeUndefined();
});

test.each(['.doc', '.docx', '.wps', '.pdf', '.ofd', '.xls', '.xlsx', '.rtf', '.html', '.HTM'])(
  'a %s file is reported as what it is, with what to do',
  (extension) => {
    const reason = unsupported(`工作/报告${extension}`);
    expect(reason?.zh).toMatch(/^工作\/报告\.\w+ 是.+，不能读取。.+(?:\.txt|\.md)/);
    expect(reason?.en).toMatch(/does not read\. .+\.txt/);
  },
);

test('an unknown kind of name has no reason', () => {
  expect(unsupported('报告.xyz')).toBeUndefined();
  expect(unsupported('报告')).toBeUndefined();
});
