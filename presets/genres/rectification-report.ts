import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 巡视巡察、督察、审计整改报告: what was found, and what became of it. */
export const rectificationReport: Genre = {
  id: 'rectification-report',
  name: { zh: '整改报告', en: 'rectification report' },
  detect: {
    title: '整改.{0,24}(?:报告|通报)(?:[（(].{1,12}[）)])?。?$',
    fileName: '整改.{0,12}(?:报告|通报)|rectification-report',
  },
  outline: {
    title: 'required',
    recipient: 'optional',
    leadIn: 'required',
    sections: [
      {
        id: 'organization-of-work',
        title: '整改工作组织情况',
        contains: ['组织(?:领导|开展|推进|实施)', '(?:整改)?主体责任', '基本情况', '总体情况'],
      },
      {
        id: 'rectification',
        title: '整改落实情况',
        titles: ['整改完成情况', '整改进展情况'],
        contains: ['整改'],
        required: true,
      },
      {
        id: 'open-items',
        title: '需要长期整改的问题',
        contains: ['未完成', '长期(?:整改|坚持)', '尚未', '持续推进'],
      },
      // The rectifying goes on: a report closes with what comes next.
      {
        id: 'next',
        titles: ['下一步工作安排', '下一步工作打算', '持续巩固整改成果'],
        contains: ['下一?步', '打算', '安排', '计划', '长效机制', '巩固.{0,4}成果'],
        required: true,
      },
    ],
    closing: 'optional',
    signature: 'required',
    issueDate: 'required',
  },
  rules: {
    ...parts,
    // The parts are those of inspections by custom; each inspection sets a form of its own.
    'structure/required-sections': 'warn',
    // What was done stands before what is left to do.
    'structure/section-order': 'warn',
  },
};
