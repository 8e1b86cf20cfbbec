import { basename } from 'node:path';
import type { Localized } from '../../base/locale.js';
import type { ReporterOptions } from '../../core/plugin.js';
import type { FileResult, Redaction, RunResult } from '../../results/result.js';
import { totalsOf, wasRead } from '../../results/totals.js';
import { checkedBy } from '../checked-by.js';
import { shownPath } from '../paths.js';
import {
  countText,
  emptyText,
  fixedText,
  floorText,
  notCheckedText,
  rateText,
  suppressedText,
  unsupportedText,
} from '../summary.js';
import { type Content, html, type Markup } from './markup.js';
import { LEVELS, type Page } from './note.js';

/** The head of a page: which drafts, their totals, what was omitted. */
export function overviewMarkup(run: RunResult, options: ReporterOptions, page: Page): Markup {
  const { locale, files, fixed, unsupported } = run;
  const totals = totalsOf(files);
  const only = files.length === 1 ? files[0] : undefined;
  const kind = locale === 'zh' ? '核稿报告' : 'Draft check';
  const empty = files.filter((file) => file.characters === 0 && wasRead(file)).length;
  const remarks = [
    files.length > 1 && notCheckedText(totals, locale),
    empty > 0 && emptyText(empty, locale),
    suppressedText(totals, locale),
    fixedText(fixed, locale),
    unsupported.length > 0 && unsupportedText(unsupported)[locale],
  ];
  return html`<header>
${only ? fileTitle(kind, shownPath(only.path, page.cwd)) : html`<h1>${kind}</h1>`}
${only && checkedMarkup(only, page)}
<ul class="counts">${counts(run, options).map((count) => html`<li>${count}</li>`)}</ul>
${remarks.map((remark) => remark && html`<p class="remark">${remark}</p>\n`)}</header>
`;
}

function fileTitle(kind: string, path: string): Markup {
  const name = basename(path);
  const folder = path.slice(0, path.length - name.length);
  return html`<p><span class="kind">${kind}</span> <bdi class="checked">${folder}</bdi></p>
<h1><bdi>${name}</bdi></h1>`;
}

/** What a file was checked with, and why some of it is omitted. */
export function checkedMarkup(file: FileResult, { locale, cwd }: Page): Content {
  return [
    wasRead(file) && html`<p class="checked">${checkedBy(file, locale, cwd)}</p>\n`,
    file.redacted && html`<p class="remark">${REDACTED[file.redacted][locale]}</p>\n`,
  ];
}

const REDACTED: Readonly<Record<Redaction, Localized>> = {
  asked: {
    zh: '按要求隐去了原文，只列问题的位置和类别。',
    en: 'The text is left out as asked: only places and kinds of findings are shown.',
  },
  classified: {
    zh: '稿件标有密级，隐去了原文，只列问题的位置和类别。',
    en: 'The draft is classified; its text is left out: only places and kinds of findings are shown.',
  },
  'classified-prior': {
    zh: '对照的上年报告标有密级，隐去了原文，只列问题的位置和类别。',
    en: 'The earlier report it is compared with is classified; the text is left out: only places and kinds of findings are shown.',
  },
};

function counts({ files, locale }: RunResult, { level }: ReporterOptions): Content[] {
  const zh = locale === 'zh';
  const totals = totalsOf(files);
  const found = LEVELS.filter((each) => totals[each] > 0).map(
    (each) => html`<strong class="${each}">${countText(each, totals[each], locale)}</strong>`,
  );
  const none = zh ? `未发现问题${floorText(level, locale)}` : `no problems found${floorText(level, locale)}`;
  return [
    files.length !== 1 && (zh ? `${files.length} 个文件` : `${files.length} files`),
    ...(found.length > 0 ? found : [files.length > 0 && html`<strong>${none}</strong>`]),
    found.length > 0 && rateText(totals, locale),
    totals.fixable > 0 && (zh ? `可自动改正 ${totals.fixable} 处` : `${totals.fixable} fixable`),
  ].filter((count) => count !== false && count !== undefined);
}
