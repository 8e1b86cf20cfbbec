import { html, type Markup, nothing } from './markup.js';
import type { Page } from './notes.js';

/** What the rules ask that found something, why, and on what authority. */
export function rulesMarkup({ rules, ruleClasses, locale }: Page): Markup {
  const zh = locale === 'zh';
  const items = [...ruleClasses].flatMap(([id, { rule: anchor }]) => {
    const rule = rules[id];
    if (!rule) return [];
    const { name, summary, details } = rule;
    return html`<details><summary>${name}${zh ? '：' : ': '}${summary} <code>${id}</code></summary>
<div id="${anchor}">${
      details && [
        html`<p>${details.why}</p>`,
        html`<p>${zh ? '依据' : 'Authority'}${zh ? '　' : ': '}${details.basis}</p>`,
      ]
    }</div></details>
`;
  });
  if (items.length === 0) return nothing;
  return html`<section class="rules" aria-labelledby="rules"><h2 id="rules">${zh ? '所依规则' : 'Rules'}</h2>
${items}</section>
`;
}
