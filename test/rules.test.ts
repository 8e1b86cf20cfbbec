import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { genres, presets } from '../presets/index.js';
import { rules } from '../rules/index.js';
import type { Localized } from '../src/base/locale.js';
import { checkOptions } from '../src/core/options.js';
import { hasSuggestions, isFixable, messageIdsOf, type Rule } from '../src/core/rule.js';
import { checkExamples } from '../src/testing/index.js';

const root = join(import.meta.dirname, '..');
const byId = new Map(rules.map((rule) => [rule.id, rule]));
const each = rules.map((rule) => [rule.id, rule] as const);

/** What an error must rest on; besides, a plain slip of figure, date or mark is an error on any basis. */
const BINDING = '规定';
const PLAINLY_WRONG = new Set([
  'placeholder',
  'characters',
  'metrics',
  'plenary',
  'numbering',
  'punctuation',
  'numerals',
]);

const HAN = /\p{Script=Han}/u;
const slotsOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe.each(each)('%s', (id, rule) => {
  const { meta } = rule;

  test('stands in the file of its name', () => {
    const source = readFileSync(join(root, 'rules', `${id}.ts`), 'utf8');
    expect(source).toContain(`id: '${id}'`);
  });

  test('says what, why and on what authority, in both languages', () => {
    const texts: [string, Localized | undefined][] = [
      ['name', meta.name],
      ['summary', meta.summary],
      ['why', meta.why],
      ...Object.entries(meta.messages),
      ...Object.entries(meta.optionDocs ?? {}),
      ['whenNotToUse', meta.whenNotToUse],
    ];
    for (const [name, text] of texts) {
      if (text === undefined) continue;
      expect(text.zh, `${name} in Chinese`).toMatch(HAN);
      expect(text.en, `${name} in English`).toMatch(/[A-Za-z]{2}/);
      expect(slotsOf(text.en), `slots of ${name}`).toEqual(slotsOf(text.zh));
    }
    expect(meta.summary.zh.length, 'a summary is one line').toBeLessThanOrEqual(60);
    expect(meta.name.zh.length, 'a name fits a menu').toBeLessThanOrEqual(10);
    expect(meta.name.en.length, 'a name fits a menu').toBeLessThanOrEqual(40);
    expect(meta.basis.source).not.toBe('');
    const messageIds = Object.keys(meta.messages);
    expect(Object.keys(meta.basisOf ?? {}).filter((messageId) => !messageIds.includes(messageId))).toEqual(
      [],
    );
  });

  test('its examples hold', async () => {
    expect(
      meta.examples.some(({ bad }) => bad !== undefined),
      'an example that is reported',
    ).toBe(true);
    expect(
      meta.examples.some(({ good }) => good !== undefined),
      'an example that is not',
    ).toBe(true);
    await checkExamples(rule, { genres });
  });

  test('every message is shown by an example', () => {
    const shown = new Set(meta.examples.flatMap((example) => messageIdsOf(example, rule)));
    expect(Object.keys(meta.messages).filter((messageId) => !shown.has(messageId))).toEqual([]);
  });

  test('its options have defaults, and each is explained', () => {
    const checked = checkOptions(rule, undefined);
    if (checked.issues) expect.fail(JSON.stringify(checked.issues));
    if (meta.options)
      expect(Object.keys(meta.optionDocs ?? {}).sort()).toEqual(
        Object.keys(checked.options as object).sort(),
      );
  });

  test('its level is one its basis allows', () => {
    for (const { id: preset, rules: levels } of [...presets, ...genres].filter(({ id }) => id !== 'strict')) {
      const setting = levels[id];
      if (setting === undefined || (typeof setting === 'string' ? setting : setting[0]) !== 'error') continue;
      const [group] = id.split('/') as [string];
      expect(
        meta.basis.strength === BINDING || PLAINLY_WRONG.has(group),
        `${preset} makes an error of what is only ${meta.basis.strength}`,
      ).toBe(true);
    }
  });
});

test.each(['zh', 'en'] as const)('no two rules are called alike: %s', (locale) => {
  const names = rules.map(({ meta }) => meta.name[locale]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every rule stands in a preset', () => {
  const named = new Set([...presets, ...genres].flatMap(({ rules: levels }) => Object.keys(levels)));
  expect(rules.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every line of a preset names a rule, with options it takes', () => {
  for (const { id: preset, rules: levels } of [...presets, ...genres]) {
    for (const [id, setting] of Object.entries(levels)) {
      const rule = byId.get(id) as Rule;
      expect(rule, `${preset}: ${id}`).toBeDefined();
      const options = typeof setting === 'string' ? undefined : setting[1];
      expect(checkOptions(rule, options).issues, `${preset}: ${id}`).toBeUndefined();
    }
  }
});

test('a rule shows the fixes and suggestions it has', () => {
  for (const rule of rules) {
    const source = readFileSync(join(root, 'rules', `${rule.id}.ts`), 'utf8');
    if (source.includes("safety: 'safe'")) expect(isFixable(rule), rule.id).toBe(true);
    if (source.includes("safety: 'review'")) expect(hasSuggestions(rule), rule.id).toBe(true);
  }
});

test('no rule runs a pattern of its own over the whole text', () => {
  const files = readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const over =
    /(?:matchAll|exec|test|search|match|replace|replaceAll|split|indexOf)\(\s*draft\.text\b|draft\.text\s*\.\s*(?:matchAll|search|match|replace|replaceAll|split)\b/;
  for (const file of files) expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(over);
});
