import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import { print } from './lines.js';
import { shownPath } from './paths.js';

/** The words that editors and scripts look for, whatever the language. */
const WORDS: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'info' };

/** One line a finding: path:line:column: level: message (rule). */
export const compact: Reporter = {
  name: 'compact',
  render({ files }, { cwd }) {
    const lines = files.flatMap(({ path, messages }) =>
      messages.map(({ place, level, message, ruleId }) => [
        `${shownPath(path, cwd)}:${place.line}:${place.column}: ${WORDS[level]}: ${message} (${ruleId})`,
      ]),
    );
    return print(lines, false);
  },
};
