import { createHash } from 'node:crypto';
import type { Locale } from '../../base/locale.js';
import { type Content, html, Markup } from './markup.js';

export interface Document {
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
export function documentOf({ locale, title, style, script, body }: Document): string {
  const lang = locale === 'zh' ? 'zh-CN' : 'en';
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!DOCTYPE html>
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
