import type { Locale, Localized } from '../base/locale.js';
import { shownText } from '../core/marked-text.js';
import { checkOptions } from '../core/options.js';
import { type Example, hasSuggestions, isFixable, levelOf, type Rule, type RuleTable } from '../core/rule.js';
import type { RuleExplanation } from '../project/project.js';
import { columnsOf, padTo } from '../reporters/columns.js';
import { type Line, type Piece, piece, print } from '../reporters/lines.js';
import { GAP, levelNames, list, ruleText } from '../reporters/words.js';
import { basisText, type OwnDiagnostic, ownDiagnosticOf, ruleName } from '../results/result.js';
import { type Command, ExitCode, usesColor } from './context.js';
import { write } from './io.js';
import { projectOptions } from './project-options.js';

/** hegao explain: the documentation of a rule, and its setting here. */
export const explain: Command = async ({ line, io, open }) => {
  const [id, path] = line.operands as [string, string?];
  const project = await open(projectOptions(line, io.cwd));
  const own = ownDiagnosticOf(id);
  const { locale } = project;
  const lines = own ? ownLines(id, own, locale) : linesOf(await project.explain(id, path), locale);
  await write(io.stdout, print(lines, usesColor(line, io, io.stdout)));
  return ExitCode.Good;
};

const LABELS = {
  level: { zh: '级别', en: 'level' },
  presets: { zh: '预设', en: 'presets' },
  basis: { zh: '依据', en: 'basis' },
  fix: { zh: '改正', en: '--fix' },
  why: { zh: '理由', en: 'why' },
  whenNotToUse: { zh: '不宜', en: 'not for' },
  messages: { zh: '消息', en: 'Messages' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '示例', en: 'Examples' },
  bad: { zh: '误', en: 'bad' },
  fixed: { zh: '改', en: 'fixed' },
  fixes: { zh: '可改', en: 'suggested' },
  good: { zh: '正', en: 'good' },
  prior: { zh: '上年', en: 'last year' },
} satisfies Record<string, Localized>;

function linesOf(explanation: RuleExplanation, locale: Locale): Line[] {
  const { rule } = explanation;
  const { meta } = rule;
  const label = labeller(['level', 'presets', 'basis', 'fix', 'why', 'whenNotToUse'], locale);
  return [
    [
      piece('strong', ruleText({ ruleName: ruleName(rule.id, meta, locale), ruleId: rule.id })),
      GAP[locale],
      meta.summary[locale],
    ],
    [],
    ...label('level', levelText(explanation, locale)),
    ...label('presets', presetsText(explanation, locale)),
    ...label('basis', basisText(meta.basis)),
    ...label('fix', fixText(rule)[locale]),
    ...label('why', meta.why[locale]),
    ...(meta.whenNotToUse ? label('whenNotToUse', meta.whenNotToUse[locale]) : []),
    [],
    [piece('title', LABELS.messages[locale])],
    ...Object.entries(meta.messages).map(([id, message]): Line => {
      const own = meta.basisOf?.[id];
      const basis =
        own && `${locale === 'zh' ? '（依据：' : '('}${basisText(own)}${locale === 'zh' ? '）' : ')'}`;
      return [`  ${withoutSlots(message[locale])}`, ...(basis ? [piece('faint', basis)] : [])];
    }),
    ...optionLines(explanation, locale),
    ...exampleLines(meta.examples, locale),
    ...tableLines(meta.tables?.(explanation.knowledge) ?? [], locale),
  ];
}

/** What hegao itself reports, where no rule does. */
function ownLines(ruleId: string, { name, summary, level, messages }: OwnDiagnostic, locale: Locale): Line[] {
  const label = labeller(['level'], locale);
  return [
    [piece('strong', ruleText({ ruleName: name[locale], ruleId })), GAP[locale], summary[locale]],
    [],
    ...label('level', levelNames[level][locale]),
    [],
    [piece('title', LABELS.messages[locale])],
    ...Object.values(messages).map(({ text }): Line => [`  ${withoutSlots(text[locale])}`]),
  ];
}

function levelText({ level, origin }: RuleExplanation, locale: Locale): string {
  const name = levelNames[level][locale];
  if (origin === '') return name;
  return locale === 'zh' ? `${name}（由 ${origin} 定）` : `${name} (set by ${origin})`;
}

function presetsText({ presets }: RuleExplanation, locale: Locale): string {
  const parts = presets.map(({ id, setting }) => `${id} ${levelNames[levelOf(setting)][locale]}`);
  return list(parts, locale) || (locale === 'zh' ? '不在任何预设中' : 'in none');
}

function fixText(rule: Rule): Localized {
  if (isFixable(rule)) return { zh: '可用 hegao --fix 自动改正', en: 'fixes it' };
  return hasSuggestions(rule)
    ? { zh: '附修改建议，由人选用', en: 'has no safe fix, but suggestions to choose from' }
    : { zh: '不自动改正，由人改', en: 'has no safe fix; change the draft by hand' };
}

/** A message with its slots left open: “……”应为“……”. */
function withoutSlots(message: string): string {
  const isChinese = /[㐀-鿿\u{20000}-\u{323af}]/u.test(message);
  return message.replace(/(?:\{\{\w+\}\})+/g, isChinese ? '……' : '…');
}

function optionLines({ rule, options }: RuleExplanation, locale: Locale): Line[] {
  const checked = checkOptions(rule, undefined);
  if (checked.issues || !isRecord(checked.options)) return [];
  const notes = rule.meta.optionDocs ?? {};
  const here = isRecord(options) ? options : {};
  const lines = Object.entries(checked.options).map(([name, standard]): Line => {
    const given = JSON.stringify(here[name] ?? standard);
    const usual = JSON.stringify(standard);
    const value =
      given === usual
        ? usual
        : locale === 'zh'
          ? `${given}（默认 ${usual}）`
          : `${given} (default: ${usual})`;
    return [`  ${name}: ${value}`, ...(notes[name] ? [GAP[locale], notes[name][locale]] : [])];
  });
  return [[], [piece('title', LABELS.options[locale])], ...lines];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many examples are shown; docs/rules has more. */
const EXAMPLES = 6;

function exampleLines(examples: readonly Example[], locale: Locale): Line[] {
  const label = labeller(['bad', 'fixed', 'fixes', 'good', 'prior'], locale);
  const shown = examples
    .slice(0, EXAMPLES)
    .flatMap(({ bad, fixed, fixes = [], good, given = {} }): Line[] => {
      const { date, genre, options, prior } = given;
      const context = [date, genre, options && JSON.stringify(options)].filter((part) => part !== undefined);
      return [
        ...(context.length > 0 ? [[piece('faint', `  ${context.join(' · ')}`)]] : []),
        ...(prior !== undefined ? label('prior', prior) : []),
        ...(bad !== undefined ? label('bad', shownText(bad)) : []),
        ...(fixed !== undefined ? label('fixed', fixed) : []),
        ...fixes.flatMap((text) => label('fixes', text)),
        ...(good !== undefined ? label('good', good) : []),
      ];
    });
  return shown.length === 0 ? [] : [[], [piece('title', LABELS.examples[locale])], ...shown];
}

type LabelName = keyof typeof LABELS;

/** Puts labels before texts, texts of several lines indented to stand below one another. */
function labeller(names: readonly LabelName[], locale: Locale) {
  const width = Math.max(...names.map((name) => columnsOf(LABELS[name][locale])));
  return (name: LabelName, text: string): Line[] => {
    const label = LABELS[name][locale];
    const gap = ' '.repeat(width - columnsOf(label) + 2);
    return text
      .split('\n')
      .map((part, index): Piece[] =>
        index === 0 ? ['  ', piece('faint', label), gap, part] : [' '.repeat(width + 4), part],
      );
  };
}

/** The tables a rule relies on, each under its title, columns aligned. */
function tableLines(tables: readonly RuleTable[], locale: Locale): Line[] {
  return tables.flatMap(({ title, columns, rows }) => {
    const head = columns.map((column) => column[locale]);
    const cells = rows.map((row) => row.map((cell) => textOf(cell, locale)));
    const widths = head.map((name, at) =>
      Math.max(...[name, ...cells.map((row) => row[at] ?? '')].map(columnsOf)),
    );
    const line = (row: readonly string[]) =>
      `  ${row.map((cell, at) => padTo(cell, widths[at]!)).join('  ')}`.trimEnd();
    return [
      [],
      [piece('title', title[locale])],
      [piece('faint', line(head))],
      ...cells.map((row) => [line(row)]),
    ];
  });
}

function textOf(cell: string | Localized, locale: Locale): string {
  return typeof cell === 'string' ? cell : cell[locale];
}
