import type { Localized } from '../base/locale.js';
import type { Entry } from '../knowledge/types.js';

/** Whether an entry was never verified against its source; findings from it are at most `possible`. */
export function isFromMemory({ source }: Entry): boolean {
  return source !== undefined && source.checked === undefined;
}

/** Heads a column of {@link sourceCell}. */
export const SOURCE_COLUMN: Localized = { zh: '出处', en: 'source' };

/** A cell that says where an entry can be looked up, and on which day it was. */
export function sourceCell(entry: Entry): Localized {
  const { title = '', url, checked } = entry.source ?? {};
  const link = url === undefined ? '' : ` ${url}`;
  if (isFromMemory(entry))
    return { zh: `${title}（凭记忆，待核）${link}`, en: `${title} (from memory)${link}` };
  if (typeof checked !== 'string') return { zh: title + link, en: title + link };
  return { zh: `${title}（${checked}核对）${link}`, en: `${title} (checked ${checked})${link}` };
}
