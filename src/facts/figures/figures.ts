import { defineFact } from '../../core/facts.js';
import { placeholderRanges } from '../placeholders/placeholders.js';
import { quantities } from '../quantities/quantities.js';
import { reportYears } from '../report-years.js';
import type { Figure } from './figure.js';
import { passagesOf } from './passages.js';
import { readFigures } from './reader.js';
import { readTable } from './tables.js';

export type { Change, Figure } from './figure.js';
export type { FigureName } from './names.js';
export type { Against } from './times.js';

/** What a draft says in figures, in the order of its text. */
export const figures = defineFact<readonly Figure[]>({
  id: 'figures',
  compute({ draft, fact }) {
    const { all } = fact(quantities);
    const gaps = fact(placeholderRanges);
    const years = fact(reportYears);
    const { sentences, tables } = passagesOf(draft, years.period);
    let next = 0;
    const inSentences = sentences.flatMap((passage) => {
      while (next < all.length && all[next]!.range[0] < passage.range[0]) next++;
      const first = next;
      while (next < all.length && all[next]!.range[1] <= passage.range[1]) next++;
      return first === next ? [] : readFigures(draft, passage, all.slice(first, next), gaps);
    });
    const inTables = tables.flatMap((passage) => readTable(draft, passage, years, gaps));
    return [...inSentences, ...inTables].sort((a, b) => a.range[0] - b.range[0]);
  },
});
