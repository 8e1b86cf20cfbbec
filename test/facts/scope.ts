import { createFacts, type DraftFacts } from '../../src/core/facts.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { Knowledge } from '../../src/knowledge/types.js';
import { type Given, readDraft } from '../../src/testing/index.js';

/** The scope of a draft of a text, checked by what hegao knows and by what is given. */
export async function scopeOf(text: string, given: Given = {}): Promise<DraftFacts> {
  const knowledge: Knowledge = { ...builtInKnowledge(), ...given.knowledge };
  return createFacts(await readDraft(text, given), knowledge);
}
