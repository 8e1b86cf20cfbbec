/** Tools to test rules with: `hegao/testing`. */

export type { Alter, Background, Given } from './check.js';
export { checkRule, fixWith, readDraft } from './check.js';
export { checkExamples } from './examples.js';
export { renderExamples } from './render.js';
