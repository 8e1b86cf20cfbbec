import type { FigureTable } from '../../core/figure-table.js';
import type { FileResult } from '../../core/result.js';
import { dateSpan } from '../../facts/date-span.js';
import type { Judgement, RuleExplanation, Workspace } from '../workspace.js';
import type { OutlineEntry } from './outline.js';
import type { Suggestion } from './suggestions.js';

/** What stands in a file, judged, and open to questions as long as it is kept. */
export interface Inspection {
  readonly result: FileResult;
  /** Absent when it could not be judged: then the result says why. */
  readonly draft?: JudgedDraft;
}

/** A draft that was judged. What is not asked of it is neither loaded nor reckoned; answers are plain JSON. */
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

  /** The paths of the office's own knowledge files that it was judged by. */
  get knowledgeFiles(): readonly string[] {
    return this.#workspace.knowledgeFiles;
  }

  /** Its title, sections and attachments. */
  async outline(): Promise<OutlineEntry[]> {
    const { outlineOf } = await import('./outline.js');
    return outlineOf(this.#judgement.scope.draft);
  }

  /** Its figures beside those of the earlier reports. */
  async figures(): Promise<FigureTable> {
    const { figureTable } = await import('../figure-table.js');
    const { scope } = this.#judgement;
    return figureTable([...scope.priors, scope]);
  }

  /** What may be offered to whoever writes it. */
  async suggestions(): Promise<Suggestion[]> {
    const { suggestionsFor } = await import('./suggestions.js');
    const { scope } = this.#judgement;
    return suggestionsFor(scope.fact(dateSpan), scope.knowledge, this.#workspace.rulesOf(this.#judgement));
  }

  /** How a rule stands for it, and what set it; `undefined` for what is no rule, as `hegao/unreadable`. */
  explain(id: string): RuleExplanation | undefined {
    const { draft } = this.#judgement.scope;
    return this.#workspace.explain(id, draft.path, draft);
  }
}
