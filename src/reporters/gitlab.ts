import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { FileResult, ResultMessage } from '../core/result.js';
import { repositoryFingerprint } from './fingerprint.js';
import { repositoryPath } from './paths.js';
import { printable, strictJson } from './printable.js';

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
  render({ files }, { root }) {
    const issues = files.flatMap((file) => file.messages.map((message) => issueOf(message, file, root)));
    return `${strictJson(issues)}\n`;
  },
};

function issueOf(message: ResultMessage, file: FileResult, root: string): Issue {
  const { ruleId, level, location, place, fatal } = message;
  const path = repositoryPath(file.path, root);
  return {
    description: printable([location, message.message].filter((part) => part !== '').join('　')),
    check_name: ruleId,
    fingerprint: repositoryFingerprint(path, message),
    severity: fatal ? 'critical' : SEVERITIES[level],
    location: { path, lines: { begin: place.line, end: place.endLine } },
  };
}
