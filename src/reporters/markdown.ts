import type { Locale } from '../base/locale.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { FileResult, RunResult } from '../results/result.js';
import { heading } from './checked-by.js';
import { type FileEntry, findingsIn, mostUrgentFirst, sumText } from './folding.js';
import { plainText } from './lines.js';
import { code, markup } from './printable.js';
import { outcome } from './summary.js';
import { levelNames, relatedText } from './words.js';

/** A comment on GitHub holds 65,536 characters; the rest is reserved for totals and what others add. */
const ROOM = 60_000;

/** The report for a comment on a pull request or the summary of a job. */
export const markdown: Reporter = {
  name: 'markdown',
  render(run, options) {
    const { locale } = run;
    const entries = mostUrgentFirst(run.files, options.expand);
    const { rows, left } = rowsOf(entries, run, options);
    const blocks = [
      `## ${locale === 'zh' ? '核稿' : 'hegao'}`,
      outcome(run, options)
        .map((line) => `- ${markup(plainText(line))}`)
        .join('\n'),
      ...run.files.flatMap((file) => tableOf(file, rows.get(file), run, options)),
      ...(left > 0 ? [leftOut(left, locale)] : []),
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

interface Row {
  readonly entry: FileEntry;
  readonly text: string;
}

/** As many rows as fit, the most urgent first, by file; and how many findings are omitted. */
function rowsOf(entries: readonly FileEntry[], run: RunResult, options: ReporterOptions) {
  const rows = new Map<FileResult, Row[]>();
  let room = ROOM;
  for (const [at, entry] of entries.entries()) {
    const text = rowOf(entry, run, options);
    const own = rows.get(entry.file);
    room -= text.length + (own ? 0 : tableHead(entry.file, run, options).length);
    if (room < 0) return { rows, left: findingsIn(entries.slice(at)) };
    if (own) own.push({ entry, text });
    else rows.set(entry.file, [{ entry, text }]);
  }
  return { rows, left: 0 };
}

/** The findings of a file, in the order of its text. */
function tableOf(
  file: FileResult,
  rows: readonly Row[] | undefined,
  run: RunResult,
  options: ReporterOptions,
): string[] {
  if (!rows) return [];
  const order = new Map(file.messages.map((message, at) => [message, at]));
  const sorted = [...rows].sort((a, b) => order.get(a.entry.finding)! - order.get(b.entry.finding)!);
  return [tableHead(file, run, options) + sorted.map(({ text }) => text).join('\n')];
}

const COLUMNS = {
  zh: ['位置', '级别', '问题', '规则'],
  en: ['Where', 'Level', 'What', 'Rule'],
} satisfies Record<Locale, string[]>;

function tableHead(file: FileResult, { locale }: RunResult, { cwd }: ReporterOptions): string {
  const [name, , , checkedBy] = heading(file, locale, cwd);
  return [
    `### ${markup(plainText([name!]))}`,
    '',
    ...(checkedBy ? [markup(plainText([checkedBy])), ''] : []),
    `| ${COLUMNS[locale].join(' | ')} |`,
    '| --- | --- | --- | --- |',
    '',
  ].join('\n');
}

function rowOf({ finding, folded, file }: FileEntry, run: RunResult, { cwd }: ReporterOptions): string {
  const { locale, rules } = run;
  const { ruleId, ruleName, level, location, message, place, excerpt, related = [] } = finding;
  const { before, text, after } = excerpt;
  const quotation =
    before + text + after === '' ? [] : [`${markup(before)}<b>${markup(text)}</b>${markup(after)}`];
  const [where, what] = folded
    ? [
        [lines(folded.lines)],
        [`<b>${markup(sumText(folded, locale))}</b>`, markup(rules[ruleId]?.summary ?? '')],
      ]
    : [
        location === '' ? [] : [`${place.line}:${place.column}`, markup(location)],
        [
          ...quotation,
          markup(message),
          ...related.map((other) => markup(relatedText(other, file.path, locale, cwd))),
        ],
      ];
  const rule = ruleName === ruleId ? code(ruleId) : `${code(ruleId)} ${markup(ruleName)}`;
  const cells = [where.join('<br>'), levelNames[level][locale], what.join('<br>'), rule];
  return `| ${cells.join(' | ')} |`;
}

function lines([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

function leftOut(count: number, locale: Locale): string {
  return locale === 'zh'
    ? `另有 ${count} 处，此处放不下。全部见 \`hegao -f stylish\`。`
    : `${count} more have no room here. For all of them run \`hegao -f stylish\`.`;
}
