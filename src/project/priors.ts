import * as nodePath from 'node:path';
import type { Localized } from '../base/locale.js';
import { AccessError, UserError } from '../base/user-error.js';
import { listOf, type PriorSetting } from '../config/config.js';
import { shownPath } from '../config/paths.js';
import type { Placed } from '../config/settings.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { DraftFacts } from '../core/facts.js';
import { ownDiagnostic } from '../core/own-diagnostics.js';
import { reportParts } from '../facts/report-parts.js';
import { reportYears } from '../facts/report-years.js';
import { locateSibling, locateWish, type PriorFile, type Search } from './locate-prior.js';
import type { Requests } from './requests.js';
import type { Sources } from './sources.js';
import type { AnalyzedDraft, Workspace } from './workspace.js';

/** The earlier reports that a draft is compared with. */
export interface Priors {
  /** Newest first. */
  readonly scopes: readonly DraftFacts[];
  /** Notices: that one was not found, or does not fit. */
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

  /** Those a draft is to be compared with, as far as they exist and fit. */
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
      frontMatter: draft.meta.prior,
      configured: this.#workspace.settingsFor(draft.path).prior,
    });
    return wishes.length > 0 ? this.#named(wishes, known, search) : this.#sibling(known, search);
  }

  async #named(wishes: readonly PriorWish[], known: AnalyzedDraft, search: Search): Promise<Priors> {
    const scopes: DraftFacts[] = [];
    const notices: Diagnostic[] = [];
    let missing: UserError | undefined;
    for (const [age, wish] of wishes.entries()) {
      const file = await orProblem(locateWish(wish, search));
      if (file instanceof UserError && !wish.required && !(file instanceof AccessError)) {
        missing ??= file;
        continue;
      }
      // One that exists but cannot be read is treated like a required one that is missing.
      const prior = file instanceof UserError ? file : await orProblem(this.#know(file));
      const mismatch = prior instanceof UserError ? undefined : mismatchOf(known, prior, age);
      if (prior instanceof UserError) notices.push(this.#missing(wish.where, prior.text));
      else if (mismatch) notices.push(this.#mismatched(prior.scope.draft.path, mismatch));
      else scopes.push(prior.scope);
    }
    if (missing && scopes.length === 0 && notices.length === 0) notices.push(this.#notFound(missing.text));
    return { scopes, notices };
  }

  async #sibling(known: AnalyzedDraft, search: Search): Promise<Priors> {
    const file = await locateSibling(search);
    if (!file) return { scopes: [], notices: [this.#noSibling()] };
    const prior = await orProblem(this.#know(file));
    if (prior instanceof UserError) return { scopes: [], notices: [this.#notFound(prior.text)] };
    const mismatch = mismatchOf(known, prior, 0);
    if (!mismatch) return { scopes: [prior.scope], notices: [] };
    return { scopes: [], notices: [this.#mismatched(file.name, mismatch)] };
  }

  /** Says that no earlier report was found, where none is named. */
  #noSibling(): Diagnostic {
    return ownDiagnostic('hegao/prior-not-found', 'no-sibling', {}, this.#requests.locale);
  }

  /** Says that the earlier report is not there, or cannot be read, where it need not be. */
  #notFound(reason: Localized): Diagnostic {
    return ownDiagnostic('hegao/prior-not-found', 'prior-not-found', { reason }, this.#requests.locale);
  }

  /** Says that an earlier report that was named cannot be compared with. */
  #missing(where: string, reason: Localized): Diagnostic {
    return ownDiagnostic('hegao/prior-not-found', 'prior-missing', { where, reason }, this.#requests.locale);
  }

  /** Says that the earlier report cannot be the one of the year before. */
  #mismatched(path: string, reason: Localized): Diagnostic {
    const { locale, cwd } = this.#requests;
    const data = { path: shownPath(path, cwd), reason };
    return ownDiagnostic('hegao/prior-mismatch', 'prior-mismatch', data, locale);
  }

  /** Discards a report that was read: its file has changed. */
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
    return this.#workspace.analyze(draft);
  }
}

/** The value of a promise, or the user error it was rejected with. */
async function orProblem<T>(promise: Promise<T>): Promise<T | UserError> {
  return promise.catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
}

/** A request for an earlier report. */
export interface PriorWish {
  /** A path, or `REV:path`, as it is written: a template of either. */
  readonly written: string;
  /** The folders from which a relative path is meant, in the order in which they are tried. */
  readonly folders: readonly string[];
  /** Where the request comes from: “--prior”, “.hegaorc.yaml:3 prior”. */
  readonly where: string;
  /** Whether the draft counts as not checked in full without it. */
  readonly required: boolean;
}

/** The settings that may name the earlier report. */
interface PriorSources {
  /** The path of the draft, absolute. */
  readonly draft: string;
  readonly cwd: string;
  /** --prior. */
  readonly requested: string | undefined;
  readonly frontMatter: string | undefined;
  readonly configured: Placed<PriorSetting> | undefined;
}

/** The requested earlier reports, newest first: by the command line, else the draft, else the configuration. */
function wishesFor({ draft, cwd, requested, frontMatter, configured }: PriorSources): PriorWish[] {
  const here = nodePath.dirname(draft);
  if (requested !== undefined) {
    return [{ written: requested, folders: [cwd], where: '--prior', required: true }];
  }
  if (frontMatter !== undefined) {
    return [{ written: frontMatter, folders: [here], where: `${draft} prior`, required: true }];
  }
  if (!configured) return [];
  const { value, folder, where } = configured;
  return listOf(value).map((item) => ({
    written: typeof item === 'string' ? item : item.path,
    folders: [...new Set([here, folder])],
    where,
    required: typeof item !== 'string' && item.required === true,
  }));
}

/**
 * Why a report cannot be the earlier one of a draft; `undefined` when it can.
 *
 * @param age How many newer ones there are: only the newest must be of the year before.
 */
function mismatchOf(draft: AnalyzedDraft, prior: AnalyzedDraft, age: number): Localized | undefined {
  if (draft.scope.draft.path === prior.scope.draft.path)
    return { zh: '就是本稿', en: 'is this draft itself' };
  if (draft.scope.draft.text === prior.scope.draft.text) {
    return { zh: '与本稿内容完全相同', en: 'says just what this draft says' };
  }
  return (
    wrongYear(draft.scope, prior.scope, age) ??
    wrongGenre(draft, prior) ??
    wrongIssuer(draft.scope, prior.scope)
  );
}

function wrongYear(draft: DraftFacts, prior: DraftFacts, age: number): Localized | undefined {
  const { period } = draft.fact(reportYears);
  const { period: earlier } = prior.fact(reportYears);
  if (period === undefined || earlier === undefined) return undefined;
  if (age === 0 ? earlier === period - 1 : earlier < period - 1) return undefined;
  return {
    zh: `写的是${earlier}年的情况，而本稿写的是${period}年，应当对照${period - 1}年的`,
    en: `is about ${earlier}; this draft is about ${period} and is compared with ${period - 1}`,
  };
}

function wrongGenre(draft: AnalyzedDraft, prior: AnalyzedDraft): Localized | undefined {
  if (!draft.genre || !prior.genre || draft.genre.id === prior.genre.id) return undefined;
  return {
    zh: `是${prior.genre.name.zh}，而本稿是${draft.genre.name.zh}`,
    en: `is of the genre ${prior.genre.id}; this draft is of ${draft.genre.id}`,
  };
}

function wrongIssuer(draft: DraftFacts, prior: DraftFacts): Localized | undefined {
  const issuer = issuerOf(draft);
  const other = issuerOf(prior);
  if (!issuer || !other || issuer.includes(other) || other.includes(issuer)) return undefined;
  return {
    zh: `的发文机关是“${other}”，而本稿的是“${issuer}”`,
    en: `was issued by “${other}”, this draft by “${issuer}”`,
  };
}

/** Letters and crosses stand for a name that is left out. */
const LEFT_OUT = /[A-Za-z×＿_Ｘ○*]/;

/** The organ that signs, as far as its whole name is written. */
function issuerOf({ draft, fact }: DraftFacts): string | undefined {
  const signature = fact(reportParts).signatures.at(-1);
  const signed = signature && draft.text.slice(...signature.range);
  const name = (draft.meta.issuer ?? signed)?.replace(/\s+/g, '').replace(/^(?:中国共产党|中共)/, '');
  return name === undefined || LEFT_OUT.test(name) ? undefined : name;
}
