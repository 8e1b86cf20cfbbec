import { describe, expect, test } from 'vitest';
import { genres, presets } from '../presets/index.js';
import { recommended } from '../presets/recommended.js';
import { leftOpen, strict } from '../presets/strict.js';
import { rules } from '../rules/index.js';
import { levelOf } from '../src/core/rule.js';

const preset = (id: string) => presets.find((known) => known.id === id)!;

describe('strict', () => {
  test('raises what recommended has by one level', () => {
    const raised = { off: 'off', info: 'warn', warn: 'error', error: 'error' };
    for (const [id, setting] of Object.entries(recommended.rules)) {
      const level = levelOf(setting);
      expect(levelOf(strict.rules[id]!), id).toBe(leftOpen.includes(id) ? level : raised[level]);
    }
  });

  test('leaves open what the clause of a rule leaves open', () => {
    const open = rules.filter(
      ({ id, meta }) => id in recommended.rules && ['一般', '推荐', '可以'].includes(meta.basis.strength),
    );
    expect([...leftOpen].sort(), 'leftOpen in presets/strict.ts').toEqual(open.map(({ id }) => id).sort());
  });
});

test('all has every rule', () => {
  expect(Object.keys(preset('all').rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('every genre is recognized by its title and by the name of a file, and requires something', () => {
  for (const { id, detect, outline } of genres) {
    expect(detect.title, id).toBeDefined();
    expect(new RegExp(detect.fileName!).test(id), id).toBe(true);
    expect(outline.sections?.length, id).toBeGreaterThan(1);
  }
});
