import type { Locale } from '../../base/locale.js';
import type { SuppressionEntry } from '../../config/suppressions.js';
import { writtenDay } from '../../core/days.js';
import type { Diagnostic, Related } from '../../core/diagnostic.js';
import { notice } from '../notices.js';

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
  return {
    ...notice('expired-suppression', 'error', locale, {
      zh: `这处“${rule}”的屏蔽 ${expires} 到期，问题重新报出。请改稿；仍要屏蔽的，用 --suppress 写明新的期限。`,
      en: `The suppression of “${rule}” here expired on ${expires}, so the finding is reported again. Change the draft, or renew the suppression with --suppress and --expires.`,
    }),
    range,
    related: [relatedTo(place, saidOf(entry, locale))],
    fold: { kind: locale === 'zh' ? `${expires} 到期` : `expired ${expires}`, sample: rule },
  };
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
    location === undefined ? '' : { zh: `（原在${location}）`, en: ` (once at ${location})` }[locale];
  return {
    ...notice('unused-suppression', 'warn', locale, {
      zh: `屏蔽清单中“${rule}”${at}这一条没有用到：问题已改，或文字、数字已不同。用 --prune-suppressions 删去。`,
      en: `Unused suppression of “${rule}”${at}: the finding was fixed, or its text or figures have changed. Remove it with --prune-suppressions.`,
    }),
    fingerprint,
    related: [relatedTo(place, saidOf(entry, locale))],
    fold: { kind: rule, sample: location ?? fingerprint },
  };
}

/** Reports that findings are suppressed under another name of the draft. */
export function renamed(
  { from, to, count }: { readonly from: string; readonly to: string; readonly count: number },
  place: EntryPlace,
  locale: Locale,
): Diagnostic {
  return {
    ...notice('unused-suppression', 'warn', locale, {
      zh: `本稿有 ${count} 处问题曾在“${from}”名下屏蔽，而那份稿件已不存在。如果是改了名，请把屏蔽清单里的“${from}”改为“${to}”。`,
      en: `${count} of the findings here are suppressed for “${from}”, which no longer exists. If the draft was renamed, change “${from}” to “${to}” in the suppressions file.`,
    }),
    messageId: 'renamed',
    related: [relatedTo(place, { zh: '旧名在这里', en: 'the old name is here' }[locale])],
  };
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
