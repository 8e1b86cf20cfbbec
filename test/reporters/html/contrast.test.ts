import { describe, expect, test } from 'vitest';
import { style } from '../../../src/reporters/html/assets.js';

/** The colors of a scheme, by name: the light ones stand first, the dark ones where darkness is asked for. */
function colors(scheme: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...scheme.matchAll(/--([\w-]+): ?(#[0-9a-f]{3,6})\b/g)].map(([, name, color]) => [name, color]),
  );
}

const [light, dark] = style.split('prefers-color-scheme: dark');
const SCHEMES = { light: colors(light!), dark: colors(dark!) };

/** Contrast of two colors as WCAG 2 recomputes it. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: string): number {
  const full =
    color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const of = SCHEMES[scheme];

  test.each(['ink', 'faint', 'link', 'error', 'warn', 'info', 'red'])(
    '%s can be read on paper and around it',
    (name) => {
      for (const ground of ['paper', 'ground'])
        expect(contrast(of[name]!, of[ground]!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['error', 'warn', 'info', 'added'])('%s can be read on its tint, and so can text', (name) => {
    expect(contrast(of[name]!, of[`${name}-tint`]!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of.ink!, of[`${name}-tint`]!)).toBeGreaterThanOrEqual(4.5);
  });

  test('text can be read where it is lit', () => {
    expect(contrast(of.ink!, of.lit!)).toBeGreaterThanOrEqual(4.5);
  });
});
