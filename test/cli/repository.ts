import { execFileSync } from 'node:child_process';
import { type Office, office } from './office.js';

/** An {@link office} that is a git repository. */
export interface Repository extends Office {
  /** Runs git in it; what it prints. */
  git(...argv: string[]): string;
  /** Writes files and stages them. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** The same, and commits them. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** What a check finds, as the rest of the command line says: file, line and sign of each finding. */
  finds(...argv: string[]): Promise<string[]>;
}

const IDENTITY = ['-c', 'user.name=甲', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];

const BARE = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A repository without commits. Nothing of the user's own configuration counts in it. */
export async function repository(): Promise<Repository> {
  const here = await office();
  const git = (...argv: string[]) =>
    execFileSync('git', [...IDENTITY, ...argv], {
      cwd: here.folder,
      env: { ...process.env, ...BARE },
      stdio: 'pipe',
    }).toString();
  git('init', '-q', '-b', 'main');
  const stage = async (files: Parameters<Repository['stage']>[0]) => {
    for (const [name, content] of Object.entries(files)) await here.write(name, content);
    git('add', '-f', '--', ...Object.keys(files));
  };
  return {
    ...here,
    git,
    stage,
    commit: async (files = {}) => {
      if (Object.keys(files).length > 0) await stage(files);
      git('commit', '-q', '--no-verify', '-m', '改');
    },
    finds: async (...argv) => {
      const { stdout } = await here.hegao(...argv, '-f', 'compact');
      return stdout.split('\n').slice(0, -1).map(shortened);
    },
  };
}

/** `稿.txt:1:2: error: 写了“错”，请删去。 (signs/error)` to `稿.txt:1 错`. */
function shortened(line: string): string {
  return line.replace(/^(.*?:\d+):\d+: \w+: (?:写了“(.*?)”.*|(.*))$/s, '$1 $2$3');
}

/** Runs something with variables in the environment, as a hook has them. */
export async function withEnvironment<T>(
  variables: Readonly<Record<string, string>>,
  action: () => Promise<T>,
): Promise<T> {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  try {
    return await action();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
