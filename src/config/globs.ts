import { relative, sep } from 'node:path';

/** Whether an absolute path is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Matches paths in a folder by globs, as .gitignore and Prettier do: a glob without a slash is matched with the name
 * alone, in whatever folder; any other with the path from the folder. One that ends in a slash means all that is in
 * such folders; one that begins with a slash or `./` stands in the folder itself. `!` takes out again what the globs
 * before it matched. Parentheses are what they are in 报告(定稿).docx unless they follow `!`, `?`, `*`, `+` or `@`.
 *
 * @param whole Whether a glob that matches a folder matches all that is in it.
 */
export async function matcherOf(
  globs: readonly string[],
  folder: string,
  whole: 'file' | 'folder' = 'file',
): Promise<PathMatcher> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((written) => {
    const { negated, glob, byName } = parseGlob(written);
    const matches = picomatch(escapeNames(glob), { dot: true, posix: true, windows: false });
    const test = (inside: string) => {
      const subject = byName ? inside.slice(inside.lastIndexOf('/') + 1) : inside;
      return subject === glob || matches(subject);
    };
    return { negated, test };
  });
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/');
    const subjects = whole === 'folder' ? withParents(inside) : [inside];
    let matched = false;
    for (const { negated, test } of tests) if (subjects.some(test)) matched = !negated;
    return matched;
  };
}

/** `a/b/c.md`, `a/b`, `a`. */
function withParents(path: string): string[] {
  const names = path.split('/');
  return names.map((_, at) => names.slice(0, names.length - at).join('/'));
}

function parseGlob(written: string) {
  const negated = written.startsWith('!');
  const given = negated ? written.slice(1) : written;
  const glob = given.replace(/^\.?\//, '');
  const anchored = glob !== given;
  const bare = glob.replace(/\/$/, '');
  const anywhere = !anchored && !bare.includes('/');
  if (bare === glob) return { negated, glob, byName: anywhere };
  return { negated, glob: `${anywhere ? '**/' : ''}${bare}/**`, byName: false };
}

/** A glob in which parentheses that make no pattern stand for themselves. */
function escapeNames(glob: string): string {
  return glob.replace(/(?<![!?*+@])\(([^()|]*)\)/g, '\\($1\\)');
}
