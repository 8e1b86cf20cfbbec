import type { UserError } from '../base/user-error.js';
import { reporterNames } from '../reporters/index.js';
import { shownPath } from '../reporters/paths.js';
import { unsupportedText } from '../reporters/summary.js';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';
import type { CheckOutcome } from './outcome.js';
import { type Report, redactsUnasked } from './reports.js';

/** Notices beside the report: what it omits. */
export function noticesOf(
  { files }: CheckOutcome,
  {
    ignored,
    unchanged,
    unsupported,
  }: Readonly<Record<'ignored' | 'unchanged' | 'unsupported', readonly string[]>>,
  reports: readonly Report[],
  line: CommandLine,
  { cwd }: Io,
): UserError['text'][] {
  const notices: UserError['text'][] = [];
  const since = line.value('since');
  if (!line.has('no-warn-ignored')) {
    notices.push(...ignored.map((path) => ignoredText(shownPath(path, cwd))));
    const names = unchanged.map((path) => shownPath(path, cwd));
    if (names.length > 0) notices.push(unchangedText(names, line.has('staged') ? undefined : since));
  }
  const preexisting = files.reduce((sum, file) => sum + (file.preexisting ?? 0), 0);
  if (preexisting > 0) notices.push(oldText(preexisting));
  for (const reason of ['classified', 'classified-prior'] as const) {
    const secret = files.filter(({ redacted }) => redacted === reason);
    if (secret.length > 0)
      notices.push(
        classifiedText(
          reason,
          secret.map(({ path }) => shownPath(path, cwd)),
        ),
      );
  }
  const redacting = reports.map(({ reporter }) => reporter).filter((each) => redactsUnasked(each, line));
  if (redacting.length > 0 && files.some(({ messages, redacted }) => messages.length > 0 && !redacted)) {
    notices.push(redactedText(redacting.map(({ name }) => name)));
  }
  const [stylish] = reporterNames;
  const reported = reports.some(({ target: { format, file } }) => format === stylish && file === undefined);
  if (unsupported.length > 0 && (line.has('diff') || !reported)) notices.push(unsupportedText(unsupported));
  return notices;
}

function ignoredText(path: string): UserError['text'] {
  return {
    zh: `${path} 按配置忽略，没有检查。`,
    en: `${path} is ignored by the configuration and was not checked.`,
  };
}

function unchangedText(paths: readonly string[], since: string | undefined): UserError['text'] {
  const { length } = paths;
  const zh = since === undefined ? '没有暂存的改动' : `自 ${since} 以来没有改动`;
  const en = since === undefined ? 'no staged changes' : `not changed since ${since}`;
  return {
    zh: `${paths[0]} ${length > 1 ? `等 ${length} 处` : ''}${zh}，没有检查。`,
    en: `${paths[0]}${length > 1 ? ` and ${length - 1} more` : ''}: ${en}, not checked.`,
  };
}

function oldText(count: number): UserError['text'] {
  return {
    zh: `另有 ${count} 个问题在没有改动的段落里，没有列出。`,
    en: `${count} more in unchanged paragraphs ${count === 1 ? 'is' : 'are'} not reported.`,
  };
}

function classifiedText(
  reason: 'classified' | 'classified-prior',
  paths: readonly string[],
): UserError['text'] {
  const { length } = paths;
  if (reason === 'classified-prior')
    return {
      zh: `${paths[0]} ${length > 1 ? `等 ${length} 个文件` : ''}对照的上年报告标有密级，结果中不含原文和数值。涉密文稿只能在涉密计算机上处理。`,
      en: `${paths[0]}${length > 1 ? ` and ${length - 1} more are` : ' is'} compared with an earlier report that bears a security classification; text and figures are left out of the results. Handle classified drafts only on computers approved for them.`,
    };
  return {
    zh: `${paths[0]} ${length > 1 ? `等 ${length} 个文件` : ''}标有密级，结果中不含其原文和数值。涉密文稿只能在涉密计算机上处理。`,
    en: `${paths[0]}${length > 1 ? ` and ${length - 1} more bear` : ' bears'} a security classification; text and figures are left out of the results. Handle classified drafts only on computers approved for them.`,
  };
}

function redactedText(formats: readonly string[]): UserError['text'] {
  return {
    zh: `${formats.join('、')} 报告会离开本机，默认不含稿件原文和数值。要带上请加 --no-redact。`,
    en: `The ${formats.join(' and ')} report is redacted, because such reports are uploaded. To keep text and figures of drafts, add --no-redact.`,
  };
}
