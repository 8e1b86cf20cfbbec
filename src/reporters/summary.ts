import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { ReporterOptions } from '../core/plugin.js';
import {
  type FileResult,
  type FixSummary,
  isOwn,
  type ResultMessage,
  type RunResult,
} from '../results/result.js';
import { type Totals, totalsOf } from '../results/totals.js';
import { checkedTogether, heading } from './checked-by.js';
import { columnsOf, padTo } from './columns.js';
import { fold } from './folding.js';
import { groupBy } from './group-by.js';
import { type Line, type Look, type Piece, piece } from './lines.js';
import { GAP, levelNames, list, plural } from './words.js';

/** The summary of a run, and what to do next. */
export function summary(run: RunResult, options: ReporterOptions): Line[] {
  return [...outcome(run, options), ...nextLines(run, totalsOf(run.files), options)];
}

/** The summary of a run: totals, what files without findings were checked with, what was not checked. */
export function outcome(run: RunResult, options: ReporterOptions): Line[] {
  const { locale } = run;
  const totals = totalsOf(run.files);
  const clean = run.files.filter(({ messages }) => messages.length === 0);
  const lines = [
    ...(run.files.length === 0 ? [nothingChecked(locale)] : []),
    ...(run.files.length > clean.length ? [countLine(totals, locale), ruleLine(run)] : []),
    ...(clean.length > 0 ? cleanLines(clean, run, options) : []),
    notCheckedLine(totals, run),
    line(suppressedText(totals, locale)),
    line(fixedText(run.fixed, locale)),
    unsupportedLine(run.unsupported, locale),
  ];
  return lines.filter((line) => line.length > 0);
}

/** Silence must not look like approval: files without findings are listed too, with what they were checked with. */
function cleanLines(clean: readonly FileResult[], run: RunResult, { cwd, level }: ReporterOptions): Line[] {
  const { locale } = run;
  const floor = floorText(level, locale);
  const [only] = clean;
  if (only && run.files.length === 1) {
    const verdict = locale === 'zh' ? `未发现问题${floor}` : `no problems found${floor}`;
    return [heading(only, locale, cwd), [only.characters === 0 ? emptyText(1, locale) : verdict]];
  }
  const isRest = clean.length < run.files.length;
  const count =
    locale === 'zh'
      ? `${isRest ? '其余 ' : ''}${clean.length} 个文件，未发现问题${floor}`
      : `${plural(clean.length, isRest ? 'other file' : 'file')} without problems${floor}`;
  const empty = clean.filter(({ characters }) => characters === 0).length;
  const lines = [[count, GAP[locale], checkedTogether(clean, locale)]];
  return empty === 0 ? lines : [...lines, [emptyText(empty, locale)]];
}

function nothingChecked(locale: Locale): Line {
  return [locale === 'zh' ? '没有检查任何文件' : 'no files were checked'];
}

function countLine(totals: Totals, locale: Locale): Line {
  const counts = (['error', 'warn', 'info'] as const).flatMap((level): Piece[][] =>
    totals[level] === 0 ? [] : [[piece(level, countText(level, totals[level], locale))]],
  );
  const joined = counts.flatMap((count, index) =>
    index > 0 ? [locale === 'zh' ? '、' : ', ', ...count] : count,
  );
  const rate = rateText(totals, locale);
  return rate ? [...joined, GAP[locale], rate] : joined;
}

/** How many rules the totals by rule name. */
const RULES = 8;

function ruleLine({ files, locale }: RunResult): Line {
  const rules = rulesByCount(files);
  if (rules.length < 2) return [];
  const shown = rules
    .slice(0, rules.length > RULES + 1 ? RULES : rules.length)
    .map(({ name, count }) => `${name} ${count}`);
  if (rules.length > RULES + 1) {
    const rest = rules.slice(RULES).reduce((sum, { count }) => sum + count, 0);
    shown.push(locale === 'zh' ? `其他 ${rest}` : `${rest} others`);
  }
  return [piece('faint', `${locale === 'zh' ? '按规则　' : 'by rule  '}${list(shown, locale)}`)];
}

interface RuleCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The rules that found something, the one with the most findings first. */
function rulesByCount(files: readonly FileResult[]): RuleCount[] {
  const byRule = groupBy(
    files.flatMap(({ messages }) => messages),
    ({ ruleId }: ResultMessage) => ruleId,
  );
  return [...byRule]
    .map(([id, found]) => ({ id, name: found[0]!.ruleName, count: found.length }))
    .sort((a, b) => b.count - a.count);
}

/** Files that were not checked in full, where that would be overlooked among others. */
function notCheckedLine(totals: Totals, { files, locale }: RunResult): Line {
  return files.length === 1 ? [] : line(notCheckedText(totals, locale), 'error');
}

/** Files met in folders that nothing reads: they were not checked. */
function unsupportedLine(unsupported: readonly string[], locale: Locale): Line {
  return unsupported.length === 0 ? [] : line(unsupportedText(unsupported)[locale], 'warn');
}

function line(text: string | undefined, look?: Look): Line {
  if (text === undefined) return [];
  return [look ? piece(look, text) : text];
}

/** What to do next, each step with the command that does it. */
function nextLines(
  { files, locale }: RunResult,
  { fixable }: Totals,
  { expand, command = 'hegao', explain = 'hegao explain' }: ReporterOptions,
): Line[] {
  const zh = locale === 'zh';
  const steps: [command: string, does: string][] = [];
  if (fixable > 0) {
    const findings = plural(fixable, 'finding');
    steps.push([`${command} --fix`, zh ? `自动改正 ${fixable} 处` : `fixes ${findings}`]);
  }
  if (!expand && files.some(({ messages }) => fold(messages).some(({ folded }) => folded))) {
    steps.push([`${command} --expand`, zh ? '逐条列出合并显示的' : 'lists grouped findings individually']);
  }
  const rule = rulesByCount(files).find(({ id }) => !isOwn(id));
  if (rule) steps.push([`${explain} ${rule.id}`, zh ? '查看规则说明' : 'explains the rule']);
  const label = zh ? '下一步' : 'next';
  const width = steps.reduce((most, [step]) => Math.max(most, columnsOf(step)), 0);
  return steps.map(([step, does], index) => [
    padTo(index === 0 ? label : '', columnsOf(label)),
    `  ${padTo(step, width)}  `,
    piece('faint', does),
  ]);
}

/** A number of findings of one level: 18 个错误. */
export function countText(level: Level, count: number, locale: Locale): string {
  const { zh, en } = levelNames[level];
  if (locale === 'zh') return `${count} 个${zh}`;
  return level === 'info' ? `${count} info` : plural(count, en);
}

/** Less than this is too little for a rate, in UTF-16 code units. */
const RATED = 1000;

/** Errors and warnings in 10,000 characters, as proof-readers count. */
export function rateText({ faults, characters }: Totals, locale: Locale): string | undefined {
  if (characters < RATED) return undefined;
  const rate = ((faults * 10_000) / characters).toFixed(1);
  return locale === 'zh' ? `每万字 ${rate} 处` : `${rate} in 10,000 characters`;
}

/** Which levels were reported, where not all. */
export function floorText(level: Level, locale: Locale): string {
  if (level === 'info') return '';
  const name = levelNames[level][locale];
  if (locale === 'zh') return level === 'error' ? `（只查${name}）` : `（只查${name}及以上）`;
  return level === 'error' ? ` (${name}s only)` : ` (${name}s and above)`;
}

/** Says that there was no text to check. */
export function emptyText(files: number, locale: Locale): string {
  if (locale === 'zh') return `${files} 个文件没有文字，没有内容可查。请确认文件是否选对、是否已保存。`;
  return `${plural(files, 'file')} without text: nothing could be checked. Make sure it is the right file, and saved.`;
}

export function notCheckedText({ fatal }: Totals, locale: Locale): string | undefined {
  if (fatal === 0) return undefined;
  return locale === 'zh'
    ? `${fatal} 个文件未能全部检查`
    : `${plural(fatal, 'file')} could not be checked in full`;
}

/** How many findings are suppressed: by inline comments, and by a suppressions file. */
export function suppressedText({ suppressed, suppressedByFile }: Totals, locale: Locale): string | undefined {
  if (suppressed === 0) return undefined;
  const inline = suppressed - suppressedByFile;
  const zh = [
    ...(inline > 0 ? [`${inline} 处已在稿中屏蔽`] : []),
    ...(suppressedByFile > 0 ? [`${suppressedByFile} 处已由屏蔽清单屏蔽`] : []),
  ];
  const en = [
    ...(inline > 0 ? [`${inline} suppressed by inline comments`] : []),
    ...(suppressedByFile > 0 ? [`${suppressedByFile} suppressed by the suppressions file`] : []),
  ];
  return locale === 'zh' ? `另有 ${zh.join('、')}` : en.join(', ');
}

export function fixedText({ fixes, files, written }: FixSummary, locale: Locale): string | undefined {
  if (fixes === 0) return undefined;
  if (locale === 'zh') {
    return written
      ? `已改正 ${fixes} 处，写入 ${files} 个文件`
      : `可改正 ${fixes} 处，涉及 ${files} 个文件，没有写入`;
  }
  return written
    ? `fixed ${plural(fixes, 'finding')} in ${plural(files, 'file')}`
    : `would fix ${plural(fixes, 'finding')} in ${plural(files, 'file')}; nothing was written`;
}

/** Says how many files were left out because no format reads them. */
export function unsupportedText(unsupported: readonly string[]): { readonly [L in Locale]: string } {
  const extensions = groupBy(unsupported, (path) => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '?');
  const byCount = [...extensions].sort((a, b) => b[1].length - a[1].length);
  const kinds = byCount.map(([extension, { length }]) => `${extension} ${length}`);
  const count = unsupported.length;
  return {
    zh: `另有 ${count} 个文件格式不支持，没有检查：${list(kinds, 'zh')}。要检查请另存为 .txt 或 .md，不检查请列入 ignores`,
    en: `${plural(count, 'file')} not checked, in formats hegao does not read: ${list(kinds, 'en')}. Save them as .txt or .md, or list them in “ignores”`,
  };
}
