import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Artifact,
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Log,
  Notification,
  Region,
  Result,
  Suppression,
} from 'sarif';
import type { Related, TextPlace } from '../core/diagnostic.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { FileResult, ResultFix, ResultMessage, RunResult } from '../results/result.js';
import { repositoryFingerprint } from './fingerprint.js';
import { repositoryPath } from './paths.js';
import { printable, strictJson, wellFormed } from './printable.js';
import { Descriptors, SARIF_LEVELS } from './sarif-rules.js';
import { relatedText } from './words.js';

/** GitHub rejects files with more results than this. */
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
  const kept = mostUrgent(all, MOST);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        // Before the descriptors of the tool, which are those of rules encountered here.
        results: kept.map(({ file, index, message }) => ({
          ...rules.referTo(message.ruleId),
          ...resultOf(message, file, index, run, options),
        })) satisfies Result[],
        invocations: [invocationOf(run, options, notifications, all.length - kept.length)],
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

/** As many findings as GitHub accepts, those of the lowest levels omitted, in their order. */
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

/** A finding as a result. */
function resultOf(
  finding: ResultMessage,
  { path }: FileResult,
  index: number,
  { locale }: RunResult,
  { root, cwd }: ReporterOptions,
): Omit<Result, 'ruleId' | 'ruleIndex'> {
  const { level, certainty, message, place, location, basis, related = [], suppression } = finding;
  const fingerprint = repositoryFingerprint(repositoryPath(path, root), finding);
  const fixes = finding.fixes.flatMap((fix) => fixOf(fix, path, root));
  const others = related.map((other, id) => ({
    id: id + 1,
    ...relatedLocation(other, root),
    message: messageText(
      isFile(other) ? other.message : relatedText(other, path, locale, cwd).replace(/^→ /, ''),
    ),
  }));
  return {
    level: SARIF_LEVELS[level],
    message: messageText(message),
    locations: [
      {
        ...locationOf(path, root, { index, region: place }),
        ...(location !== '' && { logicalLocations: [{ fullyQualifiedName: printable(location) }] }),
      },
    ],
    // GitHub identifies a finding by the first.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'hegaoFinding/v1': fingerprint },
    ...(others.length > 0 && { relatedLocations: others }),
    ...(fixes.length > 0 && { fixes }),
    suppressions: suppression ? [suppressionOf(suppression)] : [],
    properties: { certainty, ...(basis !== '' && { basis: printable(basis) }) },
  };
}

/** Whether a place lies in a file that can be opened: not in a sheet, not in an earlier revision. */
function isFile({ path, place }: Related): boolean {
  return 'line' in place && !/^[^/\\]{2,}:/.test(path);
}

function relatedLocation(related: Related, root: string): Location {
  const { path, place } = related;
  if (!('line' in place)) {
    return {
      ...locationOf(path, root, {}),
      logicalLocations: [{ fullyQualifiedName: printable(`${place.sheet}!${place.cell}`) }],
    };
  }
  return isFile(related)
    ? locationOf(path, root, { region: place })
    : { logicalLocations: [{ fullyQualifiedName: printable(path) }] };
}

function fixOf({ title, edit }: ResultFix, path: string, root: string): Fix[] {
  if (!edit) return [];
  const [start, end] = edit.range;
  const replacement = {
    // Neither SARIF nor hegao counts a byte order mark.
    deletedRegion: { charOffset: start, charLength: end - start },
    ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
  };
  return [
    {
      description: messageText(title),
      artifactChanges: [{ artifactLocation: artifactLocation(path, root), replacements: [replacement] }],
    },
  ];
}

function suppressionOf({
  kind,
  reason,
  author,
  expires,
}: NonNullable<ResultMessage['suppression']>): Suppression {
  return {
    kind: kind === 'file' ? 'external' : 'inSource',
    status: 'accepted',
    ...(reason !== undefined && { justification: reason }),
    ...((author !== undefined || expires !== undefined) && {
      properties: { ...(author !== undefined && { author }), ...(expires !== undefined && { expires }) },
    }),
  };
}

/** A file that was checked. */
function artifactOf(path: string, root: string): Artifact {
  return { location: artifactLocation(path, root), roles: ['analysisTarget'] };
}

/** Where a file is: from the folder of the repository when it lies there. */
function artifactLocation(path: string, root: string): ArtifactLocation {
  const shown = wellFormed(repositoryPath(path, root));
  if (isAbsolute(shown)) return { uri: pathToFileURL(shown).href };
  return { uri: shown.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** A place in a file; without a region, the file as a whole. */
function locationOf(
  path: string,
  root: string,
  { index, region }: { readonly index?: number; readonly region?: TextPlace | undefined },
): Location {
  return {
    physicalLocation: {
      artifactLocation: { ...artifactLocation(path, root), ...(index !== undefined && { index }) },
      ...(region && { region: regionOf(region) }),
    },
  };
}

function regionOf({ line, column, endLine, endColumn }: TextPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * A text as a message of SARIF. Braces are doubled, for they mark places to fill in; and a bracket that would make a
 * link of what stands before it is escaped.
 */
function messageText(text: string): { text: string } {
  const shown = text.split('\n').map(printable).join('\n');
  return { text: shown.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](') };
}
