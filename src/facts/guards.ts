import { defineFact } from '../core/facts.js';
import type { Guards } from '../core/guards.js';

/** What must not be reported on, and what must not be changed, in a draft. */
export const guards = defineFact<Guards>({
  id: 'guards',
  compute({ draft }) {
    return { muted: draft.verbatim, kept: draft.verbatim };
  },
});
