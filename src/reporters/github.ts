import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { RunResult } from '../results/result.js';
import { type FileEntry, findingsIn, mostUrgentFirst, sumText } from './folding.js';
import { print } from './lines.js';
import { repositoryPath } from './paths.js';
import { printable } from './printable.js';
import { outcome } from './summary.js';
import { GAP, placedText, relatedText } from './words.js';

/** GitHub shows this many annotations of a kind per step, and silently drops the others. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** Workflow commands that make GitHub Actions annotate findings in the changed files, then the totals. */
export const github: Reporter = {
  name: 'github',
  redacts: true,
  render(run, options) {
    const entries = mostUrgentFirst(run.files, options.expand);
    const shown = (['error', 'warn', 'info'] as const).flatMap((level) =>
      // One notice is reserved for what was omitted.
      entries.filter(({ finding }) => finding.level === level).slice(0, level === 'info' ? SHOWN - 1 : SHOWN),
    );
    const commands = shown.map((entry) => command(entry, run, options));
    const rest = findingsIn(entries) - findingsIn(shown);
    if (rest > 0) commands.push(`::notice title=hegao::${data(leftOut(rest, run.locale))}`);
    return commands.map((line) => `${line}\n`).join('') + print(outcome(run, options), false);
  },
};

function command({ finding, folded, file }: FileEntry, run: RunResult, options: ReporterOptions): string {
  const { locale, rules } = run;
  const { ruleId, level, location, place, related = [] } = finding;
  const { line, column, endLine, endColumn } = place;
  // A file that could not be read has no line to point at.
  const lines = location === '' ? {} : { line, ...(!folded && { endLine }) };
  // GitHub takes columns only where start and end are on one line.
  const columns = 'endLine' in lines && line === endLine ? { col: column, endColumn } : {};
  const properties = {
    file: repositoryPath(file.path, options.root),
    ...lines,
    ...columns,
    title: ruleId,
  };
  const said = folded
    ? [sumText(folded, locale) + GAP[locale] + (rules[ruleId]?.summary ?? '')]
    : [
        placedText(finding, locale),
        ...related.map((other) => relatedText(other, file.path, locale, options.cwd)),
      ];
  const body = said.map((line) => printable(line.trimEnd())).join('\n');
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${property(visible(String(value)))}`,
  );
  return `::${COMMANDS[level]} ${written.join(',')}::${data(body)}`;
}

/** A text as a command's message; the runner turns these back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A text without characters that act on a terminal; line ends are encoded as those of any property. */
function visible(text: string): string {
  return text.replace(/[^\r\n]+/g, printable);
}

/** A text as the value of a command's property. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function leftOut(count: number, locale: Locale): string {
  return locale === 'zh'
    ? `另有 ${count} 处没有在文件中标出：GitHub 每类只显示 ${SHOWN} 条。见本次运行的摘要（Summary）。`
    : `${count} more are not marked in the files: GitHub shows ${SHOWN} of each kind. See the summary of this run.`;
}
