/** Measures how figures are read, and set beside those of last year: `npm run accuracy -- --metrics`. */
import { measureContradictions } from './metrics/contradictions.js';
import { measureExtraction } from './metrics/extraction.js';
import { measureMatching } from './metrics/matching.js';

/** What must hold. */
const FLOORS = { f1: 0.95, precision: 0.97, recall: 0.9, contradictions: 0.95 };
/** Faults of reading and matching that are shown. */
const SHOWN = 20;

/** Measures and prints; returns the requirements that are not met. */
export async function measureMetrics(): Promise<readonly string[]> {
  const failures: string[] = [];
  const check = (holds: boolean, failure: string) => {
    if (!holds) failures.push(`figures: ${failure}`);
  };

  const extraction = await measureExtraction();
  console.log(`figures read in marked drafts: ${extraction.score}, F1 ${percent(extraction.score.f1)}`);
  show(extraction.faults);
  check(extraction.score.f1 >= FLOORS.f1, `F1 of reading is below ${percent(FLOORS.f1)}`);

  const matching = await measureMatching();
  const { all, taken } = matching.lookalikes;
  console.log(
    `\nthe same figures of two years: ${matching.score}; of ${all} look-alikes ${taken} taken for one`,
  );
  show(matching.faults);
  check(
    matching.score.precision >= FLOORS.precision,
    `precision of matches is below ${percent(FLOORS.precision)}`,
  );
  check(matching.score.recall >= FLOORS.recall, `recall of matches is below ${percent(FLOORS.recall)}`);
  check(taken / all <= 1 - FLOORS.precision, 'too many look-alikes are taken for one');

  const { seeded, found, plain, missed } = await measureContradictions();
  console.log(
    `\nwrong growth put behind figures of two years: ${seeded} seeded, ${found} found, ${plain} of them above info`,
  );
  show(missed.map((place) => `missed   ${place}`));
  check(
    found / seeded >= FLOORS.contradictions,
    `fewer than ${percent(FLOORS.contradictions)} of wrong growths are found`,
  );
  return failures;
}

function show(faults: readonly string[]): void {
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  if (faults.length > SHOWN) console.log(`  … and ${faults.length - SHOWN} more`);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}
