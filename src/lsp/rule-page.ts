import type { Locale, Localized } from '../base/locale.js';
import { shownText } from '../core/marked-text.js';
import type { Example } from '../core/rule.js';
import type { RuleExplanation } from '../project/project.js';
import { levelNames } from '../reporters/words.js';
import { basisText, ruleName } from '../results/result.js';
import { fencedBlock, oneLine } from './markup.js';

/** How many examples a page shows. */
const EXAMPLES = 8;

/** All there is to know of a rule, and how it stands for a draft, in Markdown. */
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
