import type { Invocation, Log, Notification, Result } from 'sarif';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { FileResult, ResultMessage, RunResult } from '../results/result.js';
import { strictJson } from './printable.js';
import { SARIF_LEVELS } from './sarif/levels.js';
import { artifactOf, locationOf } from './sarif/locations.js';
import { messageText } from './sarif/messages.js';
import { resultOf } from './sarif/results.js';
import { Descriptors } from './sarif/rules.js';

/** More results than this, and GitHub takes none of them. */
const MOST = 25_000;

/** The exchange format of static analysis, SARIF 2.1.0. */
export const sarif: Reporter = {
  name: 'sarif',
  requires: ['rules'],
  redacts: true,
  render: (run, options) => `${strictJson(logOf(run, options))}\n`,
};

function logOf(run: RunResult, options: ReporterOptions): Log {
  const { locale, files, version } = run;
  const rules = new Descriptors(run);
  const notifications = new Descriptors(run);
  const all = files.flatMap((file, index) =>
    [...file.messages, ...file.suppressed]
      .filter(({ fatal }) => !fatal)
      .map((message): Found => ({ file, index, message })),
  );
  const told = mostUrgent(all, MOST);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        // Before the descriptors of the tool, which are those of rules met here.
        results: told.map(({ file, index, message }) => ({
          ...rules.referTo(message.ruleId),
          ...resultOf(message, file, index, run, options),
        })) satisfies Result[],
        invocations: [invocationOf(run, options, notifications, all.length - told.length)],
        tool: {
          driver: {
            name: 'hegao',
            fullName: locale === 'zh' ? '核稿' : 'hegao, a linter for Chinese official report drafts',
            version,
            semanticVersion: version,
            language: locale === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.all,
            notifications: notifications.all,
          },
        },
        artifacts: files.map(({ path }) => artifactOf(path, options.root)),
        originalUriBaseIds: { '%SRCROOT%': { description: messageText(ROOT[locale]) } },
        columnKind: 'utf16CodeUnits',
      },
    ],
  };
}

const ROOT = { zh: '稿件所在仓库的根文件夹', en: 'The folder of the repository the drafts are in' };

interface Found {
  readonly file: FileResult;
  readonly index: number;
  readonly message: ResultMessage;
}

/** As many findings as may be, those of the lowest levels left out, in the order they have. */
function mostUrgent(all: readonly Found[], most: number): readonly Found[] {
  if (all.length <= most) return all;
  const byLevel = (['error', 'warn', 'info'] as const).flatMap((level) =>
    all.filter(({ message }) => message.level === level),
  );
  const kept = new Set(byLevel.slice(0, most));
  return all.filter((found) => kept.has(found));
}

/** How the run went: what could not be checked in full, and what is left out. */
function invocationOf(
  { files, locale }: RunResult,
  { root }: ReporterOptions,
  descriptors: Descriptors,
  left: number,
): Invocation {
  const failures = files.flatMap((file, index) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map((message): Notification => {
        const { ruleId, level, location, place } = message;
        const region = location === '' ? undefined : place;
        return {
          descriptor: descriptors.refer(ruleId),
          level: SARIF_LEVELS[level],
          message: messageText(message.message),
          locations: [locationOf(file.path, root, { index, region })],
        };
      }),
  );
  const leftOut: Notification[] =
    left > 0 ? [{ level: 'warning', message: messageText(leftOutText(left)[locale]) }] : [];
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: [...failures, ...leftOut],
  };
}

function leftOutText(count: number) {
  return {
    zh: `另有 ${count} 处没有列出：GitHub 最多收 ${MOST} 处。先列错误，再列警告。`,
    en: `${count} more are left out: GitHub takes ${MOST} at most. Errors come first, then warnings.`,
  };
}
