import type { Genre } from '../../src/rule.js';
import { dutyReport } from './duty-report.js';
import { governmentWorkReport } from './government-work-report.js';
import { partyBuildingReport } from './party-building-report.js';
import { rectificationReport } from './rectification-report.js';
import { situationReport } from './situation-report.js';
import { statisticalCommunique } from './statistical-communique.js';
import { workSummary } from './work-summary.js';

/**
 * Every genre, in the order in which a draft is held against them: those whose titles say more come first, so that
 * 党建述职报告 is a report on duties and 党建工作情况报告 no mere report on a matter.
 */
export const genres: readonly Genre[] = [
  statisticalCommunique,
  rectificationReport,
  dutyReport,
  workSummary,
  governmentWorkReport,
  partyBuildingReport,
  situationReport,
];
