import { mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../base/user-error.js';
import { reporterNames } from '../reporters/index.js';
import type { CommandLine } from './command-line.js';
import type { Io } from './io.js';

/** A report to make. */
export interface Target {
  /** The name of a reporter. */
  readonly format: string;
  /** Where it goes, absolute; without one, to a stream. */
  readonly file?: string;
}

/**
 * The reports that a command line asks for; in GitHub Actions, by default the annotations.
 *
 * @throws {UserError} when two of them would go to one place.
 */
export function targetsOf(line: CommandLine, { cwd, env }: Pick<Io, 'cwd' | 'env'>): Target[] {
  const targets = line.values('format').map((value) => targetOf(value, cwd));
  const output = line.value('output-file');
  if (targets.length === 0) {
    const marks = env.GITHUB_ACTIONS === 'true' && output === undefined;
    targets.push({ format: marks ? 'github' : reporterNames[0]! });
  }
  if (output !== undefined) {
    const open = targets.findIndex(({ file }) => file === undefined);
    if (open === -1) throw new UserError(nothingFor(output));
    targets[open] = { format: targets[open]!.format, file: resolve(cwd, output) };
  }
  const places = new Set(targets.map(({ file }) => file));
  if (places.size < targets.length) throw new UserError(sharedPlace(targets));
  return targets;
}

/** `json` or `json=report.json`. */
function targetOf(value: string, cwd: string): Target {
  const at = value.indexOf('=');
  if (at === -1) return { format: value };
  const file = value.slice(at + 1);
  if (file === '') throw new UserError(noFile(value));
  return { format: value.slice(0, at), file: resolve(cwd, file) };
}

/**
 * Makes sure, before any work is done, that reports can be written.
 *
 * @param configuration The configuration file that was named, absolute.
 * @throws {UserError} when a file stands where its folder would, or its name is that of a folder or of a configuration.
 */
export function checkTargets(targets: readonly Target[], configuration?: string): void {
  for (const { file } of targets) {
    if (file === undefined) continue;
    const above = nearestExisting(dirname(file));
    if (!isDirectory(above)) throw new UserError(noFolder(file, above));
    if (isDirectory(file)) throw new UserError(isFolder(file));
    const isNamed = configuration !== undefined && realPath(file) === realPath(configuration);
    if (isNamed || CONFIGURATION.test(basename(realPath(file)))) throw new UserError(isConfiguration(file));
  }
}

/** Names of files by which drafts are checked, never those of reports. */
const CONFIGURATION =
  /^(?:\.?hegaorc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|hegao\.config\.[^.]+|hegao-suppressions\.json|package\.json)$/i;

/** The path itself, or the nearest above it, that exists. */
function nearestExisting(path: string): string {
  const above = dirname(path);
  return above === path || statSync(path, { throwIfNoEntry: false }) ? path : nearestExisting(above);
}

/** Where a path leads to; itself when it leads to nothing. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Writes a report to a file.
 *
 * @param drafts What was checked: a report never takes the place of a draft.
 */
export function writeReport(file: string, text: string, drafts: readonly { readonly path: string }[]): void {
  const target = realPath(file);
  if (drafts.some(({ path }) => realPath(path) === target)) throw new UserError(isDraft(file));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(notWritten(file, error), { cause: error });
  }
}

function noFile(value: string): UserError['text'] {
  return {
    zh: `--format ${value} 的“=”后面缺少文件名，如 json=report.json。`,
    en: `--format ${value} has no file after “=”; write e.g. json=report.json.`,
  };
}

function nothingFor(output: string): UserError['text'] {
  return {
    zh: `--output-file ${output} 没有内容可写：每个 --format 都已写明文件。请去掉它，或增加一个格式。`,
    en: `No report goes to --output-file ${output}: every --format has its own file. Remove the option, or add a format.`,
  };
}

function sharedPlace(targets: readonly Target[]): UserError['text'] {
  const formats = targets.map(({ format }) => format);
  return {
    zh: `几份报告要写到同一处（${formats.join('、')}）。请各写明文件，如 --format ${formats[0]}=report.${formats[0]}。`,
    en: `Several reports would go to one place (${formats.join(', ')}). Give each a file, e.g. --format ${formats[0]}=report.${formats[0]}.`,
  };
}

function noFolder(file: string, above: string): UserError['text'] {
  return {
    zh: `报告写不到 ${file}：${above} 不是文件夹。请换一个地方。`,
    en: `The report cannot be written to ${file}: ${above} is not a folder. Choose another place.`,
  };
}

function isConfiguration(file: string): UserError['text'] {
  return {
    zh: `报告不能写到 ${file}：那是配置文件或屏蔽清单的名字。请换一个文件名。`,
    en: `The report cannot be written to ${file}: a configuration or suppressions file has that name. Choose another name.`,
  };
}

function isFolder(file: string): UserError['text'] {
  return {
    zh: `报告写不到 ${file}：那是一个文件夹。请写明文件名。`,
    en: `The report cannot be written to ${file}: it is a folder. Give a file.`,
  };
}

function isDraft(file: string): UserError['text'] {
  return {
    zh: `${file} 是这次检查的稿件，报告没有写入，以免覆盖。请换一个文件名。`,
    en: `${file} is one of the drafts checked, so the report was not written over it. Choose another name.`,
  };
}

function notWritten(file: string, error: unknown): UserError['text'] {
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `报告写不到 ${file}：${message}。请检查权限和磁盘空间，或换一个地方。`,
    en: `The report cannot be written to ${file}: ${message}. Check permissions and space, or choose another place.`,
  };
}
