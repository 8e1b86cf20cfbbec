import type { Locale } from '../../base/locale.js';
import type { SuppressionEntry } from '../../config/suppressions.js';
import type { Diagnostic, Suppression } from '../../core/diagnostic.js';
import type { DiagnosticsContext, Suppressions } from '../../core/hooks.js';
import { isOwn } from '../../core/own-diagnostics.js';
import { expired, renamed, unused } from './notices.js';

export interface DraftSuppressionsOptions {
  /** The suppressions file. */
  readonly file: string;
  /** A hash of what it holds. */
  hash(): Promise<string>;
  /** The name of the draft in the file. */
  readonly name: string;
  /** By fingerprint. */
  readonly entries: ReadonlyMap<string, SuppressionEntry>;
  /** By fingerprint, the name of a draft that no longer exists and had such a finding suppressed. */
  readonly former: ReadonlyMap<string, string>;
  lineOf(draft: string, fingerprint?: string): number;
  readonly locale: Locale;
  readonly today: string | undefined;
}

/** The suppressions of a draft. */
export class DraftSuppressions implements Suppressions {
  readonly #options: DraftSuppressionsOptions;

  constructor(options: DraftSuppressionsOptions) {
    this.#options = options;
  }

  get file(): string {
    return this.#options.file;
  }

  get entries(): ReadonlyMap<string, SuppressionEntry> {
    return this.#options.entries;
  }

  /** Marks the findings that are suppressed, and adds what is to be said of entries that expired or met nothing. */
  apply(found: readonly Diagnostic[], context: DiagnosticsContext): Diagnostic[] {
    const { entries } = this.#options;
    const notices: Diagnostic[] = [];
    const met = new Set<string>();
    const marked = found.map((finding) => {
      const entry = finding.fingerprint === undefined ? undefined : entries.get(finding.fingerprint);
      if (!entry || isAboutCheck(finding)) return finding;
      met.add(finding.fingerprint!);
      // An inline suppression comment takes precedence.
      if (finding.suppression) return finding;
      if (!this.#hasExpired(entry)) return { ...finding, suppression: suppressionOf(entry) };
      notices.push(expired(finding, entry, this.#placeOf(finding.fingerprint!), this.#options.locale));
      return finding;
    });
    return [...marked, ...notices, ...this.#unused(met, found, context), ...this.#renamed(found)];
  }

  /** Everything that decides which findings it suppresses. */
  async basis(): Promise<string> {
    const { file, hash, name, entries, former } = this.#options;
    const expired = [...entries].filter(([, entry]) => this.#hasExpired(entry)).map(([known]) => known);
    return JSON.stringify([file, await hash(), name, expired, [...former]]);
  }

  #hasExpired({ expires }: SuppressionEntry): boolean {
    const { today } = this.#options;
    return expires !== undefined && today !== undefined && expires < today;
  }

  /** Entries that met nothing, though their rule was there to find it. */
  #unused(
    met: ReadonlySet<string>,
    found: readonly Diagnostic[],
    { rules, facts }: DiagnosticsContext,
  ): Diagnostic[] {
    // A rule that crashed might have found it.
    if (found.some(({ fatal }) => fatal)) return [];
    const checking = new Set(
      rules
        .filter(({ rule }) => facts.priors.length > 0 || !rule.meta.comparesWithPrior)
        .map(({ rule }) => rule.id),
    );
    return [...this.#options.entries]
      .filter(([fingerprint, { rule }]) => !met.has(fingerprint) && checking.has(rule))
      .map(([fingerprint, entry]) =>
        unused(fingerprint, entry, this.#placeOf(fingerprint), this.#options.locale),
      );
  }

  /** Reports findings suppressed for a draft that no longer exists. */
  #renamed(found: readonly Diagnostic[]): Diagnostic[] {
    const { former, file, lineOf, locale, name } = this.#options;
    const counts = new Map<string, number>();
    for (const { fingerprint = '' } of found) {
      const gone = former.get(fingerprint);
      if (gone !== undefined) counts.set(gone, (counts.get(gone) ?? 0) + 1);
    }
    return [...counts].map(([gone, count]) =>
      renamed({ from: gone, to: name, count }, { path: file, line: lineOf(gone) }, locale),
    );
  }

  #placeOf(fingerprint: string) {
    const { file, name, lineOf } = this.#options;
    return { path: file, line: lineOf(name, fingerprint) };
  }
}

/** Whether a finding is about the check, not about the text: these cannot be suppressed. */
function isAboutCheck({ ruleId, fatal }: Diagnostic): boolean {
  return fatal === true || isOwn(ruleId);
}

function suppressionOf({ reason, owner, expires }: SuppressionEntry): Suppression {
  return {
    kind: 'file',
    ...(reason !== undefined && { reason }),
    ...(owner !== undefined && { author: owner }),
    ...(expires !== undefined && { expires }),
  };
}
