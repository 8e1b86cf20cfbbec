import type { Genre, Preset } from '../src/rule.js';
import { recommended } from './recommended.js';

export { stages } from './stages.js';

/** Every preset of rules. */
export const presets: readonly Preset[] = [recommended];

/** Every genre, in the order in which a draft is held against them. */
export const genres: readonly Genre[] = [];
