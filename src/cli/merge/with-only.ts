import type { Need } from '../../core/plugin.js';
import type { FileResult, RunResult } from '../../core/result.js';

/** A run as it would be told if only some of what reporters may need had been asked for. */
export function withOnly(run: RunResult, needs: readonly Need[]): RunResult {
  const { part, ...whole } = run;
  const hasDetails = needs.includes('rules');
  const rules = Object.entries(run.rules).map(([id, rule]) => [
    id,
    hasDetails ? rule : { summary: rule.summary },
  ]);
  return {
    ...whole,
    files: run.files.map((file) => fileWithOnly(file, needs)),
    rules: Object.fromEntries(rules),
    ...(part && needs.includes('part') && { part }),
  };
}

function fileWithOnly(file: FileResult, needs: readonly Need[]): FileResult {
  const { text, lineRoles, figures, ...rest } = file;
  return {
    ...rest,
    ...(text !== undefined && needs.includes('text') && { text, ...(lineRoles && { lineRoles }) }),
    ...(figures && needs.includes('figures') && { figures }),
  };
}
