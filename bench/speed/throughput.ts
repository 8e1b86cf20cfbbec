import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, corporaArePresent } from '../accuracy/corpora.js';
import type { Measurement } from './budget.js';
import { Contest } from './contest.js';
import { draftOf } from './drafts.js';
import { phrases } from './phrases.js';
import { ratios, spreadOf } from './statistics.js';

/** Bytes that a slow tool is given in a round. */
const SLOW_BYTES = 300_000;

/** Single-threaded, on the same files in the same round. */
export async function measureThroughput(folder: string, rounds: number): Promise<Measurement[]> {
  const files = filesIn(folder);
  const some = upTo(files, SLOW_BYTES);
  const contest = await Contest.start(
    ['hegao', 'floor', 'textlint', 'zhlint', 'autocorrect'],
    prhPatterns(folder),
  );
  const times = new Map<string, number[]>();
  const ask = async (key: string, name: string, paths: readonly string[], keep: boolean) => {
    const { time } = await contest.ask(name, paths);
    if (keep) times.set(key, [...(times.get(key) ?? []), time]);
  };
  // The first rounds are for the compiler.
  for (let round = -2; round < rounds; round++) {
    for (const name of ['hegao', 'floor', 'textlint', 'autocorrect'])
      await ask(name, name, files, round >= 0);
    for (const name of ['hegao', 'zhlint']) await ask(`${name} some`, name, some, round >= 0);
  }
  contest.stop();
  const of = (key: string) => times.get(key)!;
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  return [
    {
      name: `speed on ${files.length} reports, ${megabytes.toFixed(1)} MB`,
      measured: spreadOf(of('hegao').map((time) => megabytes / (time / 1000))),
      unit: 'MB/s',
      budget: { least: 0 },
    },
    against('against textlint and prh', of('textlint'), of('hegao'), { least: 20 }),
    against('against zhlint', of('zhlint some'), of('hegao some'), { least: 10 }),
    against('against autocorrect (Rust)', of('autocorrect'), of('hegao'), { least: 2 }),
    against('against the floor', of('hegao'), of('floor'), { most: 6 }),
  ];
}

function against(name: string, values: number[], base: number[], budget: Measurement['budget']): Measurement {
  return { name, measured: ratios(values, base), unit: '×', budget };
}

/** The published texts; where there are none, drafts of about the size of a report. */
function filesIn(folder: string): string[] {
  if (corporaArePresent()) {
    return corpora()
      .filter(({ kind, path }) => kind === 'published' && path.endsWith('.txt'))
      .map(({ path }) => path);
  }
  return Array.from({ length: 80 }, (_, number) => {
    const path = join(folder, `report-${number}.txt`);
    writeFileSync(path, draftOf(30_000 + number * 500));
    return path;
  });
}

function upTo(files: readonly string[], bytes: number): string[] {
  let total = 0;
  return files.filter((file) => {
    total += statSync(file).size;
    return total <= bytes;
  });
}

/** As many patterns as hegao looks for, backwards, so that they are as long and as varied but are rarely met. */
export function prhPatterns(folder: string): string {
  const path = join(folder, 'prh.yml');
  // prh cannot look for marks such as “--”.
  const words = phrases().filter((phrase) => /[㐀-鿿]/.test(phrase));
  const rules = words.map((phrase) => {
    const pattern = JSON.stringify([...phrase].reverse().join(''));
    return `  - expected: ${JSON.stringify(phrase)}\n    pattern: ${pattern}`;
  });
  writeFileSync(path, `version: 1\nrules:\n${rules.join('\n')}\n`);
  return path;
}
