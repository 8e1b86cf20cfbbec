import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { applyDirectives } from '../../src/core/directives.js';
import type { Draft } from '../../src/core/draft.js';
import { readDraft } from '../../src/testing/index.js';

/** A finding of the rule `a/a` on every 误 of a draft. */
function findings({ text }: Draft): Diagnostic[] {
  return [...text.matchAll(/误/g)].map(({ index }) => ({
    ruleId: 'a/a',
    level: 'warn',
    certainty: 'certain',
    messageId: 'wrong',
    message: '误',
    range: [index, index + 1],
    fixes: [],
  }));
}

/** What became of each 误, and the findings on the comments. */
async function apply(path: string, text: string) {
  const draft = await readDraft(text, { path });
  const known = ['a/a', 'b/b', 'c/off'];
  const all = applyDirectives(findings(draft), draft, {
    locale: 'zh',
    isKnown: (rule) => known.includes(rule),
    isActive: (rule) => rule === 'a/a' || rule === 'b/b',
  });
  return {
    passed: all.filter(({ ruleId }) => ruleId === 'a/a').map(({ suppression }) => suppression !== undefined),
    reasons: all.flatMap(({ suppression }) => suppression?.reason ?? []),
    problems: all
      .filter(({ ruleId }) => ruleId.startsWith('hegao/'))
      .map(({ ruleId, message }) => `${ruleId} ${message}`),
  };
}

const onePerLine = (...lines: string[]) => `${lines.join('\n\n')}\n`;

describe.each(['draft.txt', 'draft.md'])('in %s', (path) => {
  test('the next line is suppressed, blank lines skipped, with its reason', async () => {
    const text = onePerLine(
      '甲误。',
      '<!-- hegao-disable-next-line a/a -- 原文如此 -->',
      '乙误误。',
      '丙误。',
    );
    expect(await apply(path, text)).toEqual({
      passed: [false, true, true, false],
      reasons: ['原文如此', '原文如此'],
      problems: [],
    });
  });

  test('the line it is on is suppressed', async () => {
    const text = onePerLine('甲误。', '乙误。<!-- hegao-disable-line a/a -->', '丙误。');
    expect((await apply(path, text)).passed).toEqual([false, true, false]);
  });

  test('from disable to enable, or to the end', async () => {
    const text = onePerLine(
      '甲误。',
      '<!-- hegao-disable a/a -->',
      '乙误。',
      '<!-- hegao-enable a/a -->',
      '丙误。',
      '<!-- hegao-disable a/a -->',
      '丁误。',
    );
    expect(await apply(path, text)).toMatchObject({ passed: [false, true, false, true], problems: [] });
  });

  test('the whole file, wherever it stands', async () => {
    const text = onePerLine('甲误。', '<!-- hegao-disable-file a/a -->', '乙误。');
    expect((await apply(path, text)).passed).toEqual([true, true]);
  });

  test('what is not named is not suppressed', async () => {
    const text = onePerLine('<!-- hegao-disable-next-line b/b -->', '甲误。');
    const { passed, problems } = await apply(path, text);
    expect(passed).toEqual([false]);
    expect(problems).toEqual([expect.stringMatching(/^hegao\/unused-directive .*b\/b/)]);
  });

  test('several rules may be named', async () => {
    const text = onePerLine('<!-- hegao-disable-next-line b/b，a/a -->', '甲误。');
    expect((await apply(path, text)).passed).toEqual([true]);
  });

  test.each([
    ['<!-- hegao-disable-next-line -->', 'invalid-directive', '没有写明规则'],
    ['<!-- hegao-disable-nextline a/a -->', 'invalid-directive', '没有“hegao-disable-nextline”'],
    ['<!-- hegao-disable-file a/b -->', 'invalid-directive', '“a/b”'],
  ])('%s is reported and suppresses nothing', async (directive, id, message) => {
    const { passed, problems } = await apply(path, onePerLine(directive, '甲误。'));
    expect(passed).toEqual([false]);
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^hegao/${id} .*${message}`))]);
  });

  test('one for a rule that did not run is not called idle', async () => {
    expect((await apply(path, onePerLine('<!-- hegao-disable-file c/off -->', '甲误。'))).problems).toEqual(
      [],
    );
  });

  test('other comments are left alone', async () => {
    expect((await apply(path, onePerLine('<!-- 待核 -->', '甲误。'))).problems).toEqual([]);
  });
});

describe('in Markdown, where lines make one paragraph', () => {
  const next = '<!-- hegao-disable-next-line a/a -->';

  test.each([
    ['above it, the first line is let pass', `${next}\n甲误，\n乙误。\n丙误。`, [true, false, false]],
    ['behind a line, the one below is', `甲误，${next}\n乙误，\n丙误。`, [false, true, false]],
    ['in a list', `- 甲误。\n  ${next}\n  乙误，\n  丙误。`, [false, true, false]],
    ['above an empty line', `${next}\n\n甲误，\n乙误。`, [true, false]],
    ['with CRLF', `${next}\r\n甲误，\r\n乙误。`, [true, false]],
  ])('%s', async (_, text, passed) => {
    expect(await apply('draft.md', text)).toEqual({ passed, reasons: [], problems: [] });
  });

  test('behind the last paragraph there is no next line', async () => {
    const { passed, problems } = await apply('draft.md', `甲误。\n\n乙误。${next}`);
    expect(passed).toEqual([false, false]);
    expect(problems).toEqual([expect.stringMatching(/^hegao\/unused-directive /)]);
  });

  test('behind the last bar of a row, the row is let pass', async () => {
    const row = '| 甲误 | 乙误 | <!-- hegao-disable-line a/a -->';
    const table = `| 子 | 丑 |\n|---|---|\n${row}\n| 丙误 | 丁 |`;
    expect(await apply('draft.md', table)).toEqual({
      passed: [true, true, false],
      reasons: [],
      problems: [],
    });
    const { problems } = await apply('draft.md', table.replaceAll('误', '对'));
    expect(problems).toEqual([expect.stringMatching(/^hegao\/unused-directive /)]);
  });
});
