import type { Fix, Location, Result, Suppression } from 'sarif';
import type { Related } from '../../core/diagnostic.js';
import type { ReporterOptions } from '../../core/plugin.js';
import type { FileResult, ResultFix, ResultMessage, RunResult } from '../../results/result.js';
import { repositoryFingerprint } from '../fingerprint.js';
import { repositoryPath } from '../paths.js';
import { printable } from '../printable.js';
import { relatedText } from '../related.js';
import { SARIF_LEVELS } from './levels.js';
import { artifactLocation, locationOf } from './locations.js';
import { messageText } from './messages.js';

/** A finding as a result. */
export function resultOf(
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
    // The first is the one by which GitHub knows a finding again.
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
