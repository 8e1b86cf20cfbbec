import { isFalse, type Published } from './published.js';

/** False alarms per 10,000 characters at warn. */
const MAX_FALSE_WARNINGS = 0.2;

/** Of the sentences known to be right, so many may be reported at warn. */
const SENTENCES = { file: 'sentences/odw-correct.txt', max: 3 };

/** Checks the requirements on published texts; returns those that are not met. */
export function publishedFailures({ hits, characters }: Published): string[] {
  const failures: string[] = [];
  const alarms = hits.filter(isFalse);

  const errors = alarms.filter(({ message }) => message.level === 'error');
  if (errors.length > 0) failures.push(`${errors.length} false alarms at error; none may be`);

  const blanks = hits.filter(
    ({ file, message }) => file.kind === 'published' && message.ruleId.startsWith('placeholder/'),
  );
  if (blanks.length > 0)
    failures.push(`${blanks.length} findings of placeholder/* in published text; none may be`);

  const warnings = alarms.filter(({ message }) => message.level === 'warn');
  const rate = perTenThousand(warnings.length, characters);
  if (rate > MAX_FALSE_WARNINGS) {
    failures.push(
      `${rate.toFixed(3)} false alarms per 10,000 characters at warn; at most ${MAX_FALSE_WARNINGS}`,
    );
  }

  const sentences = warnings.filter(({ file }) => file.name === SENTENCES.file);
  if (sentences.length > SENTENCES.max) {
    failures.push(`${sentences.length} false alarms at warn in ${SENTENCES.file}; at most ${SENTENCES.max}`);
  }
  return failures;
}

export function perTenThousand(count: number, characters: number): number {
  return characters === 0 ? 0 : (count * 10_000) / characters;
}
