import type { Genre, Preset } from '../src/rule.js';
import { genres } from './genres/index.js';
import { recommended } from './recommended.js';

/**
 * Every rule: to see what there is. Those on the parts of a report report nothing in a draft whose genre has no
 * structure.
 */
export const all: Preset = {
  id: 'all',
  name: { zh: '全部', en: 'all' },
  rules: { ...Object.assign({}, ...genres.map(({ rules }: Genre) => rules)), ...recommended.rules },
};
