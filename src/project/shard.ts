import type { Found } from './check-files.js';

/** A part of the files of a run: every so many-th, from the one at an index that counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What falls to a shard: as in dealing out cards, so that neighbours, which are of a kind, are spread. */
export async function* ofShard(found: AsyncIterable<Found>, { index, count }: Shard): AsyncGenerator<Found> {
  let number = 0;
  for await (const each of found) if (number++ % count === index - 1) yield each;
}
