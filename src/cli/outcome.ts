import { UserError } from '../base/user-error.js';
import type { ReportData, Reporter } from '../core/plugin.js';
import type { FixedFile, FixKind } from '../project/project.js';
import type { FileResult, FixSummary } from '../results/result.js';
import type { Change } from './diff.js';
import type { Drafts } from './drafts.js';
import type { Progress } from './progress.js';

/** What happens to fixes. */
export interface Fixing {
  /** `none`: not applied. `save`: applied and saved. `try`: applied, not saved. `show`: shown as a diff. */
  readonly mode: 'none' | 'save' | 'try' | 'show';
  readonly kind: FixKind;
}

/** The results of a run before reporting. */
export interface CheckOutcome {
  readonly files: readonly FileResult[];
  readonly changes: readonly Change[];
  readonly fixed: FixSummary;
  /** Why some drafts could not be fixed or saved. */
  readonly problems: readonly UserError[];
}

/** Checks drafts, and fixes them as requested. */
export async function checkDrafts(drafts: Drafts, fixing: Fixing, progress: Progress): Promise<CheckOutcome> {
  const files: FileResult[] = [];
  const changes: Change[] = [];
  const problems: UserError[] = [];
  let fixes = 0;
  const done = async (result: FileResult) => {
    files.push(result);
    await progress.show(files.length, result.path);
  };
  if (fixing.mode === 'none') for await (const result of drafts.results()) await done(result);
  else
    for await (const fixed of drafts.fixed(fixing.kind)) {
      const outcome = await take(fixed, fixing, drafts);
      if (outcome instanceof UserError) problems.push(outcome);
      else if (outcome) {
        changes.push(outcome);
        fixes += fixed.fixes;
      }
      // A draft that could not be saved stays as it was, and so do its findings.
      const isFixed = fixing.mode !== 'show' && !(outcome instanceof UserError);
      await done(isFixed ? fixed.result : fixed.found);
    }
  await progress.clear();
  const fixed = { fixes, files: changes.length, written: fixing.mode === 'save' };
  return { files, changes, fixed, problems };
}

/** Does with a fixed draft as told: what changes, or why nothing can; `undefined` when there is nothing to change. */
async function take(
  { found, result, bytes, before = '', after = '', problem }: FixedFile,
  { mode }: Fixing,
  drafts: Drafts,
): Promise<Change | UserError | undefined> {
  const { path } = found;
  if (problem || !bytes) return problem;
  if (mode === 'show' && result.redacted) return new UserError(secret(path));
  try {
    if (mode === 'save') await drafts.save(path, bytes);
    return { path, before, after };
  } catch (error) {
    // The others can still be fixed.
    if (error instanceof UserError) return error;
    throw error;
  }
}

function secret(path: string): UserError['text'] {
  return {
    zh: `${path} 标有密级，不显示修改内容。请用 --fix 直接改正。`,
    en: `${path} bears a security classification, so changes to it are not shown. Make them with --fix.`,
  };
}

/** What some reporters need, all together. */
export function requirementsOf(reporters: readonly Reporter[]): ReportData[] {
  const requires = reporters.flatMap((reporter) => reporter.requires ?? []);
  // Redacting a message needs the rule's message templates.
  return [...new Set(reporters.some(({ redacts }) => redacts) ? [...requires, 'rules' as const] : requires)];
}
