import { printable, wellFormed } from './printable.js';

/** The first line of an XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** An element with what is in it, each child on a line of its own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds a text alone. */
export function textElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): string {
  return element(name, attributes).replace(/\/>$/, `>${escaped(text)}</${name}>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML holds it. Line breaks and tabs stay; of what XML cannot hold, or what is not seen, a sign is left. */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .split(/([\t\n\r]|##\w{0,20}\[)/)
    .map((part, at) => (at % 2 === 0 ? printable(part) : part))
    .join('')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!)
    .replace(/[\t\n\r]|(?<=##\w{0,20})\[/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
