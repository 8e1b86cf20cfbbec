import type { FileResult } from '../core/result.js';
import type { Judgement, RuleExplanation, Workspace } from './workspace.js';

/** What stands in a file, judged, and open to questions as long as it is kept. */
export interface Inspection {
  readonly result: FileResult;
  /** Absent when it could not be judged: then the result says why. */
  readonly draft?: JudgedDraft;
}

/** A draft that was judged. What is not asked of it is not reckoned. */
export class JudgedDraft {
  readonly #workspace: Workspace;
  readonly #judgement: Judgement;

  constructor(workspace: Workspace, judgement: Judgement) {
    this.#workspace = workspace;
    this.#judgement = judgement;
  }

  /** The paths of the earlier reports it was compared with. */
  get priors(): string[] {
    return this.#judgement.scope.priors.map(({ draft }) => draft.path);
  }

  /** How a rule stands for it, and what set it; `undefined` for what is no rule, as `hegao/unreadable`. */
  explain(id: string): RuleExplanation | undefined {
    const { draft } = this.#judgement.scope;
    return this.#workspace.explain(id, draft.path, draft);
  }
}
