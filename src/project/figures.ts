import type { Draft } from '../core/draft.js';
import type { DraftFacts } from '../core/facts.js';
import type { FigureTable } from '../results/figure-table.js';
import { redactionOf } from '../results/redaction.js';
import type { FileResult } from '../results/result.js';
import { figureTable } from './figure-table.js';
import type { Workspace } from './workspace.js';

/** What drafts say in figures. */
export interface FoundFigures {
  readonly table: FigureTable;
  /** Why some drafts are not in it. */
  readonly unread: readonly FileResult[];
  /** Classified drafts, whose figures are left out. */
  readonly classified: readonly string[];
  /** Notices about earlier reports. */
  readonly notices: readonly string[];
}

export interface ReadDraft {
  readonly workspace: Workspace;
  readonly draft: Draft;
}

/** Sets the figures of drafts side by side; a draft alone stands beside its earlier reports. */
export async function gatherFigures(
  drafts: AsyncIterable<ReadDraft | FileResult>,
  redact: boolean | undefined,
): Promise<FoundFigures> {
  const read: ReadDraft[] = [];
  const unread: FileResult[] = [];
  const classified: string[] = [];
  for await (const found of drafts) {
    if (!('workspace' in found)) unread.push(found);
    else if (redactionOf(found.draft, redact)) classified.push(found.draft.path);
    else read.push(found);
  }
  const analyzed = read.map(({ workspace, draft }) => workspace.analyze(draft));
  const scopes: DraftFacts[] = analyzed.map(({ scope }) => scope);
  const [only] = read;
  const priors = only && read.length === 1 ? await only.workspace.findPriors(analyzed[0]!) : undefined;
  const earlier = (priors?.scopes ?? []).filter((scope) => {
    if (!redactionOf(scope.draft, redact)) return true;
    classified.push(scope.draft.path);
    return false;
  });
  return {
    table: figureTable([...earlier, ...scopes]),
    unread,
    classified,
    notices: (priors?.notices ?? []).map(({ message }) => message),
  };
}
