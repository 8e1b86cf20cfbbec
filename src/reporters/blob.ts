import type { Reporter } from '../core/plugin.js';
import type { RunResult } from '../results/result.js';

/** Distinguishes such a report from other JSON, and from those of other versions. */
export const BLOB = 'blob 1';

/** The whole result of a run, to make other reports of it later: alone, or with those of the other shards. */
export const blob: Reporter = {
  name: 'blob',
  requires: ['text', 'figures', 'rules', 'shard'],
  render: (run) => `${JSON.stringify({ hegao: BLOB, run } satisfies Blob)}\n`,
};

export interface Blob {
  readonly hegao: typeof BLOB;
  readonly run: RunResult;
}
