import type { FileResult, ResultMessage } from '../../results/result.js';
import { totalsOf } from '../../results/totals.js';
import { checkedBy } from '../checked-by.js';
import { shownPath } from '../paths.js';
import { countText } from '../summary.js';
import { levelNames } from '../words.js';
import { draftMarkup, notesMarkup } from './draft.js';
import { figuresMarkup, figuresSummary } from './figures.js';
import { html, type Markup, nothing } from './markup.js';
import { LEVELS, type Noted, notesOf, type Page } from './note.js';
import { checkedMarkup } from './overview.js';

/** With more than this, each draft is folded until it is opened. */
const OPEN = 3;

/** All files of a run: one by itself; several under a table of them. */
export function filesMarkup(files: readonly FileResult[], page: Page): Markup {
  const [only] = files;
  if (only && files.length === 1) return onlyFileMarkup(only, page);
  if (files.length === 0) return nothing;
  const listed = files.filter(hasSection);
  const isOpen = listed.length <= OPEN;
  const anchors = new Map(listed.map((file, index) => [file, `f${index + 1}`]));
  return html`${tableOfFiles(files, anchors, page)}${[...anchors].map(([file, anchor]) => fileMarkup(file, anchor, isOpen, page))}`;
}

/** Whether there is more to show of a file than what it was checked with. */
function hasSection({ messages, suppressed, figures }: FileResult): boolean {
  return messages.length > 0 || suppressed.length > 0 || (figures?.rows.length ?? 0) > 0;
}

/** Every file with its totals; silence must not look like approval, so what it was checked with is shown as well. */
function tableOfFiles(
  files: readonly FileResult[],
  anchors: ReadonlyMap<FileResult, string>,
  page: Page,
): Markup {
  const { locale, cwd } = page;
  const zh = locale === 'zh';
  const levels = LEVELS.filter((level) =>
    files.some(({ messages }) => messages.some((m) => m.level === level)),
  );
  const rows = files.map((file) => {
    const anchor = anchors.get(file);
    const name = html`<bdi>${shownPath(file.path, cwd)}</bdi>`;
    const totals = totalsOf([file]);
    return html`<tr><th scope="row">${anchor ? html`<a href="#${anchor}">${name}</a>` : name}</th>${levels.map(
      (level) =>
        html`<td class="value">${totals[level] > 0 && html`<b class="${level}">${totals[level]}</b>`}</td>`,
    )}<td>${checkedBy(file, locale, cwd)}</td></tr>
`;
  });
  return html`<label class="all"><input type="radio" name="only" id="all-files" checked="" /> ${zh ? '显示全部文件' : 'show all files'}</label>
<details class="files" open=""><summary>${zh ? '文件' : 'Files'} <small>${files.length}</small></summary>
<table><thead><tr><th scope="col">${zh ? '文件' : 'file'}</th>${levels.map((level) => html`<th scope="col" class="value">${levelNames[level][locale]}</th>`)}<th scope="col">${zh ? '检查条件' : 'checked as'}</th></tr></thead>
<tbody>${rows}</tbody></table>
</details>
`;
}

/** The only file of a page. */
function onlyFileMarkup(file: FileResult, page: Page): Markup {
  return html`<section class="file" id="f1">
${fileBody(file, 'f1', true, page)}</section>
`;
}

/** One of several files. */
function fileMarkup(file: FileResult, anchor: string, isOpen: boolean, page: Page): Markup {
  const [only, rest] =
    page.locale === 'zh' ? ['只看此稿', '显示全部文件'] : ['this one only', 'show all files'];
  return html`<input type="radio" name="only" class="only" id="${anchor}o" aria-labelledby="${anchor}l ${anchor}h" />
<section class="file" id="${anchor}" aria-labelledby="${anchor}h"><label for="${anchor}o" id="${anchor}l">${only}</label><label class="rest" for="all-files">${rest}</label>
<details${isOpen && html` open=""`}><summary><h2 id="${anchor}h"><bdi>${shownPath(file.path, page.cwd)}</bdi></h2> ${countsOf(file, page)}</summary>
${checkedMarkup(file, page)}${fileBody(file, anchor, false, page)}</details></section>
`;
}

function countsOf(file: FileResult, { locale }: Page): Markup {
  const totals = totalsOf([file]);
  const found = LEVELS.filter((level) => totals[level] > 0);
  return html`${found.map((level) => html`<span class="${level}">${countText(level, totals[level], locale)}</span> `)}`;
}

function fileBody(file: FileResult, anchor: string, isOnly: boolean, page: Page): Markup {
  const { path, text, messages, suppressed, figures } = file;
  const zh = page.locale === 'zh';
  const notes = notesOf(messages, anchor, page.expand);
  const isShown = text !== undefined && notes.length > 0;
  const draft: Noted = { path, anchor, text, isShown, isRedacted: file.redacted !== undefined };
  const compared = figures !== undefined && figures.reports.length > 1;
  const figuresTitle = compared
    ? { zh: '数字与上年对照', en: 'Figures beside last year’s' }
    : { zh: '文中数字', en: 'Figures' };
  return html`${isShown ? draftMarkup({ ...file, text }, notes, draft, page) : notesMarkup(notes, draft, page)}${
    figures &&
    figures.rows.length > 0 &&
    folded(
      figuresTitle[page.locale],
      figuresSummary(figures, page),
      figuresMarkup(figures, draft, page),
      isOnly,
      compared,
    )
  }${
    suppressed.length > 0 &&
    folded(zh ? '已屏蔽' : 'Suppressed', suppressed.length, suppressedMarkup(suppressed, draft, page), isOnly)
  }`;
}

/** A section about a file, under a heading that folds it. */
function folded(
  title: string,
  sum: string | number,
  content: Markup,
  isOnly: boolean,
  isOpen = false,
): Markup {
  const heading = isOnly ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`<details class="folded"${isOnly && isOpen && html` open=""`}><summary>${heading} <small>${sum}</small></summary>
${content}</details>
`;
}

/** Suppressed findings, each with the reason. */
function suppressedMarkup(suppressed: readonly ResultMessage[], draft: Noted, page: Page): Markup {
  const notes = notesOf(suppressed, `${draft.anchor}s`, true);
  return notesMarkup(notes, { ...draft, isShown: false }, page);
}
