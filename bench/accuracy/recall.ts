import { groupBy } from '../../src/reporters/group-by.js';
import type { Miss, Recall, Seeded } from './seeded.js';
import { table } from './table.js';

/** Shares that must be reached over all rules, and by each. */
const MIN = { found: 0.98, fixed: 0.97, foundByEach: 0.9 };

/** The faults of several rules together. */
export function sum(recalls: Iterable<Recall>): Recall {
  let total: Recall = { faults: 0, found: 0, fixable: 0, fixed: 0 };
  for (const { faults, found, fixable, fixed } of recalls) {
    total = {
      faults: total.faults + faults,
      found: total.found + found,
      fixable: total.fixable + fixable,
      fixed: total.fixed + fixed,
    };
  }
  return total;
}

/** Checks the requirements on seeded faults; returns those that are not met. */
export function seededFailures({ rules }: Seeded): string[] {
  const failures: string[] = [];
  const total = sum(rules.values());
  const check = (name: string, part: number, whole: number, least: number) => {
    if (part < whole * least) failures.push(`${name}: ${part} of ${whole}; at least ${percent(least)}`);
  };
  check('seeded faults found', total.found, total.faults, MIN.found);
  check('seeded faults corrected exactly', total.fixed, total.fixable, MIN.fixed);
  for (const [id, { faults, found }] of rules) {
    if (faults === 0) failures.push(`${id}: its mutators found no place in the corpora`);
    check(`${id}, seeded faults found`, found, faults, MIN.foundByEach);
  }
  return failures;
}

/** Recall by group, or by rule. */
export function recallTable({ rules }: Seeded, by: 'group' | 'rule'): string {
  const groups = groupBy(rules, ([id]) => (by === 'rule' ? id : id.split('/')[0]!));
  const rows = [...groups].map(([name, group]) => row(name, sum(group.map(([, recall]) => recall))));
  const total = row('all', sum(rules.values()));
  return table([['', 'faults', 'found', '', 'fixable', 'fixed', ''], ...rows, total]);
}

function row(name: string, { faults, found, fixable, fixed }: Recall): (string | number)[] {
  return [name, faults, found, share(found, faults), fixable, fixed, share(fixed, fixable)];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : percent(part / whole);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

export function missLines(misses: readonly Miss[], most: number): string {
  return [...groupBy(misses, ({ rule, kind }) => `${rule} ${kind}`)]
    .map(([name, group]) =>
      [
        `${name}  (${group.length})`,
        ...group.slice(0, most).map((miss) => `  ${miss.file} ${miss.around}`),
      ].join('\n'),
    )
    .join('\n');
}
