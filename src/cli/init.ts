import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../base/user-error.js';
import { print } from '../reporters/lines.js';
import { shownPath } from '../reporters/paths.js';
import { type Command, ExitCode } from './context.js';
import { exclusive } from './exclusive.js';
import { configuration } from './init/configuration.js';
import { plugin } from './init/plugin.js';
import { vocabulary } from './init/vocabulary.js';
import { write } from './io.js';

/** hegao init: sets up a configuration, a plugin or a vocabulary. What is there already is never overwritten. */
export const init: Command = async ({ line, io, locale }) => {
  exclusive(line, 'plugin', 'knowledge');
  const scaffold = line.has('plugin') ? plugin : line.has('knowledge') ? vocabulary : configuration;
  const folder = resolve(io.cwd, line.operands[0] ?? scaffold.folder);
  const files = Object.entries(scaffold.files(folder));
  await refuseRivals(
    folder,
    files.map(([name]) => name),
    scaffold.rivals,
  );
  for (const [name, content] of files) await create(join(folder, name), content[locale]);

  const made = files.map(([name]) => [shownPath(join(folder, name), io.cwd)]);
  const next = scaffold.next(shownPath(folder, io.cwd))[locale].split('\n');
  await write(io.stdout, print([...made, [], ...next.map((text) => [text])], false));
  return ExitCode.Good;
};

/** Looks at all files before the first is written, so that nothing is left half done. */
async function refuseRivals(folder: string, names: readonly string[], rivals: RegExp): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  const rival = there.find((name) => rivals.test(name) || names.includes(name));
  if (rival !== undefined) throw new UserError(alreadyThere(join(folder, rival)));
}

async function create(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError(alreadyThere(path));
    throw new UserError(notWritten(path, error), { cause: error });
  }
}

function alreadyThere(path: string): UserError['text'] {
  return {
    zh: `已有 ${path}，没有覆盖。请改它，或换一个文件夹。`,
    en: `${path} already exists and was not overwritten. Edit it, or choose another folder.`,
  };
}

function notWritten(path: string, error: unknown): UserError['text'] {
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `无法写入 ${path}：${message}。请检查权限，或换一个文件夹。`,
    en: `${path} cannot be written: ${message}. Check permissions, or choose another folder.`,
  };
}
