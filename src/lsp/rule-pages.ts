import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Locale, Localized } from '../base/locale.js';
import { shownText } from '../core/marked-text.js';
import type { Example } from '../core/rule.js';
import type { RuleExplanation } from '../project/project.js';
import { levelNames, ruleText } from '../reporters/words.js';
import { basisText, type ResultMessage, ruleName } from '../results/result.js';
import type { ActionContext } from './code-actions/action.js';

/** Pages of rules, as files that an editor can open. They hold nothing of any draft. */
export class RulePages {
  #folder: string | undefined;

  /** Writes a page to a file; returns its path. */
  async write(rule: string, markdown: string): Promise<string> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'hegao-rules-'));
    const path = join(this.#folder, `${rule.replace(/[^\w-]+/g, '-')}.md`);
    await writeFile(path, markdown);
    return path;
  }

  /** Whether a file is one of them. */
  has(path: string): boolean {
    return dirname(path) === this.#folder;
  }

  async remove(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }
}

/** How many examples a page shows. */
const EXAMPLES = 8;

/** The documentation of a rule, and its setting for a draft, in Markdown. */
export function rulePage({ rule, level, origin }: RuleExplanation, locale: Locale): string {
  const { id, meta } = rule;
  const by = origin === '' ? '' : locale === 'zh' ? `（由 ${origin} 定）` : ` (set by ${origin})`;
  const parts = [
    `# ${oneLine(ruleName(id, meta, locale))}　${id}`,
    oneLine(meta.summary[locale]),
    `- ${LABELS.level[locale]}${levelNames[level][locale]}${oneLine(by)}\n- ${LABELS.basis[locale]}${oneLine(basisText(meta.basis))}`,
    `## ${LABELS.why[locale]}\n\n${oneLine(meta.why[locale])}`,
    ...(meta.whenNotToUse
      ? [`## ${LABELS.whenNotToUse[locale]}\n\n${oneLine(meta.whenNotToUse[locale])}`]
      : []),
    `## ${LABELS.examples[locale]}`,
    ...meta.examples.slice(0, EXAMPLES).map((example) => exampleText(example, locale)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleText({ bad, fixed, fixes = [], good, given }: Example, locale: Locale): string {
  const texts: [label: keyof typeof LABELS, text: string | undefined][] = [
    ['prior', given?.prior],
    ['bad', bad === undefined ? undefined : shownText(bad)],
    ['fixed', fixed],
    ...fixes.map((text): ['suggested', string] => ['suggested', text]),
    ['good', good],
  ];
  return texts
    .flatMap(([label, text]) =>
      text === undefined ? [] : [`${LABELS[label][locale]}\n\n${fencedBlock(text)}`],
    )
    .join('\n\n');
}

const LABELS = {
  level: { zh: '级别：', en: 'Level: ' },
  basis: { zh: '依据：', en: 'Basis: ' },
  why: { zh: '理由', en: 'Why' },
  whenNotToUse: { zh: '何时不用', en: 'When not to use it' },
  examples: { zh: '示例', en: 'Examples' },
  prior: { zh: '上年', en: 'Last year' },
  bad: { zh: '误', en: 'Wrong' },
  fixed: { zh: '改为', en: 'Fixed' },
  suggested: { zh: '可改为', en: 'Suggested' },
  good: { zh: '正', en: 'Right' },
} satisfies Record<string, Localized>;

/** The command that opens the page of a rule; its arguments are the address of the draft and the rule. */
export const EXPLAIN = 'hegao.explain';

/** Shows the documentation of the rule of a finding. */
export function explain(
  message: ResultMessage,
  diagnostic: Diagnostic,
  { check }: ActionContext,
): CodeAction[] {
  const { ruleId } = message;
  const { draft, document, locale } = check;
  if (!draft?.explain(ruleId)) return [];
  const title = locale === 'zh' ? `规则说明：${ruleText(message)}` : `Explain: ${ruleText(message)}`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: EXPLAIN, arguments: [document.uri, ruleId] },
    },
  ];
}

/** Text as it stands in a line of Markdown, without any meaning there: words of a draft must not make links. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
  return line.replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&');
}

/** Text in a block of its own, whatever marks it has. */
export function fencedBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
