import type { Locale } from '../../base/locale.js';
import type { SuppressionEntry } from '../../config/suppressions.js';
import { writtenDay } from '../../core/days.js';
import type { Diagnostic, Related } from '../../core/diagnostic.js';
import { ownDiagnostic } from '../../core/own-diagnostics.js';

/** Where an entry stands. */
export interface EntryPlace {
  /** Of the suppressions file. */
  readonly path: string;
  readonly line: number;
}

/** Reports, at a finding that is shown again, that its suppression has expired. */
export function expired(
  { range }: Diagnostic,
  entry: SuppressionEntry,
  place: EntryPlace,
  locale: Locale,
): Diagnostic {
  const { rule } = entry;
  const expires = entry.expires === undefined ? '' : writtenDay(entry.expires)[locale];
  return ownDiagnostic('hegao/expired-suppression', 'expired-suppression', { rule, expires }, locale, {
    range,
    related: [relatedTo(place, saidOf(entry, locale))],
    fold: { kind: locale === 'zh' ? `${expires}到期` : `expired ${expires}`, sample: rule },
  });
}

/** Reports an unused suppression. Its fingerprint is the entry’s. */
export function unused(
  fingerprint: string,
  entry: SuppressionEntry,
  place: EntryPlace,
  locale: Locale,
): Diagnostic {
  const { rule, location } = entry;
  const at =
    location === undefined ? { zh: '', en: '' } : { zh: `（原在${location}）`, en: ` (once at ${location})` };
  return ownDiagnostic('hegao/unused-suppression', 'unused-suppression', { rule, place: at }, locale, {
    fingerprint,
    related: [relatedTo(place, saidOf(entry, locale))],
    fold: { kind: rule, sample: location ?? fingerprint },
  });
}

/** Reports that findings are suppressed under another name of the draft. */
export function renamed(
  data: { readonly from: string; readonly to: string; readonly count: number },
  place: EntryPlace,
  locale: Locale,
): Diagnostic {
  return ownDiagnostic('hegao/unused-suppression', 'renamed', data, locale, {
    related: [relatedTo(place, { zh: '旧名在这里', en: 'the old name is here' }[locale])],
  });
}

/** Why, and by whom, a finding was suppressed. Not part of a message: reasons may hold text of the draft. */
function saidOf({ owner, reason }: SuppressionEntry, locale: Locale): string {
  const said = [owner, reason].filter((part) => part !== undefined);
  if (said.length > 0) return said.join(locale === 'zh' ? '：' : ': ');
  return locale === 'zh' ? '条目在这里' : 'the entry is here';
}

function relatedTo({ path, line }: EntryPlace, message: string): Related {
  return { path, place: { line, column: 1, endLine: line, endColumn: 1 }, message };
}
