import { readMarkedText } from '../core/marked-text.js';
import type { Rule } from '../core/rule.js';
import { type ResultMessage, toMessages } from '../results/result.js';
import { type Background, check } from './check.js';
import { givenFor } from './examples.js';

/**
 * The report on the examples of a rule, in both languages: place, text, message, fixes, other places. Kept in a
 * file, it shows each change of a message; empty where no example is reported.
 */
export async function renderExamples(rule: Rule, background: Background = {}): Promise<string> {
  const parts: string[] = [];
  for (const [index, example] of rule.meta.examples.entries()) {
    if (example.bad === undefined) continue;
    const { text } = readMarkedText(example.bad);
    const given = givenFor(example, background);
    const run = async (locale: 'zh' | 'en') => {
      const { draft, found } = await check(rule, text, { ...given, locale }, background.alter);
      return toMessages(draft, found, locale, () => rule);
    };
    const zh = await run('zh');
    const en = await run('en');
    const findings = zh.map((message, at) => findingText(message, en[at]));
    parts.push(`${rule.id} ${index + 1}\n${findings.join('')}`);
  }
  return parts.join('\n');
}

function findingText(zh: ResultMessage, en: ResultMessage | undefined): string {
  const { place, excerpt, certainty, messageId } = zh;
  const lines = [
    `  ${place.line}:${place.column}–${place.endLine}:${place.endColumn}  ${messageId}, ${certainty}`,
    `    ${excerpt.before}⟦${excerpt.text}⟧${excerpt.after}`.replaceAll('\n', '↵'),
    ...saidIn(zh),
    ...(en ? saidIn(en) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a finding says in one language, its fixes and other places below it. */
function saidIn({ location, message, fixes, related = [], fold }: ResultMessage): string[] {
  return [
    `    ${location}　${message}`,
    ...fixes.map(({ title, safety }) => `      ${safety}: ${title}`),
    ...related.map((other) => {
      const { place } = other;
      const at = 'line' in place ? `${place.line}:${place.column}` : `${place.sheet} ${place.cell}`;
      return `      → ${other.path} ${at}　${other.message}`;
    }),
    ...(fold ? [`      ≡ ${fold.kind} ${fold.sample}`] : []),
  ];
}
