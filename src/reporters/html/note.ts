import { basename } from 'node:path';
import type { Localized } from '../../base/locale.js';
import { writtenDay } from '../../core/days.js';
import type { Related, Suppression } from '../../core/diagnostic.js';
import type { ResultMessage } from '../../results/result.js';
import type { Folded } from '../folding.js';
import { shownPath } from '../paths.js';
import { levelNames, list } from '../words.js';
import { fixesMarkup, shortened } from './fixes.js';
import { type Content, html, type Markup, nothing } from './markup.js';
import { classesOf, lineAnchor, type Note, type Page, referenceAnchor } from './notes.js';

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

/** Why a finding does not count, in whose words, and until when. */
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
