import { expect, test } from 'vitest';
import { junit } from '../../src/reporters/xml.js';
import { EVERYTHING } from './everything.js';
import { file, message, options, run } from './sample.js';
import { readXml } from './xml.js';

const render = (files: Parameters<typeof run>[0]) => readXml(junit.render(run(files), options));

test('has a suite for each file and a failed test for each finding', () => {
  const root = render([file({ messages: [message(), message({ level: 'warn' })] })]);
  const sums = { tests: '2', failures: '2', errors: '0', skipped: '0', time: '0' };
  expect(root.attributes).toEqual({ name: 'hegao', ...sums });
  const [suite] = root.children;
  expect(suite!.attributes).toEqual({ name: '报告.txt', ...sums });
  const [first] = suite!.children;
  expect(first!.attributes).toEqual({
    name: '8:112 metrics/year-over-year',
    classname: '报告.txt',
    file: '报告.txt',
    line: '8',
    time: '0',
  });
  const [failure] = first!.children;
  expect([failure!.name, failure!.attributes.type]).toEqual(['failure', 'error']);
  expect(failure!.text).toBe(`报告.txt:8:112
一、（五）第1段　50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。
metrics/year-over-year　编写惯例`);
});

test('a clean file is a test that passed', () => {
  const root = render([file()]);
  expect(root.attributes).toMatchObject({ tests: '1', failures: '0' });
  expect(root.children[0]!.children[0]!.attributes.name).toBe('未发现问题');
  expect(root.children[0]!.children[0]!.children).toEqual([]);
});

test('a suppressed finding is skipped with its reason, what could not be checked is an error', () => {
  const root = render([
    file({
      messages: [message({ fatal: true })],
      suppressed: [message({ suppression: { kind: 'directive', reason: '已核对' } })],
    }),
  ]);
  expect(root.attributes).toMatchObject({ tests: '2', failures: '0', errors: '1', skipped: '1' });
  const outcomes = root.children[0]!.children.map(({ children }) => children[0]!);
  expect(outcomes.map(({ name }) => name)).toEqual(['error', 'skipped']);
  expect(outcomes[1]!.attributes).toEqual({ message: '已核对' });
});

test('its sums are those of its tests, and it is well-formed, whatever there is', () => {
  const root = render(EVERYTHING);
  const cases = root.children.flatMap(({ children }) => children);
  const outcomes = cases.flatMap(({ children }) => children.map(({ name }) => name));
  const count = (name: string) => String(outcomes.filter((outcome) => outcome === name).length);
  expect(root.attributes).toMatchObject({
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  });
});

test('is whole without files', () => {
  expect(render([]).attributes).toMatchObject({ tests: '0' });
});
