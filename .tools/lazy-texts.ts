import { sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/** What of a rule's `meta` a check reads only for what it finds, or not at all. It is most of what rules consist of. */
const TEXTS = new Set([
  'name',
  'summary',
  'why',
  'basis',
  'basisOf',
  'messages',
  'examples',
  'optionDocs',
  'whenNotToUse',
]);

/**
 * Makes getters of the texts of rules, so that a check need not make them first.
 *
 * @param folder Where the rules are.
 */
export function lazyTexts(folder: string): Plugin {
  return {
    name: 'lazy-texts',
    transform(code, id) {
      if (!id.startsWith(folder + sep)) return undefined;
      let lazy = code;
      // From the last to the first, so that the places of those before stay as they are.
      for (const { name, start, value } of textsIn(code, id).reverse()) {
        const getter = `get ${name}() { return ${code.slice(...value)}; }`;
        lazy = lazy.slice(0, start) + getter + lazy.slice(value[1]);
      }
      return { code: lazy, map: null };
    },
  };
}

interface Text {
  readonly name: string;
  readonly start: number;
  readonly value: readonly [start: number, end: number];
}

/** The texts in `meta: {…}`, in their order. */
function textsIn(code: string, file: string): Text[] {
  const found: Text[] = [];
  const visitor = new Visitor({
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'meta' || value.type !== 'ObjectExpression') return;
      for (const property of value.properties) {
        if (property.type !== 'Property' || property.kind !== 'init') continue;
        if (property.method || property.shorthand || property.key.type !== 'Identifier') continue;
        const { name } = property.key;
        if (!TEXTS.has(name)) continue;
        found.push({ name, start: property.start, value: [property.value.start, property.value.end] });
      }
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}
