import { createFacts, type DraftFacts } from '../../../src/core/facts.js';
import { builtInKnowledge } from '../../../src/knowledge/index.js';
import { readDraft } from '../../../src/testing/index.js';

const knowledge = builtInKnowledge();

/** A text as hegao reads it, with the reports before it. */
export async function scopeOf(
  name: string,
  text: string,
  priors: readonly DraftFacts[] = [],
): Promise<DraftFacts> {
  return createFacts(await readDraft(text, { path: `${name}.txt` }), knowledge, priors);
}
