import type { Level } from '../../core/diagnostic.js';
import type { FileResult } from '../../results/result.js';
import { groupBy } from '../group-by.js';
import { levelNames } from '../words.js';
import { html, type Markup, nothing } from './markup.js';
import { LEVELS, type Page } from './note.js';

/**
 * Filters for findings: by level, by rule, by words, with or without the draft. All but the search work by CSS alone.
 */
export function filtersMarkup(files: readonly FileResult[], page: Page): Markup {
  const messages = files.flatMap((file) => file.messages);
  if (messages.length === 0) return nothing;
  const zh = page.locale === 'zh';
  const levels = LEVELS.map((level): [Level, number] => [
    level,
    messages.filter((message) => message.level === level).length,
  ]).filter(([, count]) => count > 0);
  const rules = [...groupBy(messages, ({ ruleId }) => ruleId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, found]) => ({ id, name: found[0]!.ruleName, count: found.length }));
  return html`<div class="filters" role="search" aria-label="${zh ? '筛选' : 'filters'}">
${levels.map(
  ([level, count]) =>
    html`<label class="chip ${level}"><input type="checkbox" id="show-${level}" checked="" /> ${levelNames[level][page.locale]} <b>${count}</b></label>
`,
)}${files.some(({ text }) => text !== undefined) && viewChoice(page)}
${rules.length > 1 && ruleChoice(rules, page)}
<label class="search" hidden="">${zh ? '查找' : 'search'} <input type="search" id="search" /> <output for="search"></output></label>
</div>
`;
}

/** How much of the drafts stands with the findings. */
const VIEWS = [
  { id: 'view-all', zh: '全文', en: 'whole draft' },
  { id: 'view-found', zh: '有问题的段落', en: 'paragraphs with findings' },
  { id: 'view-list', zh: '只列问题', en: 'findings only' },
];

function viewChoice({ locale }: Page): Markup {
  const label = locale === 'zh' ? '显示' : 'show';
  const choices = VIEWS.map(
    (view, index) =>
      html`<label><input type="radio" name="view" id="${view.id}"${index === 0 && html` checked=""`} /> ${view[locale]}</label>
`,
  );
  return html`<span class="views" role="radiogroup" aria-label="${label}">${choices}</span>
`;
}

interface RuleCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

function ruleChoice(rules: readonly RuleCount[], page: Page): Markup {
  const zh = page.locale === 'zh';
  const groups = [...groupBy(rules, ({ id }) => groupOf(id))];
  return html`<details class="by-rule"><summary>${zh ? `按规则（${rules.length}）` : `by rule (${rules.length})`}</summary>
<div>${groups.map(
    ([
      group,
      members,
    ]) => html`<fieldset><legend>${checkbox(page.ruleClasses.get(members[0]!.id)!.group, group, sumOf(members))}</legend>
${members.map(({ id, name, count }) => checkbox(page.ruleClasses.get(id)!.rule, name, count))}</fieldset>
`,
  )}</div></details>`;
}

/** A control that shows and hides the elements of a class. */
function checkbox(name: string, label: string, count: number): Markup {
  return html`<label><input type="checkbox" id="show-${name}" checked="" /> ${label} <b>${count}</b></label>
`;
}

function sumOf(members: readonly RuleCount[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

/** The style sheet behind the controls. */
export function filterStyle({ ruleClasses }: Page): string {
  const classes = [...ruleClasses.values()];
  const names = new Set([
    ...LEVELS,
    ...classes.map(({ group }) => group),
    ...classes.map(({ rule }) => rule),
  ]);
  return [...names]
    .map((name) => {
      const off = `body:has(#show-${name}:not(:checked))`;
      return `${off} :is(.note,.reference).${name}{display:none}${off} mark.${name}{background:none;border-color:transparent}\n`;
    })
    .join('');
}

/** The identifiers of a rule on a page: the classes that filters select by, and the anchor of its description. */
export interface RuleClasses {
  /** Its class and its anchor. */
  readonly rule: string;
  /** The class of all rules of its group. */
  readonly group: string;
}

/** The first part of a rule's id. */
function groupOf(ruleId: string): string {
  return ruleId.slice(0, Math.max(ruleId.indexOf('/'), 0)) || ruleId;
}

/** Short names for the rules that found something, by their ids and in the order of these. */
export function ruleClassesOf(files: readonly FileResult[]): ReadonlyMap<string, RuleClasses> {
  const found = new Set<string>();
  for (const { messages, suppressed } of files) {
    for (const { ruleId } of messages) found.add(ruleId);
    for (const { ruleId } of suppressed) found.add(ruleId);
  }
  const ids = [...found].sort();
  const groups = [...new Set(ids.map(groupOf))];
  return new Map(
    ids.map((id, index) => [id, { rule: `r${index + 1}`, group: `g${groups.indexOf(groupOf(id)) + 1}` }]),
  );
}
