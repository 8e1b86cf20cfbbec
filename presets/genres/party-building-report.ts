import type { Genre } from '../../src/rule.js';
import { parts } from './parts.js';

/** 党建工作情况报告: a committee to the one above it, on the year's work of building the Party. */
export const partyBuildingReport: Genre = {
  id: 'party-building-report',
  name: { zh: '党建工作报告', en: 'Party building report' },
  detect: {
    // On the whole of it, not on one side: 党建引领基层治理情况的报告 has a structure of its own.
    title:
      '党的?建(?!.{0,12}(?:引领|督查|检查|调研|专题|专项|试点|品牌|经验)).{0,16}报告(?:[（(].{1,12}[）)])?。?$',
    fileName: '党的?建(?!.{0,12}(?:引领|督查|检查|调研|通知)).{0,12}报告|party-building-report',
  },
  outline: {
    title: 'required',
    recipient: 'required',
    leadIn: 'required',
    sections: [
      {
        id: 'work',
        required: true,
        // 新时代党的建设总要求: political, ideological, organisational, conduct and discipline, borne by those in charge.
        cover: ['political', 'ideological', 'organization', 'conduct', 'discipline', 'responsibility'],
        // Threaded through the others: institutions and anti-corruption; cadres are part of organisation.
        coverOptional: ['cadre', 'institution', 'anticorruption'],
      },
      { id: 'problems', required: true },
      { id: 'next', required: true },
    ],
    closing: 'optional',
    signature: 'required',
    issueDate: 'required',
  },
  rules: {
    ...parts,
    // The committee above asks for all three parts; a report without its problems comes back.
    'structure/required-sections': 'error',
    // Plans answer problems, problems follow from the work.
    'structure/section-order': 'warn',
    // One heading may cover several parts, so what is missing is for a person to check.
    'structure/coverage': 'warn',
  },
};
