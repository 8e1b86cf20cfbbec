import type { Locale } from '../base/locale.js';
import type { Reporter } from '../core/plugin.js';
import type { FileResult, ResultMessage } from '../results/result.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { relatedText } from './related.js';
import { GAP, placedText } from './words.js';
import { element, textElement, XML_DECLARATION } from './xml.js';

/** The XML of JUnit: a suite for each file, a failed test for each finding, a skipped one for each suppressed finding. */
export const junit: Reporter = {
  name: 'junit',
  render({ files, locale }, { root, cwd }) {
    const suites = files.map((file) => suiteOf(file, { path: repositoryPath(file.path, root), locale, cwd }));
    const sums = { ...total(files), time: 0 };
    return `${XML_DECLARATION}\n${element('testsuites', { name: 'hegao', ...sums }, suites)}\n`;
  },
};

interface Shown {
  /** The path of the file, from the repository. */
  readonly path: string;
  readonly locale: Locale;
  readonly cwd: string;
}

function total(files: readonly FileResult[]) {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  const skipped = files.reduce((sum, { suppressed }) => sum + suppressed.length, 0);
  const passed = files.filter(isClean).length;
  return { tests: messages.length + skipped + passed, failures: messages.length - errors, errors, skipped };
}

function isClean({ messages, suppressed }: FileResult): boolean {
  return messages.length + suppressed.length === 0;
}

function suiteOf(file: FileResult, shown: Shown): string {
  const { path, locale } = shown;
  const cases = [
    ...file.messages.map((message) => caseOf(message, shown, [failureOf(message, file, shown)])),
    ...file.suppressed.map((message) => caseOf(message, shown, [skipOf(message)])),
  ];
  const nothing = locale === 'zh' ? '未发现问题' : 'no problems found';
  if (isClean(file)) cases.push(element('testcase', { name: nothing, classname: path, time: 0 }));
  return element('testsuite', { name: path, ...total([file]), time: 0 }, cases);
}

function caseOf({ ruleId, place }: ResultMessage, { path }: Shown, outcome: readonly string[]): string {
  const { line, column } = place;
  const name = `${line}:${column} ${ruleId}`;
  return element('testcase', { name, classname: path, file: path, line, time: 0 }, outcome);
}

/** A finding as a failed test; a file that could not be checked in full, as one that broke. */
function failureOf(finding: ResultMessage, file: FileResult, { path, locale, cwd }: Shown): string {
  const { level, message, place, ruleId, basis, related = [], fatal } = finding;
  const lines = [
    `${path}:${place.line}:${place.column}`,
    placedText(finding, locale),
    ...related.map((other) => relatedText(other, file.path, locale, cwd)),
    basis === '' ? ruleId : `${ruleId}${GAP[locale]}${basis}`,
  ];
  return textElement(
    fatal ? 'error' : 'failure',
    { type: level, message: printable(message) },
    lines.map(printable).join('\n'),
  );
}

function skipOf({ suppression }: ResultMessage): string {
  return element('skipped', { message: printable(suppression?.reason ?? '') });
}
