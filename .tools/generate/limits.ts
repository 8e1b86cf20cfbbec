import { PARTS, PURE } from '../architecture.js';

/** What each part must not do, beyond what the import table rules out. */
const LIMITS: Readonly<Record<string, string>> = {
  'src/base': 'know drafts, rules or results',
  'src/chinese': 'know drafts: it takes strings and ranges in them',
  'src/core': 'know a rule by its id; know the contents of knowledge tables',
  'src/knowledge': 'read files; state a fact without a source and a date it was checked on',
  'src/facts': 'report anything',
  'src/rule-kinds': 'hold word lists: these stand with their rules',
  'src/rule.ts': 'contain code: it only exports',
  rules: 'import the engine or another rule; set their own level',
  presets: 'contain code that depends on a draft',
  'src/formats': 'know rules or diagnostics; change a byte outside an edit',
  'src/config': 'read a draft; run code of a configuration under --safe-config',
  'src/project': 'print; read the arguments or the environment',
  'src/results': 'check; keep a reference to the syntax tree',
  'src/reporters': 'check; read drafts: a report is written from results alone',
  'src/lsp': 'check in its own way: it asks the project',
  'src/cli': 'check in its own way: it asks the project',
  'src/testing': 'be imported by the program',
  'src/index.ts': 'contain code: it only exports',
};

/** The table of CONTRIBUTING.md: every part and what it must not do. */
export function limitsTable(): string {
  const rows = Object.keys(PARTS).map((part) => {
    const pure = PURE.includes(part) ? '; use Node, a clock, promises or state between runs' : '';
    return `| \`${part}\` | ${LIMITS[part] ?? '–'}${pure} |`;
  });
  return ['| Part | Must not |', '| --- | --- |', ...rows].join('\n');
}
