import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 工作总结: a year, or a task, looked back on. */
export const workSummary: Genre = {
  id: 'work-summary',
  name: { zh: '工作总结', en: 'work summary' },
  detect: {
    title: '工作总结(?:报告)?(?:[及和与暨].{0,24}(?:计划|打算|安排|思路|要点))?(?:[（(].{1,12}[）)])?。?$',
    fileName: '工作总结|work-summary',
  },
  outline: {
    title: 'required',
    recipient: 'none',
    sections: [
      { id: 'work', required: true },
      {
        id: 'experience',
        title: '经验体会',
        titles: ['主要经验', '工作体会'],
        contains: ['经验', '体会', '启示'],
      },
      { id: 'problems', required: true },
      { id: 'next', required: true },
    ],
    closing: 'optional',
    signature: 'optional',
    issueDate: 'optional',
  },
  rules: {
    ...parts,
    // Custom asks for problems and plans; a summary for the record may do without.
    'structure/required-sections': 'warn',
    // What was done stands before what is to be done.
    'structure/section-order': 'warn',
  },
};
