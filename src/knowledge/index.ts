import { bodyPack } from './bodies.js';
import { merge } from './merge.js';
import { plenumPack } from './plenums.js';
import { sectionPack } from './sections.js';
import type { Knowledge, KnowledgePack } from './types.js';

/** The packs hegao ships. */
export const builtInPacks: readonly KnowledgePack[] = [plenumPack, sectionPack, bodyPack];

/** What hegao knows by itself. */
export function builtInKnowledge(): Knowledge {
  return merge(builtInPacks);
}
