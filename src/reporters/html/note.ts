import { basename } from 'node:path';
import type { Locale, Localized } from '../../base/locale.js';
import type { Level, Related, Suppression } from '../../core/diagnostic.js';
import { type ResultFix, type ResultMessage, type RunResult, writtenDay } from '../../results/result.js';
import { columnsOf, withoutMiddle } from '../columns.js';
import { type Entry, type Folded, fold } from '../folding.js';
import { shownPath } from '../paths.js';
import { levelNames, list } from '../words.js';
import type { RuleClasses } from './filters.js';
import { type Content, html, type Markup, nothing } from './markup.js';

/** The draft that a note is about. */
export interface Noted {
  readonly path: string;
  /** The anchor of its section. */
  readonly anchor: string;
  /** The decoded file; absent where the page does not show it. */
  readonly text?: string | undefined;
  /** Whether its lines stand on the page, with references to the notes. */
  readonly isShown: boolean;
  /** Whether what was read from it is left out. */
  readonly isRedacted: boolean;
}

/** A finding: where, what, why, and what to write instead. */
export function noteItem(note: Note, draft: Noted, page: Page): Markup {
  const { finding, folded } = note.entry;
  return html`<li class="note ${classesOf(finding, page)}" id="${note.anchor}">
${headLine(note, draft, page)}
${folded ? sumLines(note, folded, draft, page) : findingLines(finding, draft, page)}
${ruleLine(finding, page)}
</li>
`;
}

function headLine(note: Note, draft: Noted, page: Page): Markup {
  const { finding } = note.entry;
  const number =
    draft.isShown && !note.isAboutWhole
      ? html`<a class="number" href="#${referenceAnchor(note, 0)}">${note.number}</a>`
      : html`<span class="number">${note.number}</span>`;
  // Of a draft that is not shown, an empty place may be one that is about some text.
  const isPlaced = draft.isShown ? !note.isAboutWhole : finding.location !== '';
  const place = isPlaced && html`${placeOf(note, draft)} `;
  return html`<p class="head">${number} <strong>${levelNames[finding.level][page.locale]}</strong> ${place}<span>${finding.location}</span></p>`;
}

function placeOf({ entry: { finding, folded } }: Note, draft: Noted): Content {
  if (!folded) return toLine(finding, draft, `${finding.place.line}:${finding.place.column}`);
  const [first, last] = folded.lines;
  return toLine(finding, draft, first === last ? `${first}` : `${first}–${last}`);
}

/** A place in the draft, with the way there where the page has it. */
function toLine({ place }: Pick<ResultMessage, 'place'>, { anchor, isShown }: Noted, shown: string): Markup {
  if (!isShown) return html`<span class="place">${shown}</span>`;
  return html`<a class="place" href="#${lineAnchor(anchor, place.line)}">${shown}</a>`;
}

function findingLines(finding: ResultMessage, draft: Noted, page: Page): Content {
  const { related = [], fixes, suppression } = finding;
  return [
    quotation(finding),
    html`<p class="message">${finding.message}</p>`,
    fixesMarkup(fixes, draft, page),
    suppression && html`<p class="message">${reasonOf(suppression, draft, page)}</p>`,
    related.length > 0 &&
      html`<ul class="related">${related.map((other) => relatedItem(other, draft, page))}</ul>`,
  ];
}

/** The text of a finding in its surroundings. Beside the draft, only what the message does not say is shown of it. */
function quotation({ excerpt: { before, text, after }, message }: ResultMessage): Content {
  if (before + text + after === '') return nothing;
  const around = (part: string) => part !== '' && html`<span class="around">${part}</span>`;
  const known = message.includes(text) && html` class="around"`;
  return html`<blockquote lang="zh-CN"${known}>${around(before)}<b>${shortened(text)}</b>${around(after)}</blockquote>`;
}

/** Why a finding is suppressed, by whom, and until when. */
function reasonOf(
  { kind, reason, author, expires }: Suppression,
  { isRedacted }: Noted,
  { locale }: Page,
): string {
  const zh = locale === 'zh';
  const unknown = isRedacted ? undefined : zh ? '未写原因' : 'no reason given';
  const parts = [
    reason ?? unknown,
    BY[kind][locale],
    author,
    expires && (zh ? `至${writtenDay(expires).zh}` : `until ${writtenDay(expires).en}`),
  ];
  return (zh ? '屏蔽：' : 'suppressed: ') + parts.filter(Boolean).join(' · ');
}

const BY: Readonly<Record<Suppression['kind'], Localized>> = {
  directive: { zh: '稿中屏蔽注释', en: 'an inline suppression comment' },
  comment: { zh: '批注已解决', en: 'a resolved comment' },
  file: { zh: '列在屏蔽清单中', en: 'in the suppressions file' },
};

function relatedItem({ path, place, message }: Related, draft: Noted, { cwd }: Page): Markup {
  const isHere = path === draft.path;
  const where = 'line' in place ? `${place.line}:${place.column}` : `${place.sheet}!${place.cell}`;
  const shown =
    isHere && 'line' in place ? toLine({ place }, draft, where) : html`<span class="place">${where}</span>`;
  return html`<li>${!isHere && html`<bdi title="${shownPath(path, cwd)}">${basename(path)}</bdi> `}${shown} ${message}</li>`;
}

/** Many findings of one rule: how many of what kind, and every one of them folded. */
function sumLines(note: Note, { count, kinds }: Folded, draft: Noted, page: Page): Content {
  const zh = page.locale === 'zh';
  const parts = kinds.map(({ kind, count: number, samples, more }) => {
    const looks = list(samples, page.locale) + (more ? '…' : '');
    return zh ? `${kind}${number}（${looks}）` : `${kind} ${number} (${looks})`;
  });
  const sum = zh ? `${count}处：${list(parts, 'zh')}` : `${count} places: ${list(parts, 'en')}`;
  const each = note.findings.map((finding, index) => {
    const { line, column } = finding.place;
    const place = `${line}:${column}`;
    const to = !draft.isShown
      ? html`<span class="place">${place}</span>`
      : html`<a class="place" href="#${referenceAnchor(note, index)}">${place}</a>`;
    return html`<li>${to} ${finding.message}</li>`;
  });
  return [
    html`<p class="message">${sum}</p>`,
    html`<details class="each"><summary>${zh ? '逐条列出' : 'one by one'}</summary><ul>${each}</ul></details>`,
  ];
}

function ruleLine({ ruleId, ruleName, basis }: ResultMessage, { locale, rules, ruleClasses }: Page): Markup {
  const rule = rules[ruleId] ? html`<a href="#${ruleClasses.get(ruleId)!.rule}">${ruleId}</a>` : ruleId;
  const authority = basis !== '' && html`<span>${locale === 'zh' ? '依据：' : 'by '}${basis}</span> `;
  const name = ruleName !== ruleId && html`<span>${ruleName}</span> `;
  return html`<p class="rule">${authority}${name}${rule}</p>`;
}

/** The longest text of a finding or a fix that is shown whole, in columns. */
const LONG = 80;

/** A text without its middle where it is long. */
function shortened(text: string): string {
  // Of a text that is longer still, only what may be shown is looked at.
  return withoutMiddle(text.length > 8 * LONG ? text.slice(0, 4 * LONG) + text.slice(-4 * LONG) : text, LONG);
}

/** What to write instead: each as a change, where the text is at hand and it is a small one, else in words as well. */
function fixesMarkup(fixes: readonly ResultFix[], draft: Noted, { locale }: Page): Content {
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

/** The levels, the gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warn', 'info'];

/** What is the same for all of a page. */
export interface Page {
  readonly locale: Locale;
  /** Paths are shown from here. */
  readonly cwd: string;
  /** List folded findings one by one. */
  readonly expand: boolean;
  readonly rules: RunResult['rules'];
  /** By the ids of the rules. */
  readonly ruleClasses: ReadonlyMap<string, RuleClasses>;
}

/** A finding, or many summed up, with the number and the anchor it has on the page. */
export interface Note {
  readonly number: number;
  readonly anchor: string;
  readonly entry: Entry;
  /** The findings folded in it; the finding itself where it is alone. */
  readonly findings: readonly ResultMessage[];
  /** It is about no text in particular. */
  readonly isAboutWhole: boolean;
}

/** Numbers the findings of a file in the order of its text. */
export function notesOf(messages: readonly ResultMessage[], file: string, expand: boolean): Note[] {
  const entries: Entry[] = expand ? messages.map((finding) => ({ finding })) : fold(messages);
  return entries.map((entry, index) => ({
    number: index + 1,
    anchor: `${file}n${index + 1}`,
    entry,
    findings: entry.folded?.findings ?? [entry.finding],
    isAboutWhole: isAboutWhole(entry.finding),
  }));
}

function isAboutWhole({ location, place, excerpt: { before, text, after } }: ResultMessage): boolean {
  if (location === '') return true;
  const isEmpty = place.line === place.endLine && place.column === place.endColumn;
  return isEmpty && before + text + after === '';
}

/** The anchor of the reference to a note in the text of the draft; a folded entry has one for each of its findings. */
export function referenceAnchor({ anchor }: Note, index: number): string {
  return index === 0 ? `${anchor}m` : `${anchor}m${index + 1}`;
}

/** The anchor of a line of a draft. */
export function lineAnchor(file: string, line: number): string {
  return `${file}L${line}`;
}

/** The classes by which the filters know what belongs to a finding. */
export function classesOf({ ruleId, level }: ResultMessage, { ruleClasses }: Page): string {
  const { group, rule } = ruleClasses.get(ruleId)!;
  return `${level} ${group} ${rule}`;
}
