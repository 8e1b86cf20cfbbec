import { sep } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/**
 * Makes the examples of rules getters. They are most of what rules consist of, and only `hegao explain` reads them: a
 * check need not make them.
 *
 * @param folder Where the rules are.
 */
export function lazyExamples(folder: string): Plugin {
  return {
    name: 'lazy-examples',
    transform(code, id) {
      if (!id.startsWith(folder + sep)) return undefined;
      let lazy = code;
      // From the last to the first, so that the places of those before stay as they are.
      for (const { key, value } of examplesIn(code, id).reverse()) {
        const getter = `get examples() { return ${code.slice(...value)}; }`;
        lazy = lazy.slice(0, key) + getter + lazy.slice(value[1]);
      }
      return { code: lazy, map: null };
    },
  };
}

/** Where `examples: …` stands in a module. */
function examplesIn(code: string, file: string): { key: number; value: [start: number, end: number] }[] {
  const found: { key: number; value: [number, number] }[] = [];
  const visitor = new Visitor({
    Property({ key, value, kind, method, shorthand }) {
      const isExamples = key.type === 'Identifier' && key.name === 'examples';
      if (!isExamples || kind !== 'init' || method || shorthand) return;
      found.push({ key: key.start, value: [value.start, value.end] });
    },
  });
  visitor.visit(parseSync(file, code).program);
  return found;
}
