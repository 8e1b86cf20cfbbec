import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { ResultMessage } from '../core/result.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { element, XML_DECLARATION } from './xml.js';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'info' };

/** The XML of Checkstyle, which many CI services read. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  render({ files }, { root }) {
    const elements = files.map(({ path, messages }) =>
      element('file', { name: repositoryPath(path, root) }, messages.map(errorOf)),
    );
    return `${XML_DECLARATION}\n${element('checkstyle', { version: '4.3' }, elements)}\n`;
  },
};

function errorOf({ ruleId, level, location, message, place }: ResultMessage): string {
  return element('error', {
    line: place.line,
    column: place.column,
    severity: SEVERITIES[level],
    message: printable([location, message].filter((part) => part !== '').join('　')),
    source: ruleId,
  });
}
