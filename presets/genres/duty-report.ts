import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 述职述责述廉报告: one person, or one leading group, on how duties were met. */
export const dutyReport: Genre = {
  id: 'duty-report',
  name: { zh: '述职报告', en: 'report on duties' },
  detect: {
    title: '述(?:[职责廉学法德]).{0,24}报告(?:[（(].{1,12}[）)])?。?$',
    fileName: '述[职责廉学法德].{0,12}(?:报告|材料|稿)|述职|duty-report',
  },
  outline: {
    title: 'required',
    // It is read out, or handed to those who appraise.
    recipient: 'optional',
    sections: [
      {
        id: 'work',
        title: '履职情况',
        titles: [
          '主要工作及成效',
          '履行职责情况',
          '工作完成情况',
          '.{0,12}(?:履职|履责|尽责|职责|履行).{0,16}',
          '(?!.{0,12}(?:问题|不足|差距|下一?步)).{0,30}(?:情况|成效|成绩|总结|回顾|做法|举措|亮点|特色)',
        ],
        required: true,
      },
      // Appraisal asks for what fell short as much as for what was done.
      { id: 'problems', required: true },
      { id: 'causes' },
      { id: 'next', required: true },
    ],
    closing: 'optional',
    signature: 'required',
    issueDate: 'required',
  },
  rules: {
    ...parts,
    // Organisation departments ask for all three parts wherever duties are reported on.
    'structure/required-sections': 'error',
    // Causes explain problems, plans answer them.
    'structure/section-order': 'warn',
  },
};
