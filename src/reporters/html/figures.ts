import { basename } from 'node:path';
import type { FigureCell, FigureReport, FigureRow, FigureTable } from '../../results/figure-table.js';
import { checkText, growthOf, growthText } from '../figures.js';
import { groupBy } from '../group-by.js';
import { shownPath } from '../paths.js';
import { type Content, html, type Markup } from './markup.js';
import type { Noted } from './note.js';
import { lineAnchor, type Page } from './note.js';

/** The figures of a draft beside those of the reports before it, in its order and under its headings. */
export function figuresMarkup({ reports, rows }: FigureTable, draft: Noted, page: Page): Markup {
  const zh = page.locale === 'zh';
  const compared = reports.length > 1;
  const own = rows.filter(({ cells }) => cells.at(-1));
  const gone = rows.filter(({ cells }) => !cells.at(-1));
  const groups = [...groupBy(own, ({ heading }) => heading)].map(
    ([heading, members]): [string, readonly FigureRow[]] => [heading || (zh ? '导语' : 'lead-in'), members],
  );
  if (gone.length > 0) groups.push([zh ? '只见于往年的报告' : 'in earlier reports only', gone]);
  const [name, recomputed, ...said] = zh
    ? ['指标', '算得', '文中', '核对']
    : ['figure', 'computed', 'as written', 'check'];
  const values = [...reports.map((report) => reportHead(report, page)), ...(compared ? [recomputed] : [])];
  const words = compared ? said : [];
  const columns = 1 + values.length + words.length;
  return html`<div class="figures"><table>
<thead><tr><th scope="col">${name}</th>${values.map((head) => html`<th scope="col" class="value">${head}</th>`)}${words.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${groups.map(
  ([heading, members]) => html`<tbody>
<tr><th colspan="${columns}" scope="rowgroup" lang="zh-CN">${heading}</th></tr>
${members.map((row) => figureRow(row, compared, draft, page))}</tbody>
`,
)}</table></div>
`;
}

/** Sums up the figures in a line: how many there are, and how many stated changes are wrong. */
export function figuresSummary({ reports, rows }: FigureTable, { locale }: Page): string {
  const zh = locale === 'zh';
  const own = rows.filter(({ cells }) => cells.at(-1));
  const parts = [zh ? `${own.length} 项` : `${own.length}`];
  if (reports.length > 1) {
    const met = own.filter(({ cells }) => cells.at(-2)).length;
    parts.push(zh ? `与上年对上 ${met} 项` : `${met} met one of the year before`);
  }
  const wrong = own.filter(isWrong).length;
  if (wrong > 0) parts.push(zh ? `增减不符 ${wrong} 项` : `${wrong} with a wrong change`);
  return parts.join(zh ? '，' : ', ');
}

function reportHead({ period, path }: FigureReport, { cwd }: Page): Content {
  return html`<bdi title="${shownPath(path, cwd)}">${period ?? basename(path)}</bdi>`;
}

function figureRow(row: FigureRow, compared: boolean, draft: Noted, page: Page): Markup {
  const { name, cells } = row;
  const own = cells.at(-1);
  const changes = own?.changes ?? [];
  const growth = compared ? growthOf(row) : undefined;
  const columns = cells.map((cell, at) => valueCell(cell, at === cells.length - 1, draft));
  return html`<tr${isWrong(row) && html` class="wrong"`}><th scope="row" lang="zh-CN">${name}</th>${columns}${
    compared &&
    html`<td class="value">${growth && growthText(growth, page.locale)}</td><td lang="zh-CN">${changes
      .map(({ text }) => text)
      .join('，')}</td><td>${checkText(changes, page.locale)}</td>`
  }</tr>
`;
}

function valueCell(cell: FigureCell | null, isOwn: boolean, { anchor, isShown }: Noted): Markup {
  if (!cell) return html`<td class="value">–</td>`;
  const value =
    isOwn && isShown ? html`<a href="#${lineAnchor(anchor, cell.line)}">${cell.text}</a>` : cell.text;
  return html`<td class="value" lang="zh-CN">${value}</td>`;
}

function isWrong({ cells }: FigureRow): boolean {
  const changes = cells.at(-1)?.changes ?? [];
  return changes.some(({ verdict }) => verdict !== 'fits' && verdict !== 'unchecked');
}
