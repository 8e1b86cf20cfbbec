import type { ReportingDescriptor, ReportingDescriptorReference } from 'sarif';
import type { Localized } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { RuleSummary, RunResult } from '../results/result.js';
import { code, markup, printable } from './printable.js';

/** Descriptors of rules, in the order in which they are first referred to. */
export class Descriptors {
  readonly all: ReportingDescriptor[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #run: RunResult;

  constructor(run: RunResult) {
    this.#run = run;
  }

  /** The members by which a result refers to its rule. */
  referTo(id: string): { ruleId: string; ruleIndex: number } {
    return { ruleId: id, ruleIndex: this.#indexOf(id) };
  }

  /** The same as an object of its own. */
  refer(id: string): ReportingDescriptorReference {
    return { id, index: this.#indexOf(id) };
  }

  #indexOf(id: string): number {
    const known = this.#indexes.get(id);
    if (known !== undefined) return known;
    const summary = Object.hasOwn(this.#run.rules, id) ? this.#run.rules[id] : undefined;
    this.#indexes.set(id, this.all.length);
    return this.all.push(descriptorOf(id, summary, this.#run)) - 1;
  }
}

/** How GitHub names the levels of rules that are not about security. */
const PROBLEMS = {
  error: 'error',
  warn: 'warning',
  info: 'recommendation',
} as const satisfies Record<Level, string>;

function descriptorOf(
  id: string,
  known: RuleSummary | undefined,
  { locale }: RunResult,
): ReportingDescriptor {
  const named = { id, name: pascalCase(id) };
  if (Object.hasOwn(ownRules, id)) return { ...named, shortDescription: { text: ownRules[id]![locale] } };
  if (!known?.details) return named;
  const { summary, details } = known;
  const { group, level, why, basis } = details;
  const label = locale === 'zh' ? '依据：' : 'Basis: ';
  const command = `hegao explain ${id}`;
  return {
    ...named,
    shortDescription: { text: printable(summary) },
    fullDescription: { text: printable(why) },
    help: {
      text: [summary, why, `${label}${basis}`, command].map(printable).join('\n\n'),
      markdown: [`**${markup(summary)}**`, markup(why), `${label}${markup(basis)}`, code(command)].join(
        '\n\n',
      ),
    },
    ...(level && { defaultConfiguration: { level: SARIF_LEVELS[level] } }),
    properties: { tags: [group], basis, ...(level && { 'problem.severity': PROBLEMS[level] }) },
  };
}

/** metrics/year-over-year as MetricsYearOverYear. */
function pascalCase(id: string): string {
  const words = id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}

/** What hegao itself asks for, where no rule does, by the id of the finding. */
const ownRules: Readonly<Record<string, Localized>> = {
  'hegao/unreadable': { zh: '稿件应当读得出来', en: 'A draft must be readable' },
  'hegao/rule-crash': { zh: '每条规则都应当查完', en: 'Every rule must run to its end' },
  'hegao/invalid-directive': {
    zh: '稿件中的屏蔽注释应当写对',
    en: 'Inline suppression comments must be well-formed',
  },
  'hegao/unused-directive': {
    zh: '稿件中的屏蔽注释应当用得上',
    en: 'Inline suppression comments must be in use',
  },
  'hegao/unused-suppression': {
    zh: '屏蔽清单不留没有用到的条目',
    en: 'Entries of the suppressions file must be in use',
  },
  'hegao/expired-suppression': {
    zh: '屏蔽到期应当改稿',
    en: 'A finding must be fixed before its suppression expires',
  },
  'hegao/prior-not-found': { zh: '应当找得到上年的报告', en: 'The earlier report must be there' },
  'hegao/prior-mismatch': { zh: '上年的报告应与本稿对得上', en: 'The earlier report must fit the draft' },
  'hegao/stale-knowledge': {
    zh: '会议表应当不早于稿件',
    en: 'What is known of meetings must be as new as the draft',
  },
  'hegao/fix-limit': { zh: '自动改正应当改得完', en: 'Fixing must come to an end' },
};

/** The levels as SARIF names them. */
export const SARIF_LEVELS = {
  error: 'error',
  warn: 'warning',
  info: 'note',
} as const satisfies Record<Level, string>;
