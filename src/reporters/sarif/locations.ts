import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Artifact, ArtifactLocation, Location, Region } from 'sarif';
import type { TextPlace } from '../../core/diagnostic.js';
import { repositoryPath } from '../paths.js';
import { wellFormed } from '../printable.js';

/** A file that was checked. */
export function artifactOf(path: string, root: string): Artifact {
  return { location: artifactLocation(path, root), roles: ['analysisTarget'] };
}

/** Where a file is: from the folder of the repository when it lies there. */
export function artifactLocation(path: string, root: string): ArtifactLocation {
  const shown = wellFormed(repositoryPath(path, root));
  if (isAbsolute(shown)) return { uri: pathToFileURL(shown).href };
  return { uri: shown.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** A place in a file; without a region, the file as a whole. */
export function locationOf(
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
