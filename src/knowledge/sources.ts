import type { Source } from './types.js';

/** The day of the first round of checking; what was looked up later names its own day. */
const FIRST_ROUND = '2026-11-24';
/** The day of the latest round. */
const LATEST_ROUND = '2026-12-01';

/** Something that was read, as of the first round of checking. */
export function read(title: string, url?: string): Source {
  return { title, ...(url !== undefined && { url }), checked: FIRST_ROUND };
}

/** Something that was read in the latest round of checking. */
export function seen(title: string, url?: string): Source {
  return { title, ...(url !== undefined && { url }), checked: LATEST_ROUND };
}

/** Where it would be found: nobody has looked yet. */
export function fromMemory(title: string): Source {
  return { title };
}
