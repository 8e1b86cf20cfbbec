import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fake from '../test/vscode.js';

/**
 * A VS Code that has every name of the real one. What the tests of the extension have made by hand is there; behind the
 * other names there is nothing, and nothing is objected to. So the real client runs in it, and speaks to a real server.
 */
export function hollowEditor(): Readonly<Record<string, unknown>> {
  const types = readFileSync(createRequire(import.meta.url).resolve('@types/vscode/index.d.ts'), 'utf8');
  const names = types.matchAll(/^\texport (?:class|enum|namespace|const|function) (\w+)/gm);
  return {
    ...Object.fromEntries([...names].map(([, name]) => [name, anything()])),
    ...Object.fromEntries(Object.entries(fake).map(([name, value]) => [name, filledUp(value)])),
  };
}

/** What is there, and anything where nothing is. */
function filledUp(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, { get: (target, key) => (key in target ? Reflect.get(target, key) : anything()) });
}

/** Anything: it can be called, made, extended, gone through and asked for whatever one likes. It is no promise. */
function anything(): unknown {
  const itself: unknown = new Proxy(class {}, {
    get: (target, key) => {
      if (key in target) return Reflect.get(target, key);
      if (key === 'then') return undefined;
      return key === Symbol.iterator ? () => [].values() : anything();
    },
    apply: () => anything(),
    construct: (target, values, made) =>
      made === itself ? (anything() as object) : Reflect.construct(target, values, made),
  });
  return itself;
}
