import { UserError } from '../base/user-error.js';
import type { FixKind } from '../project/project.js';
import type { FileResult, FixSummary } from '../results/result.js';
import { hasSafeFix } from '../results/totals.js';
import type { Change } from './diff.js';
import type { Drafts } from './drafts.js';
import type { Progress } from './progress.js';

/** What happens to fixes. */
export interface Fixing {
  /** `none`: nothing. `save`: they are made. `try`: they are made, not saved. `show`: they are shown, not made. */
  readonly mode: 'none' | 'save' | 'try' | 'show';
  readonly kind: FixKind;
}

/** What checking came to. */
export interface CheckOutcome {
  readonly files: readonly FileResult[];
  readonly changes: readonly Change[];
  readonly fixed: FixSummary;
  /** Why some drafts could not be fixed or saved. */
  readonly problems: readonly UserError[];
}

/** Checks drafts, and fixes them as told. */
export async function checkDrafts(drafts: Drafts, fixing: Fixing, progress: Progress): Promise<CheckOutcome> {
  const files: FileResult[] = [];
  const changes: Change[] = [];
  const problems: UserError[] = [];
  let fixes = 0;
  for await (const found of drafts.results()) {
    const { path } = found;
    let result = found;
    if (wantsFixing(found, fixing)) {
      try {
        const fixed = await drafts.fix(path, fixing.kind);
        const { bytes, before = '', after = '' } = fixed;
        if (bytes && fixing.mode === 'show' && fixed.result.redacted)
          problems.push(new UserError(secret(path)));
        else if (bytes) {
          if (fixing.mode === 'save') await drafts.save(path, bytes);
          changes.push({ path, before, after });
          fixes += fixed.fixes;
        }
        if (fixing.mode !== 'show') result = fixed.result;
      } catch (error) {
        // This draft stays as it was, and so do its findings; the others can still be fixed.
        if (!(error instanceof UserError)) throw error;
        problems.push(error);
      }
    }
    files.push(result);
    await progress.show(files.length, path);
  }
  await progress.clear();
  const fixed = { fixes, files: changes.length, written: fixing.mode === 'save' };
  return { files, changes, fixed, problems };
}

function secret(path: string): UserError['text'] {
  return {
    zh: `${path} 标有密级，不显示修改内容。请用 --fix 直接改正。`,
    en: `${path} bears a security classification, so changes to it are not shown. Make them with --fix.`,
  };
}

function wantsFixing({ messages }: FileResult, { mode, kind }: Fixing): boolean {
  if (mode === 'none') return false;
  return messages.some((message) => (kind === 'unsafe' ? message.fixes.length > 0 : hasSafeFix(message)));
}
