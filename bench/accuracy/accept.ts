import { isMeasured } from './options.js';
import { type Hit, isUnreviewed } from './published.js';
import type { Reviews } from './reviewed.js';

/** How much of a finding a list keeps, in characters: enough to recognize it, too little to be a copy. */
const KEPT = 12;

/**
 * Writes findings that no one has reviewed into the lists with `?` for the verdict, and takes out reviews that no
 * finding answers to.
 */
export function accept(
  hits: readonly Hit[],
  reviews: Reviews,
  only: readonly string[],
): { added: number; removed: number } {
  const unused = reviews.unused().filter(({ rule }) => isMeasured(rule, only));
  for (const review of unused) reviews.delete(review);
  const added = hits.filter((hit) => isUnreviewed(hit) && hit.review === undefined);
  for (const { file, message } of added) {
    reviews.add({
      rule: message.ruleId,
      file: file.name,
      fingerprint: message.fingerprint,
      verdict: '?',
      text: [...message.excerpt.text.replace(/\s+/g, ' ')].slice(0, KEPT).join(''),
      why: message.messageId,
    });
  }
  reviews.write();
  return { added: added.length, removed: unused.length };
}
