import type { Locale } from '../base/locale.js';
import { atLeast, type Level } from '../core/diagnostic.js';
import type { Genre } from '../core/genre.js';
import { isGenre, type Preset } from '../core/plugin.js';
import { isFixable, levelOf, type Rule, type RuleSetting } from '../core/rule.js';
import { columnsOf, padTo } from '../reporters/columns.js';
import { type Line, type Look, type Piece, piece, print } from '../reporters/lines.js';
import { levelNames } from '../reporters/words.js';
import { ownDiagnostics, ruleName } from '../results/result.js';
import { type Command, ExitCode, usesColor } from './context.js';
import { write } from './io.js';
import { projectOptions } from './project-options.js';

/** hegao rules: all rules, with their levels in the presets. */
export const rules: Command = async ({ line, io, open }) => {
  const project = await open(projectOptions(line, io.cwd));
  await write(
    io.stdout,
    print(
      table(await project.rules(), await project.presets(), project.locale),
      usesColor(line, io, io.stdout),
    ),
  );
  return ExitCode.Good;
};

interface Column {
  readonly title: string;
  cell(rule: Rule): Cell;
}

interface Cell {
  readonly text: string;
  readonly look?: Look;
}

function table(all: readonly Rule[], presets: readonly (Preset | Genre)[], locale: Locale): Line[] {
  const columns: Column[] = [
    { title: locale === 'zh' ? '规则' : 'rule', cell: ({ id }) => ({ text: id, look: 'strong' }) },
    {
      title: locale === 'zh' ? '名称' : 'name',
      cell: ({ id, meta }) => ({ text: ruleName(id, meta, locale) }),
    },
    ...presets
      .filter((preset) => !isGenre(preset))
      .map((preset) => levelColumn(preset.id, [preset.rules], locale)),
    levelColumn(
      locale === 'zh' ? '体裁' : 'genres',
      presets.filter(isGenre).map((genre) => genre.rules),
      locale,
    ),
    {
      title: locale === 'zh' ? '可改' : '--fix',
      cell: (rule) => ({ text: isFixable(rule) ? '√' : '' }),
    },
    {
      title: locale === 'zh' ? '要求' : 'what must be so',
      cell: ({ meta }) => ({ text: meta.summary[locale] }),
    },
  ];
  const heads = columns.map(({ title }): Cell => ({ text: title, look: 'title' }));
  const rows = [heads, ...all.map((rule) => columns.map((column) => column.cell(rule)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at]!.text))));
  return [...rows.map((row) => row.flatMap((cell, at) => padded(cell, widths[at]!))), [], ...ownRows(locale)];
}

/** What hegao itself reports, where no rule does. */
function ownRows(locale: Locale): Line[] {
  const own = Object.entries(ownDiagnostics);
  const width = Math.max(...own.map(([id]) => columnsOf(id)));
  const nameWidth = Math.max(...own.map(([, { name }]) => columnsOf(name[locale])));
  const title = locale === 'zh' ? 'hegao 自身报告的问题' : 'reported by hegao itself';
  return [
    [piece('title', title)],
    ...own.map(([id, { name, level, summary }]) => [
      ...padded({ text: id, look: 'strong' }, width),
      ...padded({ text: name[locale] }, nameWidth),
      ...padded({ text: levelNames[level][locale], look: level }, columnsOf(levelNames.error[locale]) + 4),
      summary[locale],
    ]),
  ];
}

function padded({ text, look }: Cell, width: number): Piece[] {
  return [look ? piece(look, text) : text, padTo('', width - columnsOf(text) + 2)];
}

/** The highest level that a rule has in some presets. */
function levelColumn(
  title: string,
  presets: readonly Readonly<Record<string, RuleSetting>>[],
  locale: Locale,
): Column {
  return {
    title,
    cell: ({ id }) => {
      const levels = presets.flatMap((rules) => (rules[id] === undefined ? [] : [levelOf(rules[id])]));
      const on = levels.filter((level): level is Level => level !== 'off');
      const [highest] = on.sort((a, b) => (atLeast(a, b) ? -1 : 1));
      if (highest) return { text: levelNames[highest][locale], look: highest };
      return { text: levels.length > 0 ? levelNames.off[locale] : '' };
    },
  };
}
