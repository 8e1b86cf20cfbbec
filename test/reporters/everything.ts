import type { FileResult } from '../../src/results/result.js';
import { HOSTILE, NAMES } from './hostile.js';
import { checked, file, message } from './sample.js';

/** Findings of every kind. */
export const EVERYTHING: readonly FileResult[] = [
  file({
    ...checked,
    messages: [
      message({
        related: [
          {
            path: '/office/2020年 报告.txt',
            place: { line: 8, column: 9, endLine: 8, endColumn: 12 },
            message: '上年“40起”',
          },
          {
            path: 'HEAD~1:报告.txt',
            place: { line: 1, column: 2, endLine: 1, endColumn: 3 },
            message: '上一版',
          },
          { path: '/office/台账.xlsx', place: { sheet: '信访', cell: 'B3' }, message: '台账' },
        ],
        fixes: [
          { title: '改为“25%”', safety: 'review', edit: { range: [120, 127], text: '25%' } },
          { title: '改字体', safety: 'review' },
        ],
      }),
      message({
        level: 'warn',
        ruleId: 'structure/signature',
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        location: '全文',
        excerpt: { before: '', text: '', after: '' },
      }),
      message({ level: 'info', certainty: 'possible' }),
      message({ ruleId: 'hegao/rule-crash', fatal: true, basis: '' }),
      ...HOSTILE.map((text) => message({ message: text, location: text, basis: text })),
    ],
    suppressed: [
      message({ suppression: { kind: 'directive', reason: '已与财政局核对' } }),
      message({ suppression: { kind: 'file', author: '张', expires: '2026-12-31' } }),
      message({ suppression: { kind: 'comment' } }),
    ],
  }),
  file({
    path: '/office/坏.docx',
    characters: 0,
    messages: [
      message({
        ruleId: 'hegao/unreadable',
        location: '',
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        excerpt: { before: '', text: '', after: '' },
        fingerprint: '',
        fatal: true,
      }),
    ],
  }),
  file({ path: '/office/好.txt' }),
  file({ path: '/elsewhere/外.txt', messages: [message()] }),
  ...NAMES.map((name) => file({ path: `/office/稿 件/${name}`, messages: [message()] })),
];
