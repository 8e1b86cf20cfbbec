import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Locale, Localized } from '../base/locale.js';
import { shownText } from '../core/marked-text.js';
import type { RuleExplanation } from '../project/project.js';
import { levelNames } from '../reporters/words.js';
import type { ResultMessage } from '../results/result.js';
import type { Check } from './checks.js';
import { fencedBlock, oneLine } from './markup.js';
import { touches } from './positions.js';

/** What is to be said of the findings at a position: what, why, on what authority, and what set the level. */
export function hover({ result, positions, draft, locale }: Check, position: Position): Hover | undefined {
  const here = { start: position, end: position };
  const found = result.messages.filter(({ place }) => touches(positions.rangeOf(place), here));
  const first = found[0];
  if (!first) return undefined;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: found
        .map((message) => textOf(message, draft?.explain(message.ruleId), locale))
        .join('\n\n---\n\n'),
    },
    range: positions.rangeOf(first.place),
  };
}

function textOf(message: ResultMessage, explanation: RuleExplanation | undefined, locale: Locale): string {
  const level = levelNames[message.level][locale];
  const { ruleId, ruleName } = message;
  const id = `\`${ruleId}\``;
  const name = ruleName === ruleId ? id : `${oneLine(ruleName)} ${id}`;
  const head = `**${level}**　${oneLine(message.message)}`;
  if (!explanation) return `${head}\n\n${name}`;
  const { meta } = explanation.rule;
  const lines = [
    `${LABELS.why[locale]}${oneLine(meta.why[locale])}`,
    `${LABELS.basis[locale]}${oneLine(message.basis)}`,
    `${LABELS.rule[locale]}${name}${originOf(explanation, locale)}`,
  ];
  const example = meta.examples.find(({ bad, good, given }) => bad && good && !given?.prior);
  if (example?.bad && example.good) {
    lines.push(`${LABELS.bad[locale]}\n${fencedBlock(shownText(example.bad))}`);
    lines.push(`${LABELS.good[locale]}\n${fencedBlock(example.good)}`);
  }
  return `${head}\n\n${lines.join('\n\n')}`;
}

function originOf({ origin }: RuleExplanation, locale: Locale): string {
  if (origin === '') return '';
  return locale === 'zh' ? `（级别由 ${oneLine(origin)} 定）` : ` (level set by ${oneLine(origin)})`;
}

const LABELS = {
  why: { zh: '理由：', en: 'Why: ' },
  basis: { zh: '依据：', en: 'Basis: ' },
  rule: { zh: '规则：', en: 'Rule: ' },
  bad: { zh: '误', en: 'Wrong' },
  good: { zh: '正', en: 'Right' },
} satisfies Record<string, Localized>;
