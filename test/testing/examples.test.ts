import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { defineRule, type Example } from '../../src/core/rule.js';
import { type Alter, checkExamples, renderExamples } from '../../src/testing/index.js';

/** Reports 甲 with a safe fix and 乙 with two suggestions. */
function ruleWith(...examples: Example[]) {
  return defineRule({
    id: 'trial/words',
    meta: {
      name: { zh: '用词', en: 'Words' },
      summary: { zh: '不写甲乙', en: 'No 甲 and no 乙' },
      why: { zh: '试验。', en: 'A trial.' },
      basis: { source: '实务', strength: '实务' },
      messages: {
        first: { zh: '“{{word}}”有误。', en: '“{{word}}” is wrong.' },
        second: { zh: '“{{word}}”不妥。', en: '“{{word}}” is not good.' },
      },
      examples,
    },
    phrases: ['甲', '乙'],
    create: ({ report }) => ({
      Phrase({ phrase, range }) {
        if (phrase === '甲')
          report({
            range,
            messageId: 'first',
            data: { word: phrase },
            fixes: [{ edits: [{ range, text: '丙' }], safety: 'safe' }],
          });
        else
          report({
            range,
            messageId: 'second',
            data: { word: phrase },
            fixes: ['丁', '戊'].map((text) => ({ edits: [{ range, text }], safety: 'review' as const })),
          });
      },
    }),
  });
}

const SAFE: Example = { bad: '文中有⟦甲⟧字。', messageId: 'first', fixed: '文中有丙字。' };
const REVIEW: Example = {
  bad: '文中有⟦乙⟧字。',
  messageId: 'second',
  fixes: ['文中有丁字。', '文中有戊字。'],
};

/** What is said of examples that do not hold. */
async function failure(...examples: Example[]): Promise<string> {
  return failureWith(undefined, ...examples);
}

async function failureWith(alter: Alter | undefined, ...examples: Example[]): Promise<string> {
  try {
    await checkExamples(ruleWith(...examples), alter && { alter });
  } catch (error) {
    return (error as Error).message;
  }
  return 'the examples hold';
}

const changed = (change: (finding: Diagnostic) => Partial<Diagnostic>): Alter => {
  return (found) => found.map((finding) => ({ ...finding, ...change(finding) }));
};

describe('examples that hold', () => {
  test.each<[string, Example]>([
    ['a safe fix', SAFE],
    ['suggestions', REVIEW],
    ['nothing to report', { good: '文中有丙字。' }],
    [
      'several messages',
      {
        bad: '⟦乙⟧⟦甲⟧⟦乙⟧。',
        messageId: ['second', 'first', 'second'],
        fixed: '乙丙乙。',
        fixes: ['丁甲乙。', '戊甲乙。', '乙甲丁。', '乙甲戊。'],
      },
    ],
    ['a bracket of its own', { bad: '\\⟦文中\\⟧有⟦甲⟧字。', messageId: 'first', fixed: '⟦文中⟧有丙字。' }],
    [
      'places in the file as it is written',
      { ...SAFE, bad: '文中**有**⟦甲⟧字。\n', fixed: '文中**有**丙字。\n', given: { path: 'draft.md' } },
    ],
  ])('%s', async (_, example) => {
    expect(await failure(example)).toBe('the examples hold');
  });

  test('a finding on the whole draft is marked at its start', async () => {
    const whole = changed(() => ({ range: [0, 0], fixes: [] }));
    expect(await failureWith(whole, { bad: '⟦⟧文中有甲字。', messageId: 'first' })).toBe('the examples hold');
  });
});

describe('examples that do not hold', () => {
  test('the span is off by one', async () => {
    expect(await failure({ ...SAFE, bad: '文中⟦有⟧甲字。' })).toBe(`trial/words, example 1:
  bad
    expected  文中⟦有⟧甲字。
                first
    actual    文中有⟦甲⟧字。
                first: “甲”有误。`);
  });

  test('nothing is marked', async () => {
    expect(await failure({ ...SAFE, bad: '文中有甲字。' })).toBe(`trial/words, example 1:
  bad
    expected  文中有甲字。
                nothing is marked
    actual    文中有⟦甲⟧字。
                first: “甲”有误。`);
  });

  test('what is marked is not reported', async () => {
    expect(await failure({ bad: '文中有⟦丙⟧字。', messageId: 'first' })).toBe(`trial/words, example 1:
  bad
    expected  文中有⟦丙⟧字。
                first
    actual    文中有丙字。
                nothing is reported`);
  });

  test('more is reported than is marked', async () => {
    expect(await failure({ ...SAFE, bad: '⟦甲⟧与甲。', fixed: '丙与丙。' })).toContain(`
    expected  ⟦甲⟧与甲。
                first
    actual    ⟦甲⟧与⟦甲⟧。
                first: “甲”有误。
                first: “甲”有误。`);
  });

  test('it is reported twice', async () => {
    const doubled: Alter = (found) => [...found, ...found];
    const message = await failureWith(doubled, { bad: '文中有⟦乙⟧字。', messageId: 'second', fixes: [] });
    expect(message).toContain('    actual    文中有⟦⟦乙⟧⟧字。\n');
  });

  test('it is reported with another message', async () => {
    expect(await failure({ ...SAFE, messageId: 'second' })).toContain(`
                second
    actual    文中有⟦甲⟧字。
                first: “甲”有误。`);
  });

  test('the message is not named, though there are several', async () => {
    expect(await failure({ bad: '文中有⟦甲⟧字。', fixed: '文中有丙字。' })).toBe(
      'trial/words, example 1:\n  messageId is missing: the rule has several messages',
    );
  });

  test('the messages are not as many as the marks', async () => {
    expect(await failure({ ...SAFE, messageId: ['first', 'second'] })).toContain(
      'messageId lists 2, but 1 are marked',
    );
  });

  test('a suggestion makes something else of it', async () => {
    expect(
      await failure({ ...REVIEW, fixes: ['文中有丁字。', '文中有己字。'] }),
    ).toBe(`trial/words, example 1:
  fixes
    expected  1. 文中有丁字。
              2. 文中有己字。
    actual    1. 文中有丁字。
              2. 文中有戊字。`);
  });

  test('suggestions are not stated', async () => {
    expect(await failure({ bad: REVIEW.bad!, messageId: 'second' })).toContain(`
    expected  (missing)
    actual    1. 文中有丁字。`);
  });

  test('there is no suggestion', async () => {
    expect(await failure({ ...SAFE, fixes: ['文中有丁字。'] })).toContain(`
    expected  1. 文中有丁字。
    actual    (no suggestion)`);
  });

  test('--fix makes something else of it', async () => {
    expect(await failure({ ...SAFE, fixed: '文中有丁字。' })).toBe(`trial/words, example 1:
  fixed
    expected  文中有丁字。
    actual    文中有丙字。`);
  });

  test('what --fix makes is not stated', async () => {
    expect(await failure({ bad: SAFE.bad!, messageId: 'first' })).toContain(`
  fixed
    expected  (missing)
    actual    文中有丙字。`);
  });

  test('there is no safe fix', async () => {
    expect(await failure({ ...REVIEW, fixed: '文中有丁字。' })).toContain(`
    expected  文中有丁字。
    actual    (no safe fix)`);
  });

  test('fixing leaves something to fix', async () => {
    const growing = changed(({ range, fixes: [fix] }) => ({
      fixes: fix ? [{ ...fix, edits: [{ range, text: '甲甲' }] }] : [],
    }));
    expect(await failureWith(growing, { ...SAFE, fixed: '文中有甲甲字。' })).toContain(
      'fixed, and fixed again',
    );
  });

  test('it is reported though right', async () => {
    expect(await failure({ good: '文中有甲字。' })).toBe(`trial/words, example 1:
  good
    expected  文中有甲字。
    actual    文中有⟦甲⟧字。
                first: “甲”有误。`);
  });

  test('a mark has no partner', async () => {
    expect(await failure({ ...SAFE, bad: '文中有⟦甲字。' })).toContain('a ⟦ without its ⟧');
  });

  test('all of them are reported', async () => {
    const message = await failure({ good: '甲' }, SAFE, { good: '乙' });
    expect(message.match(/example \d/g)).toEqual(['example 1', 'example 3']);
  });
});

test('what a report says of them, in both languages', async () => {
  expect(await renderExamples(ruleWith(SAFE, { good: '丙' }, REVIEW))).toBe(`trial/words 1
  1:4–1:5  first, certain
    文中有⟦甲⟧字。
    第1段第1句　“甲”有误。
      safe: 将“甲”改为“丙”
    paragraph 1 sentence 1　“甲” is wrong.
      safe: Replace “甲” with “丙”

trial/words 3
  1:4–1:5  second, certain
    文中有⟦乙⟧字。
    第1段第1句　“乙”不妥。
      review: 将“乙”改为“丁”
      review: 将“乙”改为“戊”
    paragraph 1 sentence 1　“乙” is not good.
      review: Replace “乙” with “丁”
      review: Replace “乙” with “戊”
`);
});

test('what alters the findings alters what is rendered', async () => {
  const rendered = await renderExamples(ruleWith(SAFE), { alter: changed(() => ({ message: '？' })) });
  expect(rendered).toContain('第1段第1句　？');
});
