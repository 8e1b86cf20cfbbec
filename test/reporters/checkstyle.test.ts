import { expect, test } from 'vitest';
import { checkstyle } from '../../src/reporters/xml.js';
import { EVERYTHING } from './everything.js';
import { NAMES } from './hostile.js';
import { file, message, options, run } from './sample.js';
import { readXml } from './xml.js';

test('gives each finding its place, level and rule', () => {
  const messages = [message(), message({ level: 'warn' }), message({ level: 'info' })];
  const root = readXml(checkstyle.render(run([file({ messages })]), options));
  expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '4.3' }]);
  const [only] = root.children;
  expect(only!.attributes).toEqual({ name: '报告.txt' });
  expect(only!.children[0]!.attributes).toEqual({
    line: '8',
    column: '112',
    severity: 'error',
    message: '一、（五）第1段　50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。',
    source: 'metrics/year-over-year',
  });
  expect(only!.children.map(({ attributes }) => attributes.severity)).toEqual(['error', 'warning', 'info']);
});

test('is well-formed whatever there is, and names files as they are', () => {
  const { children } = readXml(checkstyle.render(run(EVERYTHING), options));
  const names = children.map(({ attributes }) => attributes.name);
  expect(names.slice(-NAMES.length)).toEqual(NAMES.map((name) => `稿 件/${name}`));
});

test('is whole without files', () => {
  expect(readXml(checkstyle.render(run([]), options)).children).toEqual([]);
});
