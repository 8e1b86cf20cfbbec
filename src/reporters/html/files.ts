import type { FileResult } from '../../results/result.js';
import { totalsOf } from '../../results/totals.js';
import { checkedBy } from '../checked-by.js';
import { shownPath } from '../paths.js';
import { levelNames } from '../words.js';
import { fileMarkup, onlyFileMarkup } from './file.js';
import { html, type Markup, nothing } from './markup.js';
import { LEVELS, type Page } from './notes.js';

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

/** Whether there is more to say of a file than what it was checked by. */
function hasSection({ messages, suppressed, figures }: FileResult): boolean {
  return messages.length > 0 || suppressed.length > 0 || (figures?.rows.length ?? 0) > 0;
}

/** Every file with what it came to; silence must not look like approval, so what it was checked by is told as well. */
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
