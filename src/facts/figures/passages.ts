import type { Draft, Flow, Node, Range, Section, Table } from '../../core/draft.js';
import * as words from './words.data.js';

/** A sentence of the report, and where it stands. */
export interface Passage {
  readonly range: Range;
  /** The titles of the headings over it, from the top. */
  readonly headings: readonly string[];
  readonly stance: Stance;
}

/** Whether a part of a report is about results, plans, or possibly both. */
export type Stance = 'review' | 'plan' | 'open';

export interface TablePassage {
  readonly table: Table;
  readonly headings: readonly string[];
  readonly stance: Stance;
}

export interface Passages {
  readonly sentences: readonly Passage[];
  readonly tables: readonly TablePassage[];
}

interface Context {
  readonly headings: readonly string[];
  readonly stance: Stance;
}

/** The sentences and tables of a draft, in order, each with its headings. `period` is the year the report is about. */
export function passagesOf(draft: Draft, period: number | undefined): Passages {
  const sentences: Passage[] = [];
  const tables: TablePassage[] = [];

  const inNode = (node: Node, context: Context) => {
    if (node.type === 'Sentence') sentences.push({ range: node.range, ...context });
    else if (node.type === 'Table') tables.push({ table: node, ...context });
    else if (node.type === 'Section' || node.type === 'Attachment' || node.type === 'Root')
      inFlow(node.children, context);
    else if (node.type !== 'Quote' && 'children' in node)
      for (const child of node.children) inNode(child, context);
  };

  const inFlow = (nodes: readonly Flow[], context: Context) => {
    let before: Stance = context.stance;
    for (const node of nodes) {
      if (node.type !== 'Section') inNode(node, context);
      else {
        const stance = stanceOf(draft, node, before, period);
        if (node.level === 1) before = stance;
        inNode(node, { headings: [...context.headings, titleOf(draft, node)], stance });
      }
    }
  };

  inFlow(draft.root.children, { headings: [], stance: 'open' });
  return { sentences, tables };
}

function titleOf(draft: Draft, { heading }: Section): string {
  return draft.text.slice(...heading.title).replace(/\s/g, '');
}

const plans = alternatives(words.PLAN_HEADINGS);
const reviews = alternatives(words.REVIEW_HEADINGS);

function alternatives(list: string): RegExp {
  return new RegExp(list.split(' ').join('|'));
}

/** The stance in the title of a section; where there is none, the section has that of the one before. */
function stanceOf(draft: Draft, section: Section, before: Stance, period: number | undefined): Stance {
  const title = titleOf(draft, section);
  const years = period === undefined ? [] : (title.match(/(?:19|20)\d\d(?=年)/g) ?? []).map(Number);
  const looksAhead = plans.test(title) || years.some((year) => year > period!);
  const looksBack = reviews.test(title) || years.some((year) => year === period);
  if (section.level > 1) return looksAhead && /下一?步|明年|今后|打算/.test(title) ? 'plan' : before;
  if (looksAhead && looksBack) return 'open';
  if (looksAhead) return 'plan';
  return looksBack ? 'review' : before;
}

/** A section about several years at once: 过去五年工作回顾. One that also names a year is about that year. */
export function isOfYears(title: string): boolean {
  return /五年|“[^”]{1,4}五”/.test(title) && !/\d{4}年/.test(title);
}
