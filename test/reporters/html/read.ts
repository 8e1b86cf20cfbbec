import { SaxesParser } from 'saxes';

/** An element of a page, as XML reads it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/**
 * Reads a page as XML, strictly.
 *
 * @throws {Error} when it is not well-formed.
 */
export function read(page: string): Element {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.write(page).close();
  return root;
}

/** All elements that are so, in the order of the page. */
export function all(root: Element, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (is(element)) found.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

/** Elements by name and classes: `li.note`, `.error.r1`. */
export function select(root: Element, selector: string): Element[] {
  const [name, ...classes] = selector.split('.');
  return all(root, (element) => {
    const own = (element.attributes.class ?? '').split(' ');
    return (name === '' || element.name === name) && classes.every((each) => own.includes(each));
  });
}

/** The first of them. */
export function one(root: Element, selector: string): Element {
  const [found] = select(root, selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
