import { readFileSync } from 'node:fs';
import yearOverYear from '../../../rules/metrics/year-over-year.js';
import type { Diagnostic } from '../../../src/core/diagnostic.js';
import type { DraftFacts } from '../../../src/core/facts.js';
import { priceBasisOf } from '../../../src/facts/changes/certainty.js';
import { comparisons, type Match } from '../../../src/facts/comparisons/comparisons.js';
import { checkRule } from '../../../src/testing/index.js';
import { corpora } from '../corpora.js';
import { seededRandom } from '../random.js';
import { labelledPairs } from './labels.js';
import { scopeOf } from './scopes.js';

/** How contradictions between two years' reports fared. */
export interface Contradictions {
  readonly seeded: number;
  readonly found: number;
  /** Found above info. */
  readonly plain: number;
  readonly missed: readonly string[];
}

interface Texts {
  readonly name: string;
  readonly prior: string;
  readonly current: string;
}

/** A claim of growth that is wrong, put behind figures that both years' reports give. */
export async function measureContradictions(): Promise<Contradictions> {
  const random = seededRandom('contradictions');
  const missed: string[] = [];
  let [seeded, found, plain] = [0, 0, 0];
  for (const texts of [...marked(), ...published()]) {
    const last = await scopeOf(`${texts.name}-1`, texts.prior);
    const scope = await scopeOf(texts.name, texts.current, [last]);
    for (const match of scope.fact(comparisons)?.matches ?? []) {
      if (!isPlain(match) || !'，。；、'.includes(scope.draft.text[match.current.value!.range[1]] ?? ' '))
        continue;
      const text = withClaim(scope, match, random);
      const findings = await checkRule(yearOverYear, text, { path: `${texts.name}.txt`, prior: texts.prior });
      const at = match.current.value!.range;
      const hit = findings.find(({ range }) => range[0] <= at[0] && at[1] <= range[1]);
      seeded++;
      if (hit) found++;
      else
        missed.push(`${texts.name} ${text.slice(Math.max(0, at[0] - 15), at[1] + 12).replace(/\n/g, '¶')}`);
      if (hit && isAboveInfo(hit)) plain++;
    }
  }
  return { seeded, found, plain, missed };
}

function isAboveInfo({ certainty }: Diagnostic): boolean {
  return certainty !== 'possible';
}

/** Figures of which growth can be recomputed, and that say nothing of change yet. */
function isPlain({ current, prior, confidence }: Match): boolean {
  const [now, then] = [current.value!, prior.value!];
  const footing = priceBasisOf(current);
  const hasPlainValues =
    !now.hedge && !then.hedge && !now.spans && !then.spans && now.value > 0 && then.value > 0;
  return (
    confidence >= 0.8 &&
    hasPlainValues &&
    current.kind !== 'rate' &&
    current.changes.length === 0 &&
    footing !== 'constant-prices' &&
    footing !== 'shifting'
  );
}

/** The report with a growth behind the figure that is off by 3 to 30 points. */
function withClaim({ draft }: DraftFacts, { current, prior }: Match, random: () => number): string {
  const now = current.value!;
  const truth = (now.value / prior.value!.value - 1) * 100;
  const wrong = truth + (3 + 27 * random()) * (random() < 0.5 ? -1 : 1);
  const claim = `，同比${wrong < 0 ? '下降' : '增长'}${Math.abs(wrong).toFixed(1)}%，`;
  const end = now.range[1];
  return draft.text.slice(0, end) + claim + draft.text.slice(end).replace(/^[，、]/, '');
}

function marked(): Texts[] {
  return labelledPairs().map(([prior, current]) => ({
    name: current.name,
    prior: prior.text,
    current: current.text,
  }));
}

function published(): Texts[] {
  const names = new Set(corpora().map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [, folder, year] = /^(reports\/\w+)\/(\d{4})\.txt$/.exec(name) ?? [];
    const prior = `${folder}/${Number(year) - 1}.txt`;
    return year !== undefined && names.has(prior)
      ? [{ name: name.slice(0, -4), prior: read(prior), current: read(name) }]
      : [];
  });
}

function read(name: string): string {
  const { path } = corpora().find((file) => file.name === name)!;
  return readFileSync(path, 'utf8');
}
