import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 情况报告: one matter, reported to the organ above. */
export const situationReport: Genre = {
  id: 'situation-report',
  name: { zh: '情况报告', en: 'report on a matter' },
  detect: {
    title: '情况的?报告(?:[（(].{1,12}[）)])?。?$',
    fileName: '情况的?报告|situation-report',
  },
  outline: {
    title: 'required',
    recipient: 'required',
    leadIn: 'required',
    sections: [
      // What the matter is; problems and plans only where there are any.
      {
        id: 'situation',
        title: '基本情况',
        titles: ['工作开展情况', '工作进展情况'],
        contains: ['情况', '做法', '成效', '进展', '经过'],
        required: true,
      },
      { id: 'problems' },
      { id: 'next' },
    ],
    closing: 'optional',
    signature: 'required',
    issueDate: 'required',
  },
  rules: {
    ...parts,
    // A matter may be reported under headings of its own.
    'structure/required-sections': 'warn',
    // The matter first, then what is wrong with it, then what will be done.
    'structure/section-order': 'warn',
  },
};
