import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import { git, NoRepository } from './plumbing.js';

interface Places {
  /** The top folder of the working tree, absolute, as one gets there from the folder that was asked from. */
  readonly root: string;
  /** What git keeps of this working tree. */
  readonly gitFolder: string;
  readonly index: string | undefined;
}

/** The git repository in whose working tree a folder lies, with the index that a commit under way is made of. */
export class Repository {
  readonly root: string;
  readonly gitFolder: string;
  /** The index that `git commit -a` or `git commit <paths>` makes for one commit; absent, the repository's own. */
  readonly index: string | undefined;

  private constructor({ root, gitFolder, index }: Places) {
    this.root = root;
    this.gitFolder = gitFolder;
    this.index = index;
  }

  /**
   * @param option For which option it is looked for.
   * @throws {UserError} when there is none, or no git.
   */
  static async around(folder: string, option: string): Promise<Repository> {
    const argv = ['rev-parse', '--is-inside-work-tree', '--show-cdup', '--absolute-git-dir'];
    const printed = await git(folder, argv).catch((error: unknown) => {
      throw error instanceof NoRepository ? new UserError(nowhere(folder, option), { cause: error }) : error;
    });
    const [inside, up, ...rest] = printed.toString('utf8').split('\n');
    if (inside !== 'true') throw new UserError(nowhere(folder, option));
    const root = nodePath.resolve(folder, up!);
    const gitFolder = nodePath.normalize(rest.slice(0, -1).join('\n'));
    return new Repository({ root, gitFolder, index: indexOfCommit(root, gitFolder) });
  }

  /** Runs a command at the top of the working tree. */
  git(argv: readonly string[], input?: string | Uint8Array): Promise<Buffer> {
    return git(this.root, argv, { index: this.index, ...(input !== undefined && { input }) });
  }

  /** The name of a file from the top, as git has it; `undefined` for one outside. */
  nameOf(path: string): string | undefined {
    const inside = nodePath.relative(this.root, path);
    if (inside === '' || inside.startsWith(`..${nodePath.sep}`) || inside === '..') return undefined;
    return nodePath.isAbsolute(inside) ? undefined : inside.split(nodePath.sep).join('/');
  }

  pathOf(name: string): string {
    return nodePath.join(this.root, name);
  }
}

/** The index that a hook is told of, unless the hook is that of another repository. */
function indexOfCommit(root: string, gitFolder: string): string | undefined {
  const { GIT_DIR: folder, GIT_INDEX_FILE: index } = process.env;
  if (!index) return undefined;
  if (folder && nodePath.resolve(root, folder) !== gitFolder) return undefined;
  return nodePath.resolve(root, index);
}

function nowhere(folder: string, option: string): Localized {
  return {
    zh: `${option} 要在 git 仓库的工作区里运行，而 ${folder} 不在其中。请换到仓库的文件夹，或去掉 ${option}。`,
    en: `${option} works in the working tree of a git repository, and ${folder} is in none. Change to the folder of one, or leave ${option} out.`,
  };
}
