import { createHash } from 'node:crypto';
import type { Locale } from '../../base/locale.js';
import type { Reporter } from '../../core/plugin.js';
import type { RunResult } from '../../results/result.js';
import { shownPath } from '../paths.js';
import { script, style } from './assets.js';
import { filesMarkup } from './files.js';
import { filterStyle, filtersMarkup, ruleClassesOf } from './filters.js';
import { type Content, Markup, html as markup, nothing } from './markup.js';
import type { Page } from './note.js';
import { overviewMarkup } from './overview.js';

/**
 * One page for a browser, that needs no other file and no connection: each draft with its findings beside the text, its
 * figures beside last year's, suppressed findings, and the reasons of the rules.
 */
export const html: Reporter = {
  name: 'html',
  requires: ['text', 'figures', 'rules'],
  render(run, options) {
    const { locale, files, rules } = run;
    const page: Page = {
      locale,
      rules,
      cwd: options.cwd,
      expand: options.expand,
      ruleClasses: ruleClassesOf(files),
    };
    const kind = locale === 'zh' ? '核稿报告' : 'Draft check';
    const [only] = files;
    return documentOf({
      locale,
      title: only && files.length === 1 ? `${shownPath(only.path, options.cwd)} · ${kind}` : kind,
      style: style + filterStyle(page),
      script,
      body: markup`${overviewMarkup(run, options, page)}${filtersMarkup(files, page)}<main>
${filesMarkup(files, page)}${rulesMarkup(page)}</main>
${footerMarkup(run)}`,
    });
  },
};

function footerMarkup({ locale, version, files }: RunResult): Content {
  const holdsText = files.some(({ text }) => text !== undefined);
  const care =
    locale === 'zh'
      ? '本页含有稿件原文，请按稿件的要求保管。'
      : ' This page holds the text of drafts; keep it as you would keep them.';
  const what =
    locale === 'zh'
      ? `核稿 hegao ${version} 生成，可离线查看、打印。`
      : `Made by hegao ${version}; works offline, and prints.`;
  return markup`<footer>
<p>${what}${holdsText && care}</p>
</footer>
`;
}

interface Document {
  readonly locale: Locale;
  readonly title: string;
  /** Neither may hold `<` or `&`, which HTML and XML would read each in its own way. */
  readonly style: string;
  readonly script: string;
  readonly body: Content;
}

/**
 * A page that needs nothing but itself. Its policy lets it load nothing, and run no style and no script but its own; it
 * is XML as well as HTML.
 */
function documentOf({ locale, title, style, script, body }: Document): string {
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return markup`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** The requirement, reason and authority of the rules that found something. */
function rulesMarkup({ rules, ruleClasses, locale }: Page): Markup {
  const zh = locale === 'zh';
  const items = [...ruleClasses].flatMap(([id, { rule: anchor }]) => {
    const rule = rules[id];
    if (!rule) return [];
    const { name, summary, details } = rule;
    return markup`<details><summary>${name}${zh ? '：' : ': '}${summary} <code>${id}</code></summary>
<div id="${anchor}">${
      details && [
        markup`<p>${details.why}</p>`,
        markup`<p>${zh ? '依据' : 'Authority'}${zh ? '　' : ': '}${details.basis}</p>`,
      ]
    }</div></details>
`;
  });
  if (items.length === 0) return nothing;
  return markup`<section class="rules" aria-labelledby="rules"><h2 id="rules">${zh ? '所依规则' : 'Rules'}</h2>
${items}</section>
`;
}
