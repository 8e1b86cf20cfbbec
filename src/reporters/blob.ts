import type { Reporter } from '../core/plugin.js';
import type { RunResult } from '../results/result.js';

/** How such a report is told from other JSON, and from those of other versions of it. */
export const BLOB = 'blob 1';

/** All that is known of a run, to make other reports of it later: alone, or with those of the other shards. */
export const blob: Reporter = {
  name: 'blob',
  requires: ['text', 'figures', 'rules', 'shard'],
  render: (run) => `${JSON.stringify({ hegao: BLOB, run } satisfies Blob)}\n`,
};

export interface Blob {
  readonly hegao: typeof BLOB;
  readonly run: RunResult;
}
