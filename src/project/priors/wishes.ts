import * as nodePath from 'node:path';
import { listOf, type PriorSetting } from '../../config/config.js';
import type { Placed } from '../../config/settings.js';

/** An earlier report that is asked for. */
export interface PriorWish {
  /** A path, or `REV:path`, as it is written: a template of either. */
  readonly written: string;
  /** The folders from which a relative path is meant, in the order in which they are tried. */
  readonly folders: readonly string[];
  /** What asks: “--prior”, “.hegaorc.yaml:3 prior”. */
  readonly where: string;
  /** Whether the draft counts as not checked in full without it. */
  readonly required: boolean;
}

/** What there is to say which report is the earlier one. */
export interface PriorSources {
  /** The path of the draft, absolute. */
  readonly draft: string;
  readonly cwd: string;
  /** --prior. */
  readonly requested: string | undefined;
  readonly frontMatter: string | undefined;
  readonly configured: Placed<PriorSetting> | undefined;
}

/** The earlier reports that are asked for, newest first: by the command line, else the draft, else the configuration. */
export function wishesFor({ draft, cwd, requested, frontMatter, configured }: PriorSources): PriorWish[] {
  const here = nodePath.dirname(draft);
  if (requested !== undefined) {
    return [{ written: requested, folders: [cwd], where: '--prior', required: true }];
  }
  if (frontMatter !== undefined) {
    return [{ written: frontMatter, folders: [here], where: `${draft} prior`, required: true }];
  }
  if (!configured) return [];
  const { value, folder, where } = configured;
  return listOf(value).map((item) => ({
    written: typeof item === 'string' ? item : item.path,
    folders: [...new Set([here, folder])],
    where,
    required: typeof item !== 'string' && item.required === true,
  }));
}
