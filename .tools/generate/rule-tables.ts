import type { Rule, RuleTable } from '../../src/core/rule.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';

/** The tables a rule relies on, in Markdown; empty where it has none. */
export function tablesText({ meta }: Rule): string {
  return (meta.tables?.(builtInKnowledge()) ?? []).map(tableText).join('\n\n');
}

function tableText({ title, columns, rows }: RuleTable): string {
  return [
    `${title.zh} ${title.en}`,
    '',
    line(columns.map(({ zh, en }) => `${zh} ${en}`)),
    line(columns.map(() => '---')),
    // Facts are in Chinese: the page gives them once.
    ...rows.map((cells) => line(cells.map((cell) => (typeof cell === 'string' ? cell : cell.zh)))),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
