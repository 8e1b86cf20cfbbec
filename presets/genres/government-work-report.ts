import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 政府工作报告: read out to the people's congress, which votes on it. */
export const governmentWorkReport: Genre = {
  id: 'government-work-report',
  name: { zh: '政府工作报告', en: 'government work report' },
  detect: {
    // Titles that only mention one are of papers about it: 关于《政府工作报告》的决议.
    title: '政府工作报告(?:[（(].{1,12}[）)])?$',
    // Courts and procuratorates address 各位代表 as well: who reports is what tells.
    opener: '我代表.{0,16}(?:政府|国务院).{0,24}报告.{0,60}(?:审议|审查)',
    fileName: '政府工作报告|government-work-report',
  },
  outline: {
    title: 'required',
    recipient: 'none',
    sections: [
      {
        id: 'review',
        title: '工作回顾',
        contains: ['回顾', '过去', '[一五]年来', '成就', '工作情况', '20\\d\\d年主要工作'],
        required: true,
      },
      {
        id: 'plan',
        title: '工作安排',
        titles: ['工作总体部署', '主要目标任务', '重点工作'],
        contains: ['安排', '部署', '任务', '重点', '建议', '目标'],
        required: true,
      },
    ],
    closing: 'optional',
    // The occasion below the title says when and by whom.
    signature: 'none',
    issueDate: 'none',
  },
  rules: {
    ...parts,
    // Published reports differ: a stricter structure fails for 21 of 36.
    'structure/required-sections': 'warn',
    // The past year comes first in all of them.
    'structure/section-order': 'warn',
  },
};
