import { posix } from 'node:path';
import { micromark } from 'micromark';
import { groupBy } from '../../src/reporters/group-by.js';

/** The pages of the rules for a machine without Markdown and without a network: an index, and a page a rule. */
export function rulePages(docs: ReadonlyMap<string, string>): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [file, markdown] of docs) {
    const id = file.slice('docs/rules/'.length, -'.md'.length);
    pages.set(
      htmlOf(file),
      page(id, `<p><a href="../index.html">全部规则 All rules</a></p>\n${micromark(markdown)}`),
    );
  }
  pages.set('docs/rules/index.html', page('规则 Rules', index([...docs])));
  return pages;
}

function htmlOf(file: string): string {
  return file.replace(/\.md$/, '.html');
}

/** A list of all rules by group, each with what must be so. */
function index(docs: readonly (readonly [file: string, markdown: string])[]): string {
  const groups = groupBy(docs, ([file]) => posix.basename(posix.dirname(file)));
  const sections = [...groups].map(([group, members]) => {
    const items = members.map(([file, markdown]) => {
      const href = posix.relative('docs/rules', htmlOf(file));
      const [zh, en] = summaryOf(markdown);
      return `<li><a href="${href}"><code>${href.slice(0, -'.html'.length)}</code></a> ${micromark(`${zh} ${en}`)}</li>`;
    });
    return `<h2>${group}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<h1>规则 Rules</h1>\n${sections.join('\n')}`;
}

/** The two paragraphs below the title of a page. */
function summaryOf(markdown: string): [zh: string, en: string] {
  const [, zh = '', en = ''] = /^# .+\n\n(.+)\n\n(.+)$/m.exec(markdown) ?? [];
  return [zh, en];
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} · 核稿 hegao</title>
<style>${STYLE}</style>
<main>
${body}
</main>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif }
main { max-width: 46em; margin: 0 auto; padding: 1em }
pre { padding: .6em 1em; overflow: auto; white-space: pre-wrap; border: 1px solid #8886; border-radius: 4px }
code { font-family: Consolas, Menlo, monospace, sans-serif }
li p { display: inline }
@media print { a { color: inherit; text-decoration: none } }
`;
