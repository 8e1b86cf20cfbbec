import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.js';
import { createLocator } from '../../src/results/location.js';
import { readDraft } from '../../src/testing/index.js';
import { draftOfBlocks } from '../core/tree.js';

/** Where a piece of a text stands, in Chinese. */
function whereIs(draft: Pick<Draft, 'text' | 'root'>, piece: string): string {
  return createLocator(draft as Draft)(draft.text.indexOf(piece)).zh;
}

const REPORT = `
青禾区委关于2021年党建工作情况的报告
市委：
2021年，区委扛牢责任。现将有关情况报告如下：
一、工作开展情况
全区上下同心协力。
（一）政治建设情况。常委会率先垂范。一是抓学习。开展研讨；二是抓落实。
督查每月一次。
二、存在问题
作风不够实。能力有差距。
三、下步工作
突出重点。
特此报告。
附件：责任清单
青禾区委
2021年12月28日
（此件公开发布）
附件1
责任清单
一、区委责任
定期研究。
附件2
台账表
共两项。
`.trim();

describe('in a text', () => {
  test.each([
    ['青禾区委关于', '标题'],
    ['市委', '主送机关'],
    ['2021年，', '导语第1句'],
    ['现将', '导语第2句'],
    ['一、工作', '一、标题'],
    ['同心协力', '一、第1段第1句'],
    ['政治建设', '一、（一）第1段标题'],
    ['常委会', '一、（一）第1段第1句'],
    ['抓学习', '一、（一）第1段第2句'],
    ['开展研讨', '一、（一）第1段第3句'],
    ['抓落实', '一、（一）第1段第4句'],
    ['每月一次', '一、（一）第2段第1句'],
    ['能力有差距', '二、第1段第2句'],
    ['特此报告', '三、结尾第1句'],
    ['附件：责任', '附件说明'],
    ['青禾区委\n2021', '署名'],
    ['2021年12月28日', '成文日期'],
    ['（此件', '附注'],
    ['附件1', '附件1'],
    ['责任清单\n一、', '附件1标题'],
    ['定期研究', '附件1一、第1段第1句'],
    ['共两项', '附件2第1段第1句'],
  ])('“%s” stands in %s', async (piece, place) => {
    expect(whereIs(await readDraft(REPORT), piece)).toBe(place);
  });
});

test('tables are counted through the draft, their rows and columns from one', () => {
  const draft = draftOfBlocks([
    '一、情况',
    { kind: 'table', text: '甲|乙' },
    '二、问题',
    { kind: 'table', text: '丙|丁|戊' },
  ]);
  expect(whereIs(draft, '乙')).toBe('一、表1第1行第2列');
  expect(whereIs(draft, '戊')).toBe('二、表2第1行第3列');
});

test('items of lists are counted, quotations named', () => {
  const draft = draftOfBlocks([
    { kind: 'item', depth: 0, text: '抓学习' },
    { kind: 'item', depth: 0, text: '抓落实' },
    { kind: 'item', depth: 1, text: '每月督查' },
    { quote: 1, text: '实干兴邦。' },
  ]);
  expect(whereIs(draft, '每月')).toBe('第2项第1项');
  expect(whereIs(draft, '实干')).toBe('引文第1段第1句');
});

test('a section without a number is called by its title', async () => {
  const draft = await readDraft('基本情况\n总体平稳。\n存在问题\n作风不够实。');
  expect(whereIs(draft, '作风')).toBe('“存在问题”第1段第1句');
});

test('the same places in English', async () => {
  const draft = await readDraft(REPORT);
  const locate = createLocator(draft);
  expect(locate(draft.text.indexOf('开展研讨')).en).toBe('一、 （一） paragraph 1 sentence 3');
  expect(locate(draft.text.indexOf('定期研究')).en).toBe('attachment 1 一、 paragraph 1 sentence 1');
});

test('an empty draft has a top', async () => {
  expect(createLocator(await readDraft(''))(0)).toEqual({ zh: '文首', en: 'top' });
});
