import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { FileResult, ResultMessage } from '../results/result.js';
import { repositoryPath } from './paths.js';
import { printable, wellFormed } from './printable.js';
import { GAP, placedText, relatedText } from './words.js';

/** The first line of an XML file. */
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** An element with what is in it, each child on a line of its own. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds a text alone. */
function textElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): string {
  return element(name, attributes).replace(/\/>$/, `>${escaped(text)}</${name}>`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A text as XML holds it. Line breaks and tabs stay; characters that XML cannot hold, or that are invisible, are
 * replaced by a sign.
 */
function escaped(text: string): string {
  return wellFormed(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .split(/([\t\n\r]|##\w{0,20}\[)/)
    .map((part, at) => (at % 2 === 0 ? printable(part) : part))
    .join('')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark]!)
    .replace(/[\t\n\r]|(?<=##\w{0,20})\[/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

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

/**
 * The XML of JUnit: a suite for each file, a failed test for each finding, a skipped one for each suppressed finding.
 */
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
