import { execFile } from 'node:child_process';
import * as nodePath from 'node:path';
import { promisify } from 'node:util';
import type { Localized } from '../core/locale.js';
import { Problem } from '../core/problem.js';
import type { Revision } from './priors/revision.js';

/**
 * Reads a file of a revision from the repository that a folder stands in. Nothing but that repository is asked: what
 * it has not got is not fetched.
 *
 * @throws {Problem} when there is no git, no repository, no such revision, or no such file in it.
 */
export async function readRevision({ revision, path }: Revision, folder: string): Promise<Uint8Array> {
  const root = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').trimEnd();
  const commit = await commitOf(revision, root);
  const inside = insidePath(path, folder, root);
  const listed = (await git(root, ['ls-tree', '-z', '--full-tree', commit, '--', inside])).toString('utf8');
  const [, type, object] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(listed) ?? [];
  if (type !== 'blob') throw new Problem(noFile(revision, inside, root));
  const bytes = await git(root, ['cat-file', 'blob', object!]).catch((error: unknown) => {
    throw new Problem(notHere(revision, inside), { cause: error });
  });
  if (bytes.subarray(0, LFS_HEAD.length).toString('latin1') === LFS_HEAD)
    throw new Problem(notHere(revision, inside));
  return bytes;
}

/** What stands in the repository in place of a file that git LFS keeps elsewhere. */
const LFS_HEAD = 'version https://git-lfs.github.com/spec/';

async function commitOf(revision: string, root: string): Promise<string> {
  try {
    const argv = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return (await git(root, argv)).toString('utf8').trimEnd();
  } catch (error) {
    const shallow = (await git(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trimEnd();
    throw new Problem((shallow === 'true' ? shallowClone : noRevision)(revision, root), { cause: error });
  }
}

/** The path from the root of the repository, with forward slashes. */
function insidePath(path: string, folder: string, root: string): string {
  const isHere = nodePath.isAbsolute(path) || /^\.\.?[\\/]/.test(path);
  const inside = isHere ? nodePath.relative(root, nodePath.resolve(folder, path)) : nodePath.normalize(path);
  return inside.split(nodePath.sep).join('/');
}

const run = promisify(execFile);

async function git(folder: string, argv: readonly string[]): Promise<Buffer> {
  // Where the repository is, the folder tells; in a hook, git would say so of another.
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...env } = process.env;
  try {
    const { stdout } = await run('git', ['-c', 'protocol.allow=never', '-C', folder, ...argv], {
      encoding: 'buffer',
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
      env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' },
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: Buffer };
    if (code === 'ENOENT') throw new Problem(noGit(), { cause: error });
    const [said = ''] = (stderr?.toString('utf8') ?? '').split('\n');
    if (said.includes('not a git repository')) throw new Problem(noRepository(folder), { cause: error });
    throw new Problem({ zh: `git：${said}`, en: `git: ${said}` }, { cause: error });
  }
}

function noGit(): Localized {
  return {
    zh: '没有找到 git 命令，读不了历史版本。请安装 git，或改为文件路径。',
    en: 'There is no git command to read revisions with. Install git, or name a file.',
  };
}

function noRepository(folder: string): Localized {
  return {
    zh: `${folder} 不在 git 仓库中，读不了历史版本。请改为文件路径。`,
    en: `${folder} is in no git repository, so no revision can be read. Name a file.`,
  };
}

function noRevision(revision: string, root: string): Localized {
  return {
    zh: `仓库 ${root} 里没有版本“${revision}”。请用 git log 核对。`,
    en: `The repository ${root} has no revision “${revision}”. Check it with git log.`,
  };
}

function shallowClone(revision: string, root: string): Localized {
  return {
    zh: `仓库 ${root} 是浅克隆，没有版本“${revision}”。请先运行 git fetch --unshallow（GitHub Actions 中给 actions/checkout 写 fetch-depth: 0）。`,
    en: `The repository ${root} is a shallow clone without the revision “${revision}”. Run git fetch --unshallow first (in GitHub Actions, give actions/checkout fetch-depth: 0).`,
  };
}

function noFile(revision: string, path: string, root: string): Localized {
  return {
    zh: `版本“${revision}”里没有文件 ${path}（从仓库 ${root} 算起）。请用 git ls-tree -r --name-only ${revision} 核对；从当前文件夹算起的路径以 ./ 开头。`,
    en: `The revision “${revision}” has no file ${path} (from ${root}). Check with git ls-tree -r --name-only ${revision}; a path from the current folder begins with ./.`,
  };
}

function notHere(revision: string, path: string): Localized {
  return {
    zh: `版本“${revision}”的 ${path} 不在本机的仓库里（部分克隆或 Git LFS）。请先把它取到本机，hegao 不联网。`,
    en: `${path} of the revision “${revision}” is not in the repository on this machine (a partial clone, or Git LFS). Fetch it first; hegao opens no connection.`,
  };
}
