import type { Preset } from '../src/rule.js';
import { all } from './all.js';
import { recommended } from './recommended.js';
import { strict } from './strict.js';

export { genres } from './genres/index.js';
export { stages } from './stages.js';

/** Every preset of rules. */
export const presets: readonly Preset[] = [recommended, strict, all];
