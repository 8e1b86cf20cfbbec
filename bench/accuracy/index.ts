/** Measures hegao's accuracy: `npm run accuracy`; see bench/README.md. */
import { accept } from './accept.js';
import { corporaArePresent, corporaFolder } from './corpora.js';
import { publishedFailures } from './gates.js';
import { checkSeed } from './golden.js';
import { isUpToDate, measuredOf, writeMeasured } from './measured.js';
import { measureMetrics } from './metrics.js';
import { type AccuracyOptions, HELP, parseOptions } from './options.js';
import { checkCorpora, isFalse, isUnreviewed, type Published } from './published.js';
import { missLines, recallTable, seededFailures } from './recall.js';
import { hitLines, publishedTable, unusedLines } from './report.js';
import { Reviews } from './reviewed.js';
import { type Seeded, seedFaults } from './seeded.js';

/** Findings of a rule that are shown when no rule is named. */
const SHOWN = 5;

const options = parseOptions(process.argv.slice(2));
if (options === 'help') console.log(HELP);
else if (!corporaArePresent()) {
  console.log(`No corpora at ${corporaFolder}, so accuracy is not measured.`);
} else process.exitCode = (await measure(options)) ? 0 : 1;

/** Measures the requested parts; returns whether all requirements are met. */
async function measure(options: AccuracyOptions): Promise<boolean> {
  const { parts, only } = options;
  const failures: string[] = [];
  const published = parts.has('published') ? await publishedPart(options, failures) : undefined;
  const seeded = parts.has('seeded') ? await seededPart(options, failures) : undefined;
  if (parts.has('golden') && only.length === 0) await goldenPart(failures);
  if (parts.has('metrics') && only.length === 0) await metricsPart(failures);
  if (published && seeded && only.length === 0) keep(measuredOf(published, seeded), options);

  title(failures.length === 0 ? 'all holds' : 'does not hold');
  for (const failure of failures) console.log(`✗ ${failure}`);
  return failures.length === 0;
}

async function publishedPart(options: AccuracyOptions, failures: string[]): Promise<Published> {
  const { only } = options;
  const reviews = Reviews.read();
  const published = await checkCorpora(reviews, only, options.unread);
  const { files, characters, hits } = published;
  title(`published texts: ${files} files, ${characters} characters`);
  const shown = hits.filter(options.unreviewed ? isUnreviewed : only.length > 0 ? () => true : isFalse);
  if (shown.length > 0)
    console.log(`${hitLines(shown, only.length > 0 || options.unreviewed ? Infinity : SHOWN)}\n`);
  console.log(publishedTable(published));
  if (only.length === 0) {
    const unused = reviews.unused();
    if (unused.length > 0) console.log(`\nreviewed, but found no more:\n${unusedLines(unused)}`);
  }
  if (options.accept) {
    const { added, removed } = accept(hits, reviews, only);
    console.log(
      `\n${added} lines added with “?” for the verdict, ${removed} taken out: bench/accuracy/reviewed/`,
    );
  }
  failures.push(...publishedFailures(published));
  return published;
}

async function seededPart({ only, faults }: AccuracyOptions, failures: string[]): Promise<Seeded> {
  const seeded = await seedFaults(only, faults);
  title(`seeded faults: ${seeded.rules.size} rules`);
  console.log(recallTable(seeded, 'rule'));
  console.log(`\n${recallTable(seeded, 'group')}`);
  if (seeded.misses.length > 0) {
    console.log(`\n${missLines(seeded.misses, only.length > 0 ? Infinity : SHOWN)}`);
  }
  failures.push(...seededFailures(seeded));
  return seeded;
}

async function goldenPart(failures: string[]): Promise<void> {
  const golden = await checkSeed();
  title('the seed');
  for (const waiting of golden.waiting) console.log(`not there yet: ${waiting}`);
  failures.push(...golden.failures.map((failure) => `the seed: ${failure}`));
}

/** Figures across years have a measurement of their own. */
async function metricsPart(failures: string[]): Promise<void> {
  title('figures');
  failures.push(...(await measureMetrics()));
}

/** Saves the measurement if requested; else says that the saved one is older. */
function keep(measured: ReturnType<typeof measuredOf>, { write }: AccuracyOptions): void {
  if (isUpToDate(measured)) return;
  if (write) writeMeasured(measured);
  else console.log('\nmeasured.json is older: npm run accuracy -- --write && npm run generate');
}

function title(text: string): void {
  console.log(`\n── ${text}\n`);
}
