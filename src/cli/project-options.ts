import type { Locale } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import type { Level } from '../core/diagnostic.js';
import type { Stage } from '../core/plugin.js';
import type { RuleSetting } from '../core/rule.js';
import type { ProjectOptions } from '../project/project.js';
import type { CommandLine } from './command-line.js';
import { exclusive } from './exclusive.js';
import { scaleOf } from './scale.js';

/**
 * The project options of a command line.
 *
 * @throws {UserError} when two of its options exclude each other, or a rule's level is not one.
 */
export function projectOptions(line: CommandLine, cwd: string): ProjectOptions {
  exclusive(line, 'config', 'no-config');
  exclusive(line, 'quiet', 'level');
  exclusive(line, 'no-suppressions', 'suppressions-location');
  exclusive(line, 'redact', 'no-redact');
  const config = line.has('no-config') ? false : line.value('config');
  const suppressions = line.has('no-suppressions') ? false : line.value('suppressions-location');
  const presets = line.values('preset').flatMap((names) => names.split(','));
  return {
    cwd,
    level: lowestLevel(line),
    plugins: line.values('plugin'),
    rules: Object.fromEntries(line.values('rule').map(ruleSetting)),
    ignorePatterns: line.values('ignore-pattern'),
    ...scaleOf(line),
    inlineConfig: !line.has('no-inline-config'),
    ...(line.has('redact') && { redact: true }),
    ...(line.has('staged') && { staged: true }),
    errorOnUnmatchedPattern: !line.has('no-error-on-unmatched-pattern'),
    ...(line.has('safe-config') && { safeConfig: true }),
    ...(config !== undefined && { configFile: config }),
    ...(suppressions !== undefined && { suppressionsFile: suppressions }),
    ...(presets.length > 0 && { presets }),
    ...given('genre', line.value('genre')),
    ...given('since', line.value('since')),
    ...given('date', line.value('date')),
    ...given('prior', line.value('prior')),
    ...given('stage', line.value('stage') as Stage | undefined),
    ...given('locale', line.value('locale') as Locale | undefined),
  };
}

/** The lowest level that is reported. */
export function lowestLevel(line: CommandLine): Level {
  return line.has('quiet') ? 'error' : ((line.value('level') as Level | undefined) ?? 'warn');
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
}

const LEVELS: readonly string[] = ['off', 'info', 'warn', 'error'];

function ruleSetting(text: string): [id: string, setting: RuleSetting] {
  const colon = text.lastIndexOf(':');
  // As in a configuration, a space may follow the colon.
  const level = text.slice(colon + 1).trim();
  if (colon <= 0 || !LEVELS.includes(level)) {
    throw new UserError(wrongSetting(text, colon > 0 ? nearest(level, LEVELS) : undefined));
  }
  return [text.slice(0, colon).trim(), level as RuleSetting];
}

function wrongSetting(text: string, near: string | undefined): UserError['text'] {
  return {
    zh: `--rule 的值“${text}”应为“规则:级别”，如 placeholder/unresolved:error。级别有 ${LEVELS.join('、')}${near ? `，是不是“${near}”` : ''}。`,
    en: `--rule “${text}” must be “id:level”, e.g. placeholder/unresolved:error. Levels are ${LEVELS.join(', ')}${near ? `; did you mean “${near}”?` : '.'}`,
  };
}
