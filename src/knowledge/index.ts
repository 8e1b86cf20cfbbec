import { bodyPack } from './bodies.js';
import { campaignPack } from './campaigns.js';
import { fixedListPack } from './fixed-lists.js';
import { formulationPack } from './formulations.js';
import { merge } from './merge.js';
import { newTermPack } from './new-terms.js';
import { plenumPack } from './plenums.js';
import { regulationPack } from './regulations.js';
import { repealPack } from './repeals.js';
import { replacedTermPack } from './replaced-terms.js';
import { sectionPack } from './sections.js';
import type { Knowledge, KnowledgePack } from './types.js';

/** The packs hegao ships. */
export const builtInPacks: readonly KnowledgePack[] = [
  plenumPack,
  sectionPack,
  bodyPack,
  formulationPack,
  newTermPack,
  replacedTermPack,
  campaignPack,
  fixedListPack,
  regulationPack,
  repealPack,
];

/** What hegao knows by itself. */
export function builtInKnowledge(): Knowledge {
  return merge(builtInPacks);
}
