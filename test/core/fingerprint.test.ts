import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { withFingerprints } from '../../src/core/fingerprint.js';
import { readDraft } from '../../src/testing/index.js';

/** The fingerprints of findings on a word of a text, in the order of the text. */
async function fingerprints(text: string, word: string, given: Partial<Diagnostic> = {}, path = '稿.txt') {
  const draft = await readDraft(text, { path });
  const found = [...draft.text.matchAll(new RegExp(word, 'g'))].map(({ index, 0: match }): Diagnostic => {
    const range = [index, index + match.length] as const;
    return { ...FINDING, range, ...given };
  });
  return withFingerprints(found, draft).map(({ fingerprint }) => fingerprint);
}

const FINDING: Diagnostic = {
  ruleId: 'a/a',
  level: 'warn',
  certainty: 'certain',
  messageId: 'wrong',
  message: '误。',
  range: [0, 0],
  fixes: [],
};

const WORD = '查处问题50起';
const BASE = `关于工作情况的报告\n\n一、主要工作\n\n　　抓好落实，全年${WORD}以上，处理60人。\n`;
const [known] = await fingerprints(BASE, WORD);

describe('a finding keeps its fingerprint', () => {
  test.each([
    ['in another place', `　　新写一段。\n\n　　抓好落实，全年${WORD}以上，处理60人。\n\n一、主要工作\n`],
    ['when the clauses around it are rewritten', `　　深入推进，全年${WORD}以上。\n`],
    ['under a number of a heading', `（三）全年${WORD}以上。\n`],
    ['under another number', `（四）全年${WORD}以上。\n`],
    ['as another item of a list', `　　要求：一是抓教育；二是全年${WORD}以上。\n`],
    ['with other spaces', `全年 查处问题 50起 以上。\n`],
    ['in letters of another width', '“全年”查处问题50起以上。\n'],
  ])('%s', async (_, text) => {
    const word = /查处问题 ?50起/.exec(text)![0];
    expect(await fingerprints(text, word)).toEqual([known]);
  });

  test('when its paragraph is wrapped', async () => {
    const start = '全市各级党组织认真贯彻上级部署要求，把纪律挺在前面，深入推进正风肃纪，';
    const end = '以上，处理干部六十人，其中给予党纪政务处分四十二人，挽回经济损失若干，受到群众的一致好评。';
    const text = `　　${start}全年${WORD}${end}`.repeat(4);
    const known = await fingerprints(`${text}\n`, WORD);
    for (const path of ['稿.md', '稿.txt']) {
      const wrapped = `${text.replaceAll(/.{37}/g, '$&\n')}\n`;
      expect((await readDraft(wrapped, { path })).text.trim()).not.toContain('\n');
      expect(await fingerprints(wrapped, WORD, {}, path)).toEqual(known);
    }
  });

  test('whatever is found besides', async () => {
    const draft = await readDraft(BASE);
    const at = draft.text.indexOf(WORD);
    const own: Diagnostic = { ...FINDING, range: [at, at + WORD.length] };
    const others = [
      { ...FINDING, ruleId: 'b/b' },
      { ...own, messageId: 'other' },
      { ...FINDING, range: [0, 2] as const },
    ];
    expect(withFingerprints([...others, own], draft).at(-1)!.fingerprint).toBe(known);
  });
});

describe('a finding is another one', () => {
  test.each([
    ['when the figure is another', '抓好落实，全年查处问题51起以上。', '查处问题51起'],
    ['when the rest of its clause is another', `抓好落实，全县${WORD}以上。`, WORD],
    ['when a figure beside it is another', `抓好落实，2022年全年${WORD}以上。`, WORD],
  ])('%s', async (_, text, word) => {
    expect(await fingerprints(`${text}\n`, word)).not.toEqual([known]);
  });

  test.each([
    ['of another rule', { ruleId: 'b/b' }],
    ['with another message', { messageId: 'other' }],
    ['compared with another text', { identity: ['40起'] }],
  ])('%s', async (_, given) => {
    expect(await fingerprints(BASE, WORD, given)).not.toEqual([known]);
  });

  test('with another figure of last year', async () => {
    const of = (about: string) => fingerprints(BASE, WORD, { identity: [about] });
    expect(await of('40 起')).toEqual(await of('40起'));
    expect(await of('40起')).not.toEqual(await of('41起'));
  });
});

describe('no two findings of a draft share a fingerprint', () => {
  test('of equal ones each has its own, by its place among them', async () => {
    const two = await fingerprints('抓落实。\n\n抓落实。\n', '抓');
    const three = await fingerprints('抓落实。\n\n抓落实。\n\n抓落实。\n', '抓');
    expect(new Set(three).size).toBe(3);
    expect(three.slice(0, 2)).toEqual(two);
  });

  test('in whatever order they come', async () => {
    const draft = await readDraft('抓落实。\n\n抓落实。\n');
    const first: Diagnostic = { ...FINDING, range: [0, 1] };
    const second: Diagnostic = { ...FINDING, range: [5, 6] };
    const [a, b] = withFingerprints([first, second], draft);
    expect(withFingerprints([second, first], draft)).toEqual([b, a]);
  });

  test('what is missing distinguishes findings at one place', async () => {
    const draft = await readDraft(BASE);
    const missing = (subject: string): Diagnostic => ({ ...FINDING, identity: [subject], message: subject });
    const [one, other] = withFingerprints([missing('工作回顾'), missing('下步打算')], draft);
    expect(withFingerprints([missing('下步打算')], draft)).toEqual([other]);
    expect(one!.fingerprint).not.toBe(other!.fingerprint);
  });

  test('but the same finding reported twice has one', async () => {
    const draft = await readDraft(BASE);
    const [one, same] = withFingerprints([FINDING, { ...FINDING }], draft);
    expect(one!.fingerprint).toBe(same!.fingerprint);
  });

  test('not even with one that has its fingerprint already', async () => {
    const draft = await readDraft(BASE);
    const taken = { ...FINDING, ruleId: 'b/b', fingerprint: known! };
    const at = draft.text.indexOf(WORD);
    const [, own] = withFingerprints([taken, { ...FINDING, range: [at, at + WORD.length] }], draft);
    expect(own!.fingerprint).not.toBe(known);
  });
});
