import type { Level } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import type { ReporterOptions } from '../core/plugin.js';
import type { FileResult, FixSummary, ResultMessage, RunResult } from '../core/result.js';
import { type Totals, totalsOf } from '../core/totals.js';
import { columnsOf, padTo } from './columns.js';
import { fold } from './folding.js';
import { groupBy } from './group-by.js';
import { heading, judgedTogether } from './judged-by.js';
import { type Line, type Piece, piece } from './lines.js';
import { GAP, levelNames, list, plural } from './words.js';

/** What a run came to: sums, what the quiet files were judged by, what was not checked, what to do next. */
export function summary(run: RunResult, options: ReporterOptions): Line[] {
  const { locale } = run;
  const totals = totalsOf(run.files);
  const clean = run.files.filter(({ messages }) => messages.length === 0);
  const lines = [
    ...(run.files.length === 0 ? [nothingChecked(locale)] : []),
    ...(run.files.length > clean.length ? [countLine(totals, locale), ruleLine(run)] : []),
    ...(clean.length > 0 ? cleanLines(clean, run, options) : []),
    notJudgedLine(totals, run),
    suppressedLine(totals, locale),
    fixedLine(run.fixed, locale),
    unsupportedLine(run.unsupported, locale),
    ...nextLines(run, totals, options),
  ];
  return lines.filter((line) => line.length > 0);
}

/** Silence must not look like approval: what was looked at, and by what, is said of quiet files too. */
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
  const lines = [[count, GAP[locale], judgedTogether(clean, locale)]];
  return empty === 0 ? lines : [...lines, [emptyText(empty, locale)]];
}

/** That there was nothing to find anything in. */
function emptyText(files: number, locale: Locale): string {
  if (locale === 'zh') return `${files} 个文件没有文字，没有内容可查。请确认文件是否选对、是否已保存。`;
  return `${plural(files, 'file')} without text: nothing could be checked. Make sure it is the right file, and saved.`;
}

/** Which levels were looked for, where not all. */
function floorText(level: Level, locale: Locale): string {
  if (level === 'info') return '';
  const name = levelNames[level][locale];
  if (locale === 'zh') return level === 'error' ? `（只查${name}）` : `（只查${name}及以上）`;
  return level === 'error' ? ` (${name}s only)` : ` (${name}s and above)`;
}

function nothingChecked(locale: Locale): Line {
  return [locale === 'zh' ? '没有检查任何文件' : 'no files were checked'];
}

function countLine(totals: Totals, locale: Locale): Line {
  const counts = (['error', 'warn', 'info'] as const).flatMap((level): Piece[][] => {
    if (totals[level] === 0) return [];
    const name = levelNames[level].en;
    const text =
      locale === 'zh'
        ? `${totals[level]} 个${levelNames[level].zh}`
        : level === 'info'
          ? `${totals.info} info`
          : plural(totals[level], name);
    return [[piece(level, text)]];
  });
  const joined = counts.flatMap((count, index) =>
    index > 0 ? [locale === 'zh' ? '、' : ', ', ...count] : count,
  );
  const rate = rateText(totals, locale);
  return rate ? [...joined, GAP[locale], rate] : joined;
}

/** Less than this is too little for a rate, in UTF-16 code units. */
const RATED = 1000;

/** Errors and warnings in 10,000 characters, as proof-readers count. */
function rateText({ faults, characters }: Totals, locale: Locale): string | undefined {
  if (characters < RATED) return undefined;
  const rate = ((faults * 10_000) / characters).toFixed(1);
  return locale === 'zh' ? `每万字 ${rate} 处` : `${rate} in 10,000 characters`;
}

/** How many rules are named in the sum by rule. */
const RULES = 8;

function ruleLine({ files, locale }: RunResult): Line {
  const rules = rulesByCount(files);
  if (rules.length < 2) return [];
  const shown = rules
    .slice(0, rules.length > RULES + 1 ? RULES : rules.length)
    .map(([id, count]) => `${id} ${count}`);
  if (rules.length > RULES + 1) {
    const rest = rules.slice(RULES).reduce((sum, [, count]) => sum + count, 0);
    shown.push(locale === 'zh' ? `其他 ${rest}` : `others ${rest}`);
  }
  return [piece('faint', `${locale === 'zh' ? '按规则　' : 'by rule  '}${list(shown, locale)}`)];
}

function rulesByCount(files: readonly FileResult[]): [id: string, count: number][] {
  const byRule = groupBy(
    files.flatMap(({ messages }) => messages),
    ({ ruleId }: ResultMessage) => ruleId,
  );
  return [...byRule].map(([id, { length }]): [string, number] => [id, length]).sort((a, b) => b[1] - a[1]);
}

/** Files that were not judged in full, where that would be overlooked among others. */
function notJudgedLine({ fatal }: Totals, { files, locale }: RunResult): Line {
  if (fatal === 0 || files.length === 1) return [];
  const text =
    locale === 'zh' ? `${fatal} 个文件没能查完` : `${plural(fatal, 'file')} could not be judged in full`;
  return [piece('error', text)];
}

function suppressedLine({ suppressed }: Totals, locale: Locale): Line {
  if (suppressed === 0) return [];
  return [locale === 'zh' ? `另有 ${suppressed} 处已注明放行` : `${suppressed} more let pass by a note`];
}

function fixedLine({ fixes, files, written }: FixSummary, locale: Locale): Line {
  if (fixes === 0) return [];
  if (locale === 'zh') {
    return [
      written
        ? `已改正 ${fixes} 处，写入 ${files} 个文件`
        : `可改正 ${fixes} 处，涉及 ${files} 个文件，没有写入`,
    ];
  }
  return [
    written
      ? `${plural(fixes, 'place')} put right in ${plural(files, 'file')}`
      : `${plural(fixes, 'place')} would be put right in ${plural(files, 'file')}; nothing was written`,
  ];
}

/** Files met in folders that nothing reads: they were not judged. */
function unsupportedLine(unsupported: readonly string[], locale: Locale): Line {
  return unsupported.length > 0 ? [piece('warn', unsupportedText(unsupported)[locale])] : [];
}

/** Says how many files were left out because no format reads them. */
export function unsupportedText(unsupported: readonly string[]): { readonly [L in Locale]: string } {
  const extensions = groupBy(unsupported, (path) => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '?');
  const byCount = [...extensions].sort((a, b) => b[1].length - a[1].length);
  const kinds = byCount.map(([extension, { length }]) => `${extension} ${length}`);
  const count = unsupported.length;
  return {
    zh: `另有 ${count} 个文件格式不支持，没有检查：${list(kinds, 'zh')}`,
    en: `${plural(count, 'file')} not checked, in formats hegao does not read: ${list(kinds, 'en')}`,
  };
}

/** What to do next, each step with the command that does it. */
function nextLines(
  { files, locale }: RunResult,
  { fixable }: Totals,
  { expand, program = 'hegao', command = program }: ReporterOptions,
): Line[] {
  const zh = locale === 'zh';
  const steps: [command: string, does: string][] = [];
  if (fixable > 0) {
    const places = plural(fixable, 'place');
    steps.push([`${command} --fix`, zh ? `自动改正 ${fixable} 处` : `puts ${places} right`]);
  }
  if (!expand && files.some(({ messages }) => fold(messages).some(({ folded }) => folded))) {
    steps.push([`${command} --expand`, zh ? '逐条列出合并显示的' : 'lists one by one what is summed up']);
  }
  const rule = rulesByCount(files).find(([id]) => !id.startsWith('hegao/'));
  if (rule) steps.push([`${program} explain ${rule[0]}`, zh ? '看规则说明' : 'says what a rule is about']);
  const label = zh ? '下一步' : 'next';
  const width = steps.reduce((most, [step]) => Math.max(most, columnsOf(step)), 0);
  return steps.map(([step, does], index) => [
    padTo(index === 0 ? label : '', columnsOf(label)),
    `  ${padTo(step, width)}  `,
    piece('faint', does),
  ]);
}
