import { sep } from 'node:path';

/** Where plain JSON of results has paths of files. */
const PATHS = new Set(['path', 'unsupported', 'ignored', 'unchanged']);

/** The same data where what stood in one folder stands in another. */
export function moved<T>(value: T, from: string, to: string): T {
  return from === to ? value : (move(value, '', from, to) as T);
}

function move(value: unknown, key: string, from: string, to: string): unknown {
  if (typeof value === 'string') {
    const isInside = PATHS.has(key) && value.startsWith(from) && /^[\\/]/.test(value.slice(from.length));
    return isInside ? to + value.slice(from.length).replaceAll(/[\\/]/g, sep) : value;
  }
  if (Array.isArray(value)) return value.map((item) => move(item, key, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, move(item, name, from, to)]));
}
