import type { StageCaps } from '../src/rule.js';

/** How high findings may rank while a draft is on its way: what is still to be filled in must not block a first draft. */
export const stages: readonly StageCaps[] = [
  { id: 'first', name: { zh: '初稿', en: 'first draft' }, caps: { placeholder: 'info', metrics: 'info' } },
  {
    id: 'review',
    name: { zh: '征求意见稿', en: 'under review' },
    caps: { placeholder: 'warn', metrics: 'warn' },
  },
  { id: 'final', name: { zh: '送审稿', en: 'final draft' }, caps: {} },
];
