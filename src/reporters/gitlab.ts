import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { ResultMessage } from '../results/result.js';
import { repositoryFingerprint } from './fingerprint.js';
import { repositoryPath } from './paths.js';
import { printable, strictJson } from './printable.js';
import { placedText } from './words.js';

/** An issue as GitLab's Code Quality report has it. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const SEVERITIES = { error: 'major', warn: 'minor', info: 'info' } satisfies Record<Level, Issue['severity']>;

/** GitLab's Code Quality report, which a merge request compares with that of its target branch. */
export const gitlab: Reporter = {
  name: 'gitlab',
  redacts: true,
  render({ files, locale }, { root }) {
    const issues = files.flatMap(({ path, messages }) =>
      messages.map((message) => issueOf(message, repositoryPath(path, root), locale)),
    );
    return `${strictJson(issues)}\n`;
  },
};

function issueOf(message: ResultMessage, path: string, locale: Locale): Issue {
  const { ruleId, level, place, fatal } = message;
  return {
    description: printable(placedText(message, locale)),
    check_name: ruleId,
    fingerprint: repositoryFingerprint(path, message),
    severity: fatal ? 'critical' : SEVERITIES[level],
    location: { path, lines: { begin: place.line, end: place.endLine } },
  };
}
