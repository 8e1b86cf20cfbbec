import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * A checker for Stryker that lets only mutants drawn at random be tried. Stryker calls the others compile errors, which
 * do not count.
 *
 * Chance is a hash of the seed and of what a mutant is: the same sources and seed give the same mutants.
 */
class Sample {
  #drawn = new Set();

  async init() {}

  /** Is given all mutants at once. */
  async group(mutants) {
    const ranked = mutants
      .map((mutant) => ({ id: mutant.id, rank: rankOf(mutant) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    this.#drawn = new Set(ranked.slice(0, Number(process.env.HEGAO_STRYKER_COUNT)).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.#drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }
}

/** Where a mutant stands in the draw. */
function rankOf({ fileName, mutatorName, replacement, location: { start, end } }) {
  const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
  const place = [start.line, start.column, end.line, end.column];
  const what = [process.env.HEGAO_STRYKER_SEED, file, mutatorName, replacement, ...place].join('\n');
  return createHash('sha256').update(what).digest('hex');
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
