import type { Problem } from '../core/problem.js';
import { reporterNames } from '../reporters/index.js';
import { shownPath } from '../reporters/paths.js';
import { unsupportedText } from '../reporters/sums.js';
import type { CommandLine } from './command-line.js';
import type { OpenProject } from './context.js';
import type { Io } from './io.js';
import type { Judged } from './judge.js';
import type { Target } from './targets.js';

/** What is no part of a report: what was left out of it. */
export function noticesOf(
  { files }: Judged,
  { ignored, unchanged, unsupported }: OpenProject,
  targets: readonly Target[],
  line: CommandLine,
  { cwd }: Io,
): Problem['text'][] {
  const notices: Problem['text'][] = [];
  if (!line.has('no-warn-ignored')) {
    notices.push(...ignored.map((path) => ignoredText(shownPath(path, cwd))));
    if (unchanged.length > 0) notices.push(unstagedText(unchanged.map((path) => shownPath(path, cwd))));
  }
  const secret = files.filter(({ redacted }) => redacted === 'classified');
  if (secret.length > 0) notices.push(classifiedText(secret.map(({ path }) => shownPath(path, cwd))));
  const [stylish] = reporterNames;
  const reported = targets.some(({ format, file }) => format === stylish && file === undefined);
  if (unsupported.length > 0 && (line.has('diff') || !reported)) notices.push(unsupportedText(unsupported));
  return notices;
}

function ignoredText(path: string): Problem['text'] {
  return {
    zh: `${path} 按配置忽略，没有检查。`,
    en: `${path} is ignored by the configuration and was not checked.`,
  };
}

function unstagedText(paths: readonly string[]): Problem['text'] {
  const { length } = paths;
  return {
    zh: `${paths[0]} ${length > 1 ? `等 ${length} 处` : ''}没有暂存的改动，没有检查。`,
    en: `${paths[0]}${length > 1 ? ` and ${length - 1} more have` : ' has'} no staged changes; not checked.`,
  };
}

function classifiedText(paths: readonly string[]): Problem['text'] {
  const { length } = paths;
  return {
    zh: `${paths[0]} ${length > 1 ? `等 ${length} 个文件` : ''}标有密级，结果中不含其原文和数值。涉密文稿只能在涉密计算机上处理。`,
    en: `${paths[0]}${length > 1 ? ` and ${length - 1} more bear` : ' bears'} a security classification; text and figures are left out of the results. Handle classified drafts only on computers approved for them.`,
  };
}
