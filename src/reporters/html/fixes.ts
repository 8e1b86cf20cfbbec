import type { Locale } from '../../base/locale.js';
import type { ResultFix } from '../../results/result.js';
import { columnsOf, withoutMiddle } from '../columns.js';
import { type Content, html, type Markup } from './markup.js';
import type { Noted } from './note.js';
import type { Page } from './notes.js';

/** The longest text of a finding or a fix that is shown whole, in columns. */
const LONG = 80;

/** A text without its middle where it is long. */
export function shortened(text: string): string {
  // Of a text that is longer still, only what may be shown is looked at.
  return withoutMiddle(text.length > 8 * LONG ? text.slice(0, 4 * LONG) + text.slice(-4 * LONG) : text, LONG);
}

/** What to write instead: each as a change, where the text is at hand and it is a small one, else in words as well. */
export function fixesMarkup(fixes: readonly ResultFix[], draft: Noted, { locale }: Page): Content {
  const items = fixes.map((fix) => partsOf(fix, draft, locale)).filter((parts) => parts.length > 0);
  if (items.length === 0) return undefined;
  return html`<ul class="fixes">${items.map((parts) => html`<li>${parts.map((part) => [part, ' '])}</li>`)}</ul>`;
}

function partsOf({ title, safety, edit }: ResultFix, { text, isRedacted }: Noted, locale: Locale): Content[] {
  const parts: Content[] = [];
  const removed = edit && text?.slice(...edit.range);
  if (edit && removed !== undefined) {
    if (!isShort(removed) || !isShort(edit.text)) parts.push(title);
    parts.push(changeMarkup(removed, edit.text, locale));
  } else if (!isRedacted) parts.push(title);
  if (safety === 'safe') parts.push(html`<small>${locale === 'zh' ? '可自动改正' : 'fixable'}</small>`);
  return parts;
}

function isShort(text: string): boolean {
  return text.length <= LONG && columnsOf(text) <= LONG;
}

function changeMarkup(removed: string, added: string, locale: Locale): Markup {
  const zh = locale === 'zh';
  const del = html`<del lang="zh-CN">${shortened(removed)}</del>`;
  const ins = html`<ins lang="zh-CN">${shortened(added)}</ins>`;
  if (added === '') return html`${zh ? '删去' : 'delete'} ${del}`;
  if (removed === '') return html`${zh ? '补上' : 'add'} ${ins}`;
  return html`${del} → ${ins}`;
}
