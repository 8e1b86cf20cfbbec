import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFalse, type Published } from './published.js';
import type { Recall, Seeded } from './seeded.js';

/** The last measurement, kept in measured.json, so that the docs can be generated without the corpora. */
export interface Measured {
  readonly published: { readonly files: number; readonly characters: number };
  readonly rules: Readonly<Record<string, RuleMeasured>>;
}

export interface RuleMeasured {
  readonly findings: number;
  readonly false: number;
  /** Absent where no faults are seeded for the rule. */
  readonly seeded?: Recall;
}

const file = join(import.meta.dirname, 'measured.json');

export function readMeasured(): Measured {
  if (!existsSync(file)) return { published: { files: 0, characters: 0 }, rules: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as Measured;
}

export function writeMeasured(measured: Measured): void {
  writeFileSync(file, textOf(measured));
}

export function isUpToDate(measured: Measured): boolean {
  return textOf(readMeasured()) === textOf(measured);
}

export function measuredOf({ files, characters, hits, rules }: Published, seeded: Seeded): Measured {
  const entries = rules.map((id): [string, RuleMeasured] => {
    const own = hits.filter(({ message }) => message.ruleId === id);
    const recall = seeded.rules.get(id);
    return [
      id,
      { findings: own.length, false: own.filter(isFalse).length, ...(recall && { seeded: recall }) },
    ];
  });
  return { published: { files, characters }, rules: Object.fromEntries(entries) };
}

/** JSON with a line a rule, so that a change shows which rule it is about. */
function textOf({ published, rules }: Measured): string {
  const lines = Object.entries(rules).map(([id, rule]) => `    ${JSON.stringify(id)}: ${oneLine(rule)}`);
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "published": ${oneLine(published)},\n  "rules": ${body}\n}\n`;
}

function oneLine(value: object): string {
  const entries = Object.entries(value).map(
    ([key, inner]) =>
      `${JSON.stringify(key)}: ${typeof inner === 'object' ? oneLine(inner) : JSON.stringify(inner)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
