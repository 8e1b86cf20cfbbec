import type { Node, OrdinalForm, Paragraph, RunInItem } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { LAST_OF_SEQUENCE } from '../core/tree/ordinals.js';

/** 一是……二是……: a list in running text, within a paragraph or over several. */
export interface RunInList {
  readonly items: readonly RunInItem[];
  /** The number of each item; 最后 counts as the next after the one before. */
  readonly values: readonly number[];
}

/**
 * The run-in lists of a draft. Lists may stand within items of others (第二，……一是……二是……), and one that goes on
 * in another way than it began (首先，……第二，……) is one list. A single item is none.
 */
export const runInLists = defineFact<readonly RunInList[]>({
  id: 'runInLists',
  compute({ draft }) {
    const lists: RunInList[] = [];
    collect(draft.root, lists);
    return lists.sort((a, b) => a.items[0]!.range[0] - b.items[0]!.range[0]);
  },
});

/** Finds the lists of a node: those of the paragraphs directly in it, up to the next section, belong together. */
function collect(node: Node, found: RunInList[]): void {
  if (!('children' in node) || node.type === 'Paragraph') return;
  let run = new ListReader();
  for (const child of node.children) {
    if (child.type === 'Paragraph') run.read(child);
    else if (child.type === 'Section') {
      run.listsInto(found);
      run = new ListReader();
    }
    collect(child, found);
  }
  run.listsInto(found);
}

/** Forms in which the same list may be counted: 首先……第二……三是. */
const WORDS: ReadonlySet<OrdinalForm> = new Set(['一是', '第一', '其一', '首先']);

/** Deeper than this no lists stand within each other; what is further out has ended. */
const DEPTH = 16;

interface OpenList {
  readonly items: RunInItem[];
  readonly values: number[];
  form: OrdinalForm;
  /** The paragraph of its last item. */
  paragraph: number;
}

/** Reads the items of paragraphs that follow on each other into lists. */
class ListReader {
  readonly #all: OpenList[] = [];
  /** Lists that may go on, the innermost last. */
  #open: OpenList[] = [];
  #paragraph = 0;

  read({ children }: Paragraph): void {
    const first = children.find(({ type }) => type !== 'Heading');
    for (const child of children) if (child.type === 'RunInItem') this.#place(child, child === first);
    this.#paragraph++;
  }

  listsInto(found: RunInList[]): void {
    for (const list of this.#all) if (list.items.length > 1) found.push(list);
  }

  /** @param leads Whether the item opens its paragraph: then it may go on with a list of an earlier one. */
  #place(item: RunInItem, leads: boolean): void {
    const { value, form } = item.ordinal;
    const inReach = this.#open.filter(({ paragraph }) => leads || paragraph === this.#paragraph);
    const same = inReach.filter((list) => list.form === form);
    const list =
      same.findLast((known) => goesOn(known, value)) ??
      (same.length === 0 ? inReach.findLast((known) => goesOnMixed(known, form, value)) : undefined);
    if (list) this.#append(list, item);
    else if (value === 1 && !lacksFirst(same.at(-1))) this.#start(item);
    else if (same.length > 0) this.#append(this.#joined(same, value), item);
    else if (value !== LAST_OF_SEQUENCE) this.#start(item);
  }

  #start(item: RunInItem): void {
    const { value, form } = item.ordinal;
    const list = { items: [item], values: [value], form, paragraph: this.#paragraph };
    this.#all.push(list);
    this.#open.push(list);
    if (this.#open.length > DEPTH) this.#open.shift();
  }

  #append(list: OpenList, item: RunInItem): void {
    const { value } = item.ordinal;
    list.items.push(item);
    list.values.push(value === LAST_OF_SEQUENCE ? list.values.at(-1)! + 1 : value);
    list.form = item.ordinal.form;
    list.paragraph = this.#paragraph;
    this.#open = this.#open.slice(0, this.#open.indexOf(list) + 1);
  }

  /** The list that a number which fits none goes on with. 一是、一是、三是 are one list, whose second number is wrong. */
  #joined(lists: readonly OpenList[], value: number): OpenList {
    const [outer, inner] = [lists.at(-2), lists.at(-1)!];
    if (!outer || outer.items.length + inner.items.length + 1 !== value) return inner;
    outer.items.push(...inner.items);
    outer.values.push(...inner.values);
    this.#all.splice(this.#all.lastIndexOf(inner), 1);
    return outer;
  }
}

/** Whether a number is the next of a list, by the number before it or by the count of its items. */
function goesOn({ values }: OpenList, value: number): boolean {
  return (
    value === LAST_OF_SEQUENCE || value === values.at(-1)! + 1 || (value > 1 && value === values.length + 1)
  );
}

/** 其次 and 最后 are everyday words too, so they go on with no list but their own. */
function goesOnMixed(list: OpenList, form: OrdinalForm, value: number): boolean {
  return form !== '首先' && WORDS.has(form) && WORDS.has(list.form) && goesOn(list, value);
}

/** Whether a list is but an item that should not be its first: 二是……一是……. */
function lacksFirst(list: OpenList | undefined): boolean {
  return list?.values.length === 1 && list.values[0] === 2;
}
