import { createScope, type FactScope } from '../../src/core/facts.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import type { Knowledge } from '../../src/knowledge/types.js';
import { type Given, readDraft } from '../../src/testing/index.js';

/** The scope of a draft of a text, judged by what hegao knows and by what is given. */
export async function scopeOf(text: string, given: Given = {}): Promise<FactScope> {
  const knowledge: Knowledge = { ...builtInKnowledge(), ...given.knowledge };
  return createScope(await readDraft(text, given), knowledge);
}
