import { execFile } from 'node:child_process';
import * as nodePath from 'node:path';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';
import { say } from './messages.js';

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
      throw error instanceof NoRepository
        ? new UserError(say('noWorkingTree', { folder, option }), { cause: error })
        : error;
    });
    const [inside, up, ...rest] = printed.toString('utf8').split('\n');
    if (inside !== 'true') throw new UserError(say('noWorkingTree', { folder, option }));
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

/** The index passed to a hook, unless the hook belongs to another repository. */
function indexOfCommit(root: string, gitFolder: string): string | undefined {
  const { GIT_DIR: folder, GIT_INDEX_FILE: index } = process.env;
  if (!index) return undefined;
  if (folder && nodePath.resolve(root, folder) !== gitFolder) return undefined;
  return nodePath.resolve(root, index);
}

const run = promisify(execFile);

/** What a call of git may have besides its arguments. */
interface GitCall {
  readonly input?: string | Uint8Array;
  /** The index to work on; absent, the one of the repository. */
  readonly index?: string | undefined;
}

/**
 * Runs a plumbing command of git in a folder; what it prints. No connection is opened, and no hook, monitor or pager
 * of the user's is run.
 *
 * @throws {UserError} when there is no git, no repository, or git refuses.
 */
export async function git(
  folder: string,
  argv: readonly string[],
  { input = '', index }: GitCall = {},
): Promise<Buffer> {
  // Where the repository is, the folder tells; in a hook, git may say so of another.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...inherited } = process.env;
  try {
    const ran = run('git', [...SETTINGS, '-C', folder, ...argv], {
      encoding: 'buffer',
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
      // Windows looks for a program in the working folder first, where anyone may have put one.
      cwd: dirname(process.execPath),
      env: { ...inherited, ...ENVIRONMENT, ...(index !== undefined && { GIT_INDEX_FILE: index }) },
    });
    // Git may have ended before it read all: then it says why.
    ran.child.stdin?.on('error', () => undefined).end(input);
    return (await ran).stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: Buffer };
    if (code === 'ENOENT') throw new UserError(say('noGit'), { cause: error });
    const [said = ''] = (stderr?.toString('utf8') ?? '').split('\n');
    if (/not a git repository|cannot use bare repository/.test(said)) throw new NoRepository(folder, error);
    if (said.includes('dubious ownership'))
      throw new UserError(say('othersRepository', { folder }), { cause: error });
    throw new UserError({ zh: `git：${said}`, en: `git: ${said}` }, { cause: error });
  }
}

const SETTINGS = [
  // A folder in the working tree may be made to look like a repository, with settings of its own.
  ['safe.bareRepository', 'explicit'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const ENVIRONMENT = {
  // Unlike protocol.allow, the settings of a repository do not override it. There is no such protocol.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  LC_ALL: 'C',
};

/** The parts of what git prints with -z: names as they are, whatever characters they have. */
export function fieldsOf(printed: Buffer): string[] {
  return printed.toString('utf8').split('\0').slice(0, -1);
}

/** Says that a folder is in no repository. */
class NoRepository extends UserError {
  constructor(folder: string, cause: unknown) {
    const text: Localized = {
      zh: `${folder} 不在 git 仓库中，读不了历史版本。请改为文件路径。`,
      en: `${folder} is in no git repository, so no revision can be read. Name a file.`,
    };
    super(text, { cause });
  }
}
