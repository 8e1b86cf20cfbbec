import type { Preset } from '../src/rule.js';

/** Every rule that holds for all genres. */
export const recommended: Preset = {
  id: 'recommended',
  name: { zh: '推荐', en: 'recommended' },
  rules: {},
};
