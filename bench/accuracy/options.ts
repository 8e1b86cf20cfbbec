import { parseArgs } from 'node:util';

/** What to measure, and how. */
export interface AccuracyOptions {
  /** Measure only these rules: an id, or a group. */
  readonly only: readonly string[];
  /** Show only findings that no one has reviewed. */
  readonly unreviewed: boolean;
  /** Write unreviewed findings into the lists, for a person to fill in the verdict. */
  readonly accept: boolean;
  /** Take in the texts whose findings no one has read. */
  readonly unread: boolean;
  readonly parts: ReadonlySet<Part>;
  /** Faults to seed per mutator. */
  readonly faults: number;
  /** Write measured.json. */
  readonly write: boolean;
}

export type Part = 'published' | 'seeded' | 'golden' | 'metrics';

const PARTS: readonly Part[] = ['published', 'seeded', 'golden', 'metrics'];

export const HELP = `npm run accuracy -- [options]

  --published  --seeded  --golden  --metrics   only these parts (default: all)
  --rule <id|group>   only these rules, every finding shown; may be repeated
  --new               show only findings that no one has reviewed
  --unread            also the folders whose findings no one has read; they pass no gate
  --accept            write these into reviewed/<group>.tsv with “?” for the verdict
  --faults <n>        faults to seed per mutator (40)
  --write             write measured.json, from which the docs are generated
`;

export function parseOptions(args: readonly string[]): AccuracyOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      published: { type: 'boolean' },
      seeded: { type: 'boolean' },
      golden: { type: 'boolean' },
      metrics: { type: 'boolean' },
      rule: { type: 'string', multiple: true, default: [] },
      new: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      unread: { type: 'boolean', default: false },
      faults: { type: 'string', default: '40' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const named = PARTS.filter((part) => values[part]);
  return {
    only: values.rule,
    unreviewed: values.new,
    accept: values.accept,
    unread: values.unread,
    parts: new Set(named.length > 0 ? named : values.accept || values.new ? ['published'] : PARTS),
    faults: Number(values.faults),
    write: values.write,
  };
}

/** Whether a rule is among those to measure. */
export function isMeasured(id: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => id === name || id.startsWith(`${name}/`));
}
