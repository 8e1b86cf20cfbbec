import { appendFileSync } from 'node:fs';
import type { Localized } from '../base/locale.js';
import type { ReporterOptions } from '../core/plugin.js';
import { print } from '../reporters/lines.js';
import type { RunResult } from '../results/result.js';
import { type Io, write } from './io.js';

/** Adds a report to the page that GitHub shows of a job, where a run is part of one. A page that cannot be had is no fault of the drafts. */
export async function writeJobSummary(
  run: RunResult,
  options: ReporterOptions,
  { env, stderr }: Io,
): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { markdown } = await import('../reporters/markdown.js');
  try {
    appendFileSync(file, markdown.render(run, options));
  } catch (error) {
    await write(stderr, print([[notWritten(file, error)[run.locale]]], false));
  }
}

function notWritten(file: string, error: unknown): Localized {
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `任务摘要没有写入 ${file}：${message}。检查结果不受影响。`,
    en: `The job summary could not be written to ${file}: ${message}. The findings are not affected.`,
  };
}
