import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../src/reporters/group-by.js';

/** Findings in the corpora that a person has read, a file for each group of rules: reviewed/<group>.tsv. */
const folder = join(import.meta.dirname, 'reviewed');

/** `find`: it is a fault. `false`: it is none. `?`: not checked yet, which counts as none. */
export type Verdict = 'find' | 'false' | '?';

export interface Review {
  readonly rule: string;
  /** A file of the corpora, or a folder ending in a slash. */
  readonly file: string;
  /** The finding's fingerprint; `*` for all findings of the rule there. */
  readonly fingerprint: string;
  readonly verdict: Verdict;
  /** The characters that were found, no more: the corpora are not ours to copy. */
  readonly text: string;
  readonly why: string;
}

const HEAD = ['rule', 'file', 'fingerprint', 'verdict', 'text', 'why'].join('\t');

/** What to look a finding up by. */
export interface FindingKey {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string;
}

export class Reviews {
  readonly #reviews = new Map<string, Review>();
  readonly #used = new Set<Review>();

  static read(): Reviews {
    const reviews = new Reviews();
    if (!existsSync(folder)) return reviews;
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .sort()) {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      lines.forEach((line, index) => {
        if (index > 0 && line !== '') reviews.add(parseReview(line, `reviewed/${name}:${index + 1}`));
      });
    }
    return reviews;
  }

  add(review: Review): void {
    this.#reviews.set(keyOf(review), review);
  }

  /** The review of a finding: by its fingerprint, else of all findings of its rule in the file or folder. */
  of(finding: FindingKey): Review | undefined {
    const { rule, file, fingerprint } = finding;
    const review =
      this.#reviews.get(keyOf({ rule, file, fingerprint })) ??
      placesOf(file)
        .map((place) => this.#reviews.get(keyOf({ rule, file: place, fingerprint: '*' })))
        .find((known) => known !== undefined);
    if (review) this.#used.add(review);
    return review;
  }

  /** Reviews that matched no finding since they were read. */
  unused(): Review[] {
    return [...this.#reviews.values()].filter((review) => !this.#used.has(review));
  }

  delete(review: Review): void {
    this.#reviews.delete(keyOf(review));
  }

  /** Writes the lists of the groups that have any, sorted, so that two people's additions rarely touch. */
  write(): void {
    mkdirSync(folder, { recursive: true });
    const groups = groupBy([...this.#reviews.values()], ({ rule }) => rule.split('/')[0]!);
    for (const [group, reviews] of groups) {
      const lines = reviews
        .map(({ rule, file, fingerprint, verdict, text, why }) =>
          [rule, file, fingerprint, verdict, text, why].join('\t'),
        )
        .sort();
      writeFileSync(join(folder, `${group}.tsv`), `${[HEAD, ...lines].join('\n')}\n`);
    }
  }
}

function keyOf({ rule, file, fingerprint }: FindingKey): string {
  return `${rule} ${file} ${fingerprint}`;
}

/** The file itself, then the folders it stands in, nearest first. */
function placesOf(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => (index === 0 ? file : `${parts.slice(0, -index).join('/')}/`));
}

function parseReview(line: string, where: string): Review {
  const [rule = '', file = '', fingerprint = '', verdict = '', text = '', why = ''] = line.split('\t');
  if (!isVerdict(verdict))
    throw new Error(`${where}: the verdict is “${verdict}”; expected find, false or ?`);
  return { rule, file, fingerprint, verdict, text, why };
}

function isVerdict(word: string): word is Verdict {
  return word === 'find' || word === 'false' || word === '?';
}
