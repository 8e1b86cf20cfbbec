import { expect, test } from 'vitest';
import { defineMessages } from '../../src/base/messages.js';

const say = defineMessages({
  noFile: { zh: '{{by}}：没有 {{path}}。', en: '{{by}}: there is no {{path}}.' },
  empty: { zh: '没有内容。', en: 'It is empty.' },
});

test('a message is filled in every language', () => {
  expect(say('noFile', { by: { zh: '配置', en: 'configuration' }, path: 'a.yaml' })).toEqual({
    zh: '配置：没有 a.yaml。',
    en: 'configuration: there is no a.yaml.',
  });
  expect(say('empty')).toEqual({ zh: '没有内容。', en: 'It is empty.' });
});

test('what fills a slot stays as it is, slots and dollars too', () => {
  expect(say('noFile', { by: '$&', path: '{{by}}' }).en).toBe('$&: there is no {{by}}.');
});

test('names, slots and languages are checked by type', () => {
  // @ts-expect-error: no such message
  expect(() => say('missing')).toThrow();
  // @ts-expect-error: a slot has no value
  expect(() => say('noFile', { by: 'a' })).toThrow('no value for {{path}}');
  // @ts-expect-error: the languages ask for different data
  defineMessages({ odd: { zh: '{{path}}', en: '{{file}}' } });
});
