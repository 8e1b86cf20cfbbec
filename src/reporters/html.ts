import type { Reporter } from '../core/plugin.js';
import type { RunResult } from '../results/result.js';
import { script, style } from './html/assets.js';
import { filesMarkup } from './html/files.js';
import { filterStyle, filtersMarkup } from './html/filters.js';
import { type Content, html as markup } from './html/markup.js';
import type { Page } from './html/notes.js';
import { overviewMarkup } from './html/overview.js';
import { documentOf } from './html/page.js';
import { ruleClassesOf } from './html/rule-classes.js';
import { rulesMarkup } from './html/rules.js';
import { shownPath } from './paths.js';

/**
 * One page for a browser, that needs no other file and no connection: each draft with its findings beside the text, its
 * figures beside last year's, suppressed findings, and why the rules ask for what they do.
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
