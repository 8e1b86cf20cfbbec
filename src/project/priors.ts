import { AccessError, UserError } from '../base/user-error.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { DraftFacts } from '../core/facts.js';
import { reportYears } from '../facts/report-years.js';
import { priorMismatch, priorMissing, priorNotFound } from './notices.js';
import { locateSibling, locateWish, type PriorFile, type Search } from './priors/locate.js';
import { mismatchOf } from './priors/mismatch.js';
import { type PriorWish, wishesFor } from './priors/wishes.js';
import type { Requests } from './requests.js';
import type { Sources } from './sources.js';
import type { AnalyzedDraft, Workspace } from './workspace.js';

/** The earlier reports that a draft is compared with. */
export interface Priors {
  /** Newest first. */
  readonly scopes: readonly DraftFacts[];
  /** What is to be said of them: that one was not found, or does not fit. */
  readonly notices: readonly Diagnostic[];
}

export const NO_PRIORS: Priors = { scopes: [], notices: [] };

/** Finds earlier reports, and reads each of them once. */
export class PriorFinder {
  readonly #workspace: Workspace;
  readonly #sources: Sources;
  readonly #requests: Requests;
  /** By the name of the file. */
  readonly #read = new Map<string, Promise<AnalyzedDraft>>();

  constructor(workspace: Workspace, sources: Sources, requests: Requests) {
    this.#workspace = workspace;
    this.#sources = sources;
    this.#requests = requests;
  }

  /** Those that a draft is to be compared with, as far as they are there and fit. */
  async find(known: AnalyzedDraft): Promise<Priors> {
    const { draft } = known.scope;
    const search: Search = {
      draft: draft.path,
      year: known.scope.fact(reportYears).year,
      extensions: this.#workspace.registry.formats.flatMap(({ extensions }) => extensions),
      sources: this.#sources,
      confinement: this.#requests.confinement,
    };
    const wishes = wishesFor({
      draft: draft.path,
      cwd: this.#requests.cwd,
      requested: this.#requests.prior,
      frontMatter: this.#workspace.reader.priorOf(draft),
      configured: this.#workspace.settingsFor(draft.path).prior,
    });
    return wishes.length > 0 ? this.#named(wishes, known, search) : this.#sibling(known, search);
  }

  async #named(wishes: readonly PriorWish[], known: AnalyzedDraft, search: Search): Promise<Priors> {
    const { locale } = this.#requests;
    const scopes: DraftFacts[] = [];
    const notices: Diagnostic[] = [];
    let missing: UserError | undefined;
    for (const [age, wish] of wishes.entries()) {
      const file = await orProblem(locateWish(wish, search));
      if (file instanceof UserError && !wish.required && !(file instanceof AccessError)) {
        missing ??= file;
        continue;
      }
      // One that is there and cannot be read is as bad as one that must be there.
      const prior = file instanceof UserError ? file : await orProblem(this.#know(file));
      const mismatch = prior instanceof UserError ? undefined : mismatchOf(known, prior, age);
      if (prior instanceof UserError) notices.push(priorMissing(wish.where, prior.text, locale));
      else if (mismatch) notices.push(priorMismatch(prior.scope.draft.path, mismatch, this.#requests));
      else scopes.push(prior.scope);
    }
    if (missing && scopes.length === 0 && notices.length === 0)
      notices.push(priorNotFound(missing.text, locale));
    return { scopes, notices };
  }

  async #sibling(known: AnalyzedDraft, search: Search): Promise<Priors> {
    const { locale } = this.#requests;
    const file = await locateSibling(search);
    if (!file) return { scopes: [], notices: [priorNotFound(undefined, locale)] };
    const prior = await orProblem(this.#know(file));
    if (prior instanceof UserError) return { scopes: [], notices: [priorNotFound(prior.text, locale)] };
    const mismatch = mismatchOf(known, prior, 0);
    if (!mismatch) return { scopes: [prior.scope], notices: [] };
    return { scopes: [], notices: [priorMismatch(file.name, mismatch, this.#requests)] };
  }

  /** Reads a report anew when it is asked for next. */
  forget(name: string): void {
    this.#read.delete(name);
  }

  #know(file: PriorFile): Promise<AnalyzedDraft> {
    const known = this.#read.get(file.name) ?? this.#open(file);
    this.#read.set(file.name, known);
    return known;
  }

  async #open({ name, read }: PriorFile): Promise<AnalyzedDraft> {
    const draft = await this.#workspace.reader.read({ path: name, bytes: await read(), isPrior: true });
    return this.#workspace.know(draft);
  }
}

/** What is promised, or the problem that stands in its way. */
async function orProblem<T>(promise: Promise<T>): Promise<T | UserError> {
  return promise.catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
}
