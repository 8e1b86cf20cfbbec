/** A file as it stood in a revision of a git repository. */
export interface Revision {
  /** A branch, a tag, a commit, HEAD~1. */
  readonly revision: string;
  /** From the root of the repository; from the folder that is asked from, where it begins with `./` or `../`. */
  readonly path: string;
}

/** Reads `REV:path`; `undefined` for a mere path. The drive of a Windows path is no revision. */
export function parseRevision(text: string): Revision | undefined {
  const colon = text.indexOf(':');
  if (colon <= 0 || colon === text.length - 1 || /^[A-Za-z]:[\\/]/.test(text)) return undefined;
  return { revision: text.slice(0, colon), path: text.slice(colon + 1) };
}
