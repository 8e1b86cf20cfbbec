import { Project } from '../../src/project/project.js';
import type { ResultMessage } from '../../src/results/result.js';
import { type CorpusFile, corpora, corporaFolder } from './corpora.js';
import { isMeasured } from './options.js';
import type { Review, Reviews } from './reviewed.js';

/** A finding in the corpora, with its review. */
export interface Hit {
  readonly file: CorpusFile;
  readonly message: ResultMessage;
  readonly review: Review | undefined;
}

/** hegao's findings in the corpora. */
export interface Published {
  readonly files: number;
  readonly characters: number;
  readonly hits: readonly Hit[];
  /** Rules that ran on some of the files. */
  readonly rules: readonly string[];
}

/**
 * Checks the corpora as `hegao --level info` would; the seed, a draft full of blanks, is left out, and so are the texts
 * whose findings no one has read unless they are asked for.
 */
export async function checkCorpora(
  reviews: Reviews,
  only: readonly string[],
  withUnread: boolean,
): Promise<Published> {
  const project = await openProject();
  const files = corpora().filter(({ kind }) => kind !== 'seed' && (withUnread || kind !== 'unread'));
  const hits: Hit[] = [];
  const rules = new Set<string>();
  let characters = 0;
  for (const file of files) {
    const result = await project.checkFile(file.path);
    characters += result.characters;
    for (const message of [...result.messages, ...result.suppressed]) {
      const { ruleId, fingerprint } = message;
      if (isNotice(message) || !isMeasured(ruleId, only)) continue;
      const review = reviews.of({ rule: ruleId, file: file.name, fingerprint });
      hits.push({ file, message, review });
    }
  }
  for (const rule of await project.rules()) if (isMeasured(rule.id, only)) rules.add(rule.id);
  return { files: files.length, characters, hits, rules: [...rules].sort() };
}

/** Recommended and the genre each draft shows, every level, no configuration. */
export function openProject(): Promise<Project> {
  return Project.open({ cwd: corporaFolder, configFile: false, level: 'info' });
}

/** hegao's own remarks on the run, such as that last year's report was not found, are not findings in a text. */
function isNotice({ ruleId, fatal }: ResultMessage): boolean {
  return ruleId.startsWith('hegao/') && !fatal;
}

/** Whether a finding counts as a false alarm: a person found it to be one, or no one has read it. */
export function isFalse({ review }: Hit): boolean {
  return review?.verdict !== 'find';
}

export function isUnreviewed({ review }: Hit): boolean {
  return review === undefined || review.verdict === '?';
}
