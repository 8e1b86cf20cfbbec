import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/draft.js';
import { markText, readMarkedText } from '../core/marked-text.js';
import { type Example, messageIdsOf, type Rule } from '../core/rule.js';
import {
  applyFixes,
  type Background,
  type Checked,
  check,
  fixSafely,
  type Given,
  rangeInFile,
} from './check.js';

/**
 * Runs the examples of a rule. In `bad` exactly what is marked must be reported, with the messages named; in `good`
 * nothing. `fixed` must come of fixing `bad`, and need no more fixing; `fixes` must be what its suggestions make of it.
 *
 * @throws {Error} that lists every example that does not hold, what it says above what came of it.
 */
export async function checkExamples(rule: Rule, background: Background = {}): Promise<void> {
  const failures: string[] = [];
  for (const [index, example] of rule.meta.examples.entries()) {
    const found = await failuresOf(rule, example, background);
    if (found.length > 0) failures.push(`${rule.id}, example ${index + 1}:\n${found.join('\n')}`);
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** What an example is checked by. */
export function givenFor({ given = {} }: Example, { genres = [], packs = [] }: Background): Given {
  const outline = genres.find(({ id }) => id === given.genre)?.outline;
  return { ...given, packs, ...(outline && { outline }) };
}

async function failuresOf(rule: Rule, example: Example, background: Background): Promise<string[]> {
  const given = givenFor(example, background);
  const run = (text: string) => check(rule, text, given, background.alter);
  const failures: string[] = [];
  if (example.bad !== undefined) {
    const { text, ranges } = readMarkedText(example.bad);
    const checked = await run(text);
    failures.push(
      ...differences(rule, example, { text, ranges }, checked),
      ...suggestionFailures(example, checked),
      ...(await fixFailures(example, checked, run)),
    );
  }
  if (example.good !== undefined) {
    const { draft, found } = await run(example.good);
    if (found.length > 0) {
      const ranges = found.map((finding) => rangeInFile(draft, finding));
      failures.push(sideBySide('good', example.good, written(example.good, ranges, found.map(said))));
    }
  }
  return failures;
}

/** Where the findings are not those that are marked. */
function differences(
  rule: Rule,
  example: Example,
  { text, ranges }: { readonly text: string; readonly ranges: readonly Range[] },
  { draft, found }: Checked,
): string[] {
  const ids = messageIdsOf(example, rule);
  if (ids.length === 0) return [`  messageId is missing: the rule has several messages`];
  if (typeof example.messageId !== 'string' && example.messageId && ids.length !== ranges.length)
    return [`  messageId lists ${ids.length}, but ${ranges.length} are marked`];
  const expectedIds = ranges.map((_, index) => (ids.length === 1 ? ids[0]! : ids[index]!));
  const foundRanges = found.map((finding) => rangeInFile(draft, finding));
  const expected = ranges.map((range, index) => `${range.join('–')} ${expectedIds[index]}`);
  const actual = found.map(({ messageId }, index) => `${foundRanges[index]!.join('–')} ${messageId}`);
  if (ranges.length > 0 && expected.join() === actual.join()) return [];
  return [
    sideBySide(
      'bad',
      written(text, ranges, ranges.length > 0 ? expectedIds : ['nothing is marked']),
      written(text, foundRanges, found.length > 0 ? found.map(said) : ['nothing is reported']),
    ),
  ];
}

function suggestionFailures({ fixes: expected }: Example, { draft, found }: Checked): string[] {
  const actual = found.flatMap(({ fixes }) =>
    fixes.filter(({ safety }) => safety === 'review').map(({ edits }) => applyFixes(draft, [edits])),
  );
  if (expected === undefined && actual.length === 0) return [];
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [
    sideBySide(
      'fixes',
      expected === undefined ? '(missing)' : listed(expected),
      actual.length === 0 ? '(no suggestion)' : listed(actual),
    ),
  ];
}

async function fixFailures(
  { fixed }: Example,
  checked: Checked,
  run: (text: string) => Promise<Checked>,
): Promise<string[]> {
  const isFixable = checked.found.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  if (!isFixable) return fixed === undefined ? [] : [sideBySide('fixed', fixed, '(no safe fix)')];
  const once = fixSafely(checked);
  if (once !== fixed) return [sideBySide('fixed', fixed ?? '(missing)', once)];
  const twice = fixSafely(await run(once));
  return twice === once ? [] : [sideBySide('fixed, and fixed again', once, twice)];
}

function said({ messageId, message }: Diagnostic): string {
  return `${messageId}: ${message}`;
}

function written(text: string, ranges: readonly Range[], notes: readonly string[]): string {
  return [markText({ text, ranges }), ...notes.map((note) => `  ${note}`)].join('\n');
}

function listed(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

/** What an example says, above what came of it. */
function sideBySide(what: string, expected: string, actual: string): string {
  const block = (label: string, text: string) =>
    `    ${label}${text.replaceAll('\n', `\n${' '.repeat(14)}`)}`;
  return `  ${what}\n${block('expected  ', expected)}\n${block('actual    ', actual)}`;
}
