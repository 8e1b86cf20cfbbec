import { expect, test } from 'vitest';
import { fillTemplate } from '../../../src/project/locate-prior.js';

const DRAFT = '/office/2021/总结.txt';

test.each([
  ['../{year-1}/{base}', '../2020/总结.txt', true],
  ['{dir}/../{year - 2}/{name}.docx', '/office/2021/../2019/总结.docx', true],
  ['{year}{ext}', '2021.txt', true],
  ['归档/{year-1}年总结.txt', '归档/2020年总结.txt', false],
  ['2020年总结.txt', '2020年总结.txt', false],
])('%s leads to %s', (template, path, borrows) => {
  expect(fillTemplate(template, DRAFT, 2021)).toEqual({ path, borrows });
});

test('without a year, a template that needs one leads nowhere', () => {
  expect(fillTemplate('../{year-1}/{base}', DRAFT, undefined)).toBeUndefined();
  expect(fillTemplate('../last/{base}', DRAFT, undefined)?.path).toBe('../last/总结.txt');
});

test.each(['{yaer}', '{base-1}', '{month}'])('%s is unknown', (template) => {
  expect(() => fillTemplate(template, DRAFT, 2021)).toThrow(`未知的 ${template}。可用：{dir}、{base}`);
});
