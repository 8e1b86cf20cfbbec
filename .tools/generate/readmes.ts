import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.js';
import { hasSuggestions, isFixable } from '../../src/core/rule.js';
import { PARTS } from '../architecture.js';
import { accuracyTable } from './accuracy.js';
import { recommendedLevel } from './levels.js';
import { limitsTable } from './limits.js';
import { firstOutput } from './output.js';

/** The READMEs and CONTRIBUTING.md with their generated parts updated; the rest is written by hand. */
export async function readmes(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const locale of ['en', 'zh'] as const) {
    const file = locale === 'en' ? 'README.md' : 'README.zh-CN.md';
    const parts = {
      output: await firstOutput(root, locale),
      rules: rulesTable(locale),
      accuracy: accuracyTable(locale),
      parts: partsTable(locale),
    };
    files.set(file, fillIn(readFileSync(join(root, file), 'utf8'), parts));
  }
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  files.set('CONTRIBUTING.md', fillIn(contributing, { limits: limitsTable() }));
  return files;
}

/** Replaces what stands between `<!-- generated: name -->` and `<!-- end -->`. */
function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => `${open}${parts[name] ?? ''}\n${close}`,
  );
}

/** Every rule with its level in `recommended`; ESLint’s marks say whether it has safe fixes or suggestions. */
function rulesTable(locale: 'zh' | 'en'): string {
  const head =
    locale === 'zh' ? '| 规则 | 名称 | 要求 | 级别 | 改法 |' : '| Rule | Name | Requirement | Level | Fix |';
  const rows = rules.map((rule) => {
    const link = `[\`${rule.id}\`](docs/rules/${rule.id}.md)`;
    const marks = [isFixable(rule) && '🔧', hasSuggestions(rule) && '💡'].filter(Boolean).join(' ');
    return `| ${link} | ${rule.meta.name[locale]} | ${rule.meta.summary[locale]} | ${recommendedLevel(rule, locale)} | ${marks} |`;
  });
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Which part may import what. */
function partsTable(locale: 'zh' | 'en'): string {
  const head =
    locale === 'zh'
      ? '| 部分 | 职责 | 可引用的部分 | 可引用的包 |'
      : '| Part | Purpose | May import | Packages |';
  const list = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => `\`${name}\``).join(' ') : '–';
  const rows = Object.entries(PARTS).map(
    ([name, { ours, theirs, what }]) => `| \`${name}\` | ${what[locale]} | ${list(ours)} | ${list(theirs)} |`,
  );
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}
