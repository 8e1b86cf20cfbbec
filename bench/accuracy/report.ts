import type { Level } from '../../src/core/diagnostic.js';
import { groupBy } from '../../src/reporters/group-by.js';
import { perTenThousand } from './gates.js';
import { type Hit, isFalse, isUnreviewed, type Published } from './published.js';
import type { Review } from './reviewed.js';
import { table } from './table.js';

const LEVELS: readonly Level[] = ['error', 'warn', 'info'];

/** Findings per rule and level, with the false alarms among them. */
export function publishedTable({ hits, characters }: Published): string {
  const byRule = groupBy(hits, ({ message }) => `${LEVELS.indexOf(message.level)} ${message.ruleId}`);
  const rows = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => row(`${group[0]!.message.level}  ${group[0]!.message.ruleId}`, group, characters));
  const totals = LEVELS.map((level) =>
    row(
      level,
      hits.filter(({ message }) => message.level === level),
      characters,
    ),
  );
  return table([['', 'hits', 'find', 'false', 'new', 'false/10k'], ...rows, ...totals]);
}

function row(name: string, hits: readonly Hit[], characters: number): (string | number)[] {
  const alarms = hits.filter(isFalse);
  return [
    name,
    hits.length,
    hits.length - alarms.length,
    alarms.length,
    hits.filter(isUnreviewed).length,
    perTenThousand(alarms.length, characters).toFixed(3),
  ];
}

/** The findings themselves, so that a person can read them; at most so many of a rule and message. */
export function hitLines(hits: readonly Hit[], most: number): string {
  const groups = groupBy(hits, ({ message }) => `${message.ruleId} ${message.messageId}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const left = group.length - most;
      const lines = group.slice(0, most).map(hitLine);
      return [`${name}  (${group.length})`, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])].join(
        '\n',
      );
    })
    .join('\n\n');
}

function hitLine({ file, message, review }: Hit): string {
  const { before, text, after } = message.excerpt;
  const { line, column } = message.place;
  const fix = message.fixes[0] ? `  → ${message.fixes[0].title} (${message.fixes[0].safety})` : '';
  return [
    `  ${message.level} ${file.name}:${line}:${column} ${message.location}`,
    `    ${before}⟦${text}⟧${after}`,
    `    ${message.message}${fix}`,
    `    ${message.fingerprint} ${review ? `${review.verdict} ${review.why}` : 'new'}`,
  ].join('\n');
}

/** Reviews that no finding matches any more. */
export function unusedLines(reviews: readonly Review[]): string {
  return reviews
    .map(({ rule, file, verdict, text, why }) => `  ${verdict} ${rule} ${file} “${text}” ${why}`)
    .join('\n');
}
