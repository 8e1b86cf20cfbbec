import type { Locale } from '../base/locale.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { Excerpt, FileResult, ResultMessage, RunResult } from '../results/result.js';
import { hasSafeFix } from '../results/totals.js';
import { heading } from './checked-by.js';
import { columnsOf, padTo, withoutEnd, withoutMiddle, withoutStart, wrap } from './columns.js';
import { type Entry, type Folded, fold, sumText } from './folding.js';
import { type Line, type Piece, type Printer, piece, printer } from './lines.js';
import { summary } from './summary.js';
import { GAP, levelNames, relatedText, ruleText } from './words.js';

/**
 * The report for people: every finding with its text, its place and what to write, then the sums and what to do next.
 */
export const stylish: Reporter = {
  name: 'stylish',
  render(run, options) {
    const print = printer(options.color);
    const listed = run.files.filter(({ messages }) => messages.length > 0);
    const blocks = listed.map((file) => fileBlock(file, run, options, print));
    const end = summary(run, options).flatMap((line) => wrap(line, options.width, 2));
    return [...blocks, print(end)].join('\n');
  },
};

/** The lines of a file. Every entry is printed as it is made: the segments of thousands of lines take much memory. */
function fileBlock(file: FileResult, run: RunResult, options: ReporterOptions, print: Printer): string {
  const { locale } = run;
  const entries: Entry[] = options.expand
    ? file.messages.map((finding) => ({ finding }))
    : fold(file.messages);
  const places = entries.map(placeText);
  const placeColumns = places.reduce((most, place) => Math.max(most, place.length), 0);
  const margin = placeColumns + 5;
  const textColumn = margin + levelColumns(locale) + 2;
  const texts = entries.map((entry, index) => {
    const { level } = entry.finding;
    const head: Piece[] = [
      `   ${places[index]!.padEnd(placeColumns)}  `,
      piece(level, padTo(levelNames[level][locale], levelColumns(locale))),
      '  ',
    ];
    const room = (options.width ?? Number.POSITIVE_INFINITY) - textColumn;
    const [first, ...others] = entry.folded
      ? foldedLines(entry.finding, entry.folded, run)
      : findingLines(entry.finding, file.path, locale, room, options);
    return print([
      ...wrap([...head, ...first], options.width, textColumn),
      ...others.flatMap((line) => wrap([' '.repeat(margin), ...line], options.width, margin)),
    ]);
  });
  return print([...wrap(heading(file, locale, options.cwd), options.width, 2), []]) + texts.join('');
}

function placeText({ finding, folded }: Entry): string {
  if (finding.location === '') return '';
  if (!folded) return `${finding.place.line}:${finding.place.column}`;
  const [first, last] = folded.lines;
  return first === last ? `${first}` : `${first}–${last}`;
}

function levelColumns(locale: Locale): number {
  return Math.max(...Object.values(levelNames).map((name) => columnsOf(name[locale])));
}

/** The text of a finding, and its message. */
function findingLines(
  finding: ResultMessage,
  file: string,
  locale: Locale,
  room: number,
  { cwd }: ReporterOptions,
): [Line, ...Line[]] {
  const { excerpt, location, message, related = [] } = finding;
  const explanation: Piece[] = [
    ...(location ? [location, GAP[locale]] : []),
    message,
    GAP[locale],
    piece('faint', ruleText(finding)),
    ...(hasSafeFix(finding) ? [GAP[locale], piece('faint', locale === 'zh' ? '可自动改正' : 'fixable')] : []),
  ];
  const others = related.map((other): Line => [piece('faint', relatedText(other, file, locale, cwd))]);
  const quotation = quote(excerpt, room);
  return quotation ? [quotation, explanation, ...others] : [explanation, ...others];
}

/** The longest span that is shown whole, in columns. */
const SPAN = 80;

/** The text of a finding in its surroundings, on one line; `undefined` where there is no text. */
function quote({ before, text, after }: Excerpt, columns: number): Piece[] | undefined {
  if (before + text + after === '') return undefined;
  const span = withoutMiddle(text, Math.min(SPAN, Math.max(columns - 2, 8)));
  if (columns === Number.POSITIVE_INFINITY)
    return [piece('faint', before), piece('strong', `⟦${span}⟧`), piece('faint', after)];
  const rest = Math.max(columns - columnsOf(span) - 2, 0);
  const wanted = { before: columnsOf(before), after: columnsOf(after) };
  const half = rest / 2;
  return [
    piece('faint', withoutStart(before, Math.max(half, rest - wanted.after))),
    piece('strong', `⟦${span}⟧`),
    piece('faint', withoutEnd(after, Math.max(half, rest - wanted.before))),
  ];
}

function foldedLines(
  finding: ResultMessage,
  folded: Folded,
  { rules, locale }: RunResult,
): [Line, ...Line[]] {
  const expand = locale === 'zh' ? '逐条列出用 --expand' : 'list them with --expand';
  const summary = rules[finding.ruleId]?.summary;
  return [
    [piece('strong', sumText(folded, locale))],
    [...(summary ? [summary, GAP[locale]] : []), expand, GAP[locale], piece('faint', ruleText(finding))],
  ];
}
