import type { Range } from '../../core/draft.js';
import type { Numeral, PlenumMention } from './mention.js';
import type { Owner } from './owners.js';

/** A number with the word after it that may count a term, and the words before it. */
export interface Head {
  readonly term: Numeral;
  /** 届, 大, 次 or 界. */
  readonly counter: Range;
  readonly owner: Owner | undefined;
}

/** A mention before it is known what stands around it. */
export type Bare = Omit<PlenumMention, 'range' | 'joined' | 'quoted' | 'tense'> & { readonly end: number };
