import { splitIsoDate } from '../chinese/dates.js';
import { defineFact } from '../core/facts.js';
import { dateEvidence, yearsOf } from './date-evidence.js';

/** The years a report belongs to; absent where they are unknown. */
export interface ReportYears {
  /** Of delivery. */
  readonly year?: number;
  /** The year the figures are about. */
  readonly period?: number;
}

/** A report read out to a people's congress looks back on the year before. */
const LOOKS_BACK = /政府工作报告$/;
const LAST_YEAR = /过去(?:的)?一年|去年|上年/;
/** How much of the text below the title is read for words that look back. */
const OPENING = 600;

/**
 * The year in which a draft is delivered, and the year its figures are about: the one that title or headings name,
 * else the year of its date in December, and the year before until the end of March.
 */
export const reportYears = defineFact<ReportYears>({
  id: 'reportYears',
  compute({ draft }) {
    const { meta, text, root } = draft;
    const named = yearsOf(draft);
    const dated = dateEvidence(draft).find(({ from, to }) => from.slice(0, 7) === to.slice(0, 7));
    const date = dated && splitIsoDate(dated.from);
    const inTitle = named.find(({ source }) => source === 'title');
    const year = meta.year ?? date?.year ?? inTitle?.year ?? named[0]?.year;

    const title = root.children.find((node) => node.type === 'Title');
    const titleText = title?.type === 'Title' ? title.text : '';
    const reviewed = named.find(({ source }) => source === 'headings')?.year;
    const ofYear = inTitle && text.startsWith('度', inTitle.range[1]) ? inTitle.year : undefined;
    const opening = text.slice(title?.range[1] ?? 0, (title?.range[1] ?? 0) + OPENING);
    const looksBack = LOOKS_BACK.test(titleText) || (date !== undefined && LAST_YEAR.test(opening));
    const byDate = date && (date.month === 12 || (date.month > 3 && !looksBack) ? date.year : date.year - 1);
    const byTitle = inTitle && (looksBack ? inTitle.year - 1 : inTitle.year);
    const byLeadIn = named.find(({ source }) => source === 'lead-in')?.year;
    const period = meta.period ?? ofYear ?? reviewed ?? byDate ?? byTitle ?? byLeadIn;
    return { ...(year !== undefined && { year }), ...(period !== undefined && { period }) };
  },
});
