import type { Locale, Localized } from '../base/locale.js';
import type { IsoDate } from '../chinese/dates.js';
import { shownPath } from '../config/paths.js';
import { writtenDay } from '../core/days.js';
import type { Diagnostic, Level } from '../core/diagnostic.js';
import { MAX_PASSES } from './fix-loop.js';
import type { Requests } from './requests.js';

/** Says that fixing stopped before all was fixed. */
export function fixLimit(locale: Locale): Diagnostic {
  return notice('fix-limit', 'warn', locale, {
    zh: `自动改正 ${MAX_PASSES} 遍后仍有可改之处，或几条规则的改法互相抵消，已停止。请再运行一次 --fix，仍如此则用 --rule 关闭其中一条规则。`,
    en: `After ${MAX_PASSES} passes there were still fixes to make, or fixes undid one another; fixing stopped. Run --fix again; if that does not help, turn one of the rules off with --rule.`,
  });
}

/** Says that a draft is younger than what is known of congresses and plenums. */
export function staleKnowledge(date: IsoDate, checkedOn: IsoDate, locale: Locale): Diagnostic {
  const [draft, checked] = [writtenDay(date), writtenDay(checkedOn)];
  return notice('stale-knowledge', 'info', locale, {
    zh: `稿件日期是${draft.zh}，会议表只核对到${checked.zh}，此后召开的会议没有收录，涉及它们的结果只作参考。请更新 hegao，或在配置的会议表（knowledge）中补上。`,
    en: `The draft is dated ${draft.en}, but congresses and plenums are known only up to ${checked.en}: take findings about later ones as hints. Update hegao, or add the meetings under “knowledge” in the configuration.`,
  });
}

/** Says that an earlier report that was named cannot be compared with. */
export function priorMissing(where: string, reason: Localized, locale: Locale): Diagnostic {
  const found = notice('prior-not-found', 'error', locale, {
    zh: `没有与上年核对数字。${where}：${reason.zh}`,
    en: `No figures were compared with last year’s report. ${where}: ${reason.en}`,
  });
  return { ...found, fatal: true };
}

/** Says that no earlier report was found. */
export function priorNotFound(reason: Localized | undefined, locale: Locale): Diagnostic {
  return notice('prior-not-found', 'info', locale, {
    zh: `没有与上年核对数字：${reason?.zh ?? '没有找到文件名相同、年份早一年的报告。请用 --prior 指明，或写在配置的 prior 里。'}`,
    en: `No figures were compared with last year’s report: ${reason?.en ?? 'no report with the same name and the year before was found. Give it with --prior, or as “prior” in the configuration.'}`,
  });
}

/** Says that the earlier report cannot be the one of the year before. */
export function priorMismatch(
  path: string,
  reason: Localized,
  { locale, cwd }: Pick<Requests, 'locale' | 'cwd'>,
): Diagnostic {
  const shown = shownPath(path, cwd);
  return notice('prior-mismatch', 'warn', locale, {
    zh: `没有与上年核对数字：${shown} ${reason.zh}。请用 --prior 指明上年的报告，或写在配置的 prior 里。`,
    en: `No figures were compared with last year’s report: ${shown} ${reason.en}. Give the right one with --prior, or as “prior” in the configuration.`,
  });
}

/** A finding about the draft as a whole that no rule makes. */
export function notice(name: string, level: Level, locale: Locale, text: Localized): Diagnostic {
  return {
    ruleId: `hegao/${name}`,
    level,
    certainty: 'certain',
    messageId: name,
    message: text[locale],
    range: [0, 0],
    fixes: [],
  };
}
