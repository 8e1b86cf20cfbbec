import type { ReportData } from '../../core/plugin.js';
import type { FileResult, RunResult } from '../../results/result.js';

/** A run as it would be told if only some of what reporters may need had been asked for. */
export function withOnly(run: RunResult, requires: readonly ReportData[]): RunResult {
  const { part, ...whole } = run;
  const hasDetails = requires.includes('rules');
  const rules = Object.entries(run.rules).map(([id, rule]) => [
    id,
    hasDetails ? rule : { name: rule.name, summary: rule.summary },
  ]);
  return {
    ...whole,
    files: run.files.map((file) => fileWithOnly(file, requires)),
    rules: Object.fromEntries(rules),
    ...(part && requires.includes('shard') && { part }),
  };
}

function fileWithOnly(file: FileResult, requires: readonly ReportData[]): FileResult {
  const { text, lineRoles, figures, ...rest } = file;
  return {
    ...rest,
    ...(text !== undefined && requires.includes('text') && { text, ...(lineRoles && { lineRoles }) }),
    ...(figures && requires.includes('figures') && { figures }),
  };
}
