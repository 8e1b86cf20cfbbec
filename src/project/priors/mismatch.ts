import type { Localized } from '../../base/locale.js';
import type { DraftFacts } from '../../core/facts.js';
import { reportParts } from '../../facts/report-parts.js';
import { reportYears } from '../../facts/report-years.js';
import type { AnalyzedDraft } from '../workspace.js';

/**
 * Why a report cannot be the earlier one of a draft; `undefined` when it can.
 *
 * @param age How many newer ones there are: only the newest must be of the year before.
 */
export function mismatchOf(draft: AnalyzedDraft, prior: AnalyzedDraft, age: number): Localized | undefined {
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
