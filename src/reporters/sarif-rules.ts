import type { ReportingDescriptor, ReportingDescriptorReference } from 'sarif';
import type { Level } from '../core/diagnostic.js';
import { ownDiagnosticOf, type RuleSummary, type RunResult } from '../results/result.js';
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
  const own = ownDiagnosticOf(id);
  if (own) return { ...named, shortDescription: { text: own.summary[locale] } };
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

/** The levels as SARIF names them. */
export const SARIF_LEVELS = {
  error: 'error',
  warn: 'warning',
  info: 'note',
} as const satisfies Record<Level, string>;
