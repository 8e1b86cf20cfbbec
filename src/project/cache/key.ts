import type { Locale } from '../../base/locale.js';
import { version } from '../../base/version.js';
import type { ProjectOptions } from '../options.js';
import { digest } from './digest.js';

/**
 * What tells the results of runs apart by how they were asked for. An option that is not known here counts: results
 * are checked anew in vain rather than wrong.
 */
export function runKey(options: ProjectOptions, locale: Locale): string {
  const {
    // Which files are checked, and how the work is shared out.
    sources: _sources,
    stopwatch: _stopwatch,
    concurrency: _concurrency,
    cache: _cache,
    shard: _shard,
    ignorePatterns: _ignorePatterns,
    errorOnUnmatchedPattern: _errorOnUnmatchedPattern,
    // It counts where something expires.
    today: _today,
    ...rest
  } = options;
  const asked = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  // Node brings the tables of characters that regular expressions go by.
  return digest(JSON.stringify([version, process.versions.unicode, locale, asked]));
}
