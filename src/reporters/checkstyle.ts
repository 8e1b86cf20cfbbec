import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { ResultMessage } from '../results/result.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { placedText } from './words.js';
import { element, XML_DECLARATION } from './xml.js';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'info' };

/** The XML of Checkstyle, which many CI services read. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  render({ files, locale }, { root }) {
    const elements = files.map(({ path, messages }) =>
      element(
        'file',
        { name: repositoryPath(path, root) },
        messages.map((message) => errorOf(message, locale)),
      ),
    );
    return `${XML_DECLARATION}\n${element('checkstyle', { version: '4.3' }, elements)}\n`;
  },
};

function errorOf(finding: ResultMessage, locale: Locale): string {
  const { ruleId, level, place } = finding;
  return element('error', {
    line: place.line,
    column: place.column,
    severity: SEVERITIES[level],
    message: printable(placedText(finding, locale)),
    source: ruleId,
  });
}
