import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.js';
import { isFixable } from '../../src/core/rule.js';
import { PARTS } from '../architecture.js';
import { accuracyTable } from './accuracy.js';
import { levelsOf } from './levels.js';
import { firstOutput } from './output.js';

/** The READMEs with the parts that are generated brought up to date; the rest is written by hand. */
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
  return files;
}

/** Replaces what stands between `<!-- generated: name -->` and `<!-- end -->`. */
function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => `${open}${parts[name] ?? ''}\n${close}`,
  );
}

function rulesTable(locale: 'zh' | 'en'): string {
  const head =
    locale === 'zh' ? '| 规则 | 要求 | 级别 | 可自动改正 |' : '| rule | what must be so | level | --fix |';
  const rows = rules.map((rule) => {
    const link = `[\`${rule.id}\`](docs/rules/${rule.id}.md)`;
    return `| ${link} | ${rule.meta.summary[locale]} | ${levelsOf(rule)} | ${isFixable(rule) ? '✓' : ''} |`;
  });
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Which part may import what. */
function partsTable(locale: 'zh' | 'en'): string {
  const head =
    locale === 'zh'
      ? '| 部分 | 是什么 | 可引用本项目的 | 可引用的包 |'
      : '| part | what it is | may import of ours | packages |';
  const list = (names: readonly string[]) =>
    names.length > 0 ? names.map((name) => `\`${name}\``).join(' ') : '–';
  const rows = Object.entries(PARTS).map(
    ([name, { ours, theirs, what }]) => `| \`${name}\` | ${what[locale]} | ${list(ours)} | ${list(theirs)} |`,
  );
  return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
}
