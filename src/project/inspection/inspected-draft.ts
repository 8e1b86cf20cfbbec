import { dateSpan } from '../../facts/date-span.js';
import type { FigureTable } from '../../results/figure-table.js';
import type { FileResult } from '../../results/result.js';
import type { CheckedDraft, RuleExplanation, Workspace } from '../workspace.js';
import type { OutlineEntry } from './outline.js';
import type { Suggestion } from './suggestions.js';

/** The result of checking a file, and the draft to inspect further. */
export interface Inspection {
  readonly result: FileResult;
  /** Absent when the file could not be checked: then the result says why. */
  readonly draft?: InspectedDraft;
}

/** A draft that was checked. Nothing is loaded or computed before it is asked for; answers are plain JSON. */
export class InspectedDraft {
  readonly #workspace: Workspace;
  readonly #checkedDraft: CheckedDraft;

  constructor(workspace: Workspace, checkedDraft: CheckedDraft) {
    this.#workspace = workspace;
    this.#checkedDraft = checkedDraft;
  }

  /** The paths of the earlier reports it was compared with. */
  get priors(): string[] {
    return this.#checkedDraft.scope.priors.map(({ draft }) => draft.path);
  }

  /** The paths of the office's own knowledge files it was checked with. */
  get knowledgeFiles(): readonly string[] {
    return this.#workspace.knowledgeFiles;
  }

  /** Its title, sections and attachments. */
  async outline(): Promise<OutlineEntry[]> {
    const { outlineOf } = await import('./outline.js');
    return outlineOf(this.#checkedDraft.scope.draft);
  }

  /** Its figures beside those of the earlier reports. */
  async figures(): Promise<FigureTable> {
    const { figureTable } = await import('../figure-table.js');
    const { scope } = this.#checkedDraft;
    return figureTable([...scope.priors, scope]);
  }

  /** The completions for the draft. */
  async suggestions(): Promise<Suggestion[]> {
    const { suggestionsFor } = await import('./suggestions.js');
    const { scope } = this.#checkedDraft;
    return suggestionsFor(scope.fact(dateSpan), scope.knowledge, this.#workspace.rulesOf(this.#checkedDraft));
  }

  /** The setting of a rule for it, and what set it; `undefined` for what is no rule, as `hegao/unreadable`. */
  explain(id: string): RuleExplanation | undefined {
    const { draft } = this.#checkedDraft.scope;
    return this.#workspace.explain(id, draft.path, draft);
  }
}
