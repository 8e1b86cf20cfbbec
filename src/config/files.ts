import type { Localized } from '../base/locale.js';
import { AccessError, UserError } from '../base/user-error.js';

/** A file that the user named, or had named in a configuration. */
export interface NamedFile {
  readonly kind: Localized;
  /** As it is shown. */
  readonly name: string;
  /** What names it: `--config`, “.hegaorc.yaml:3 extends[0]”. */
  readonly by: string;
}

const CAUSES: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  ENOTDIR: { zh: '文件不存在', en: 'there is no such file' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
};

/** A file that the system does not give. */
export function unreadable({ kind, name, by }: NamedFile, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const cause = CAUSES[code] ?? { zh: message, en: message };
  return new UserError(
    {
      zh: `${by}：无法读取${kind.zh} ${name}：${cause.zh}。请核对路径。`,
      en: `${by}: cannot read the ${kind.en} ${name}: ${cause.en}. Check the path.`,
    },
    { cause: error },
  );
}

/** A file whose extension is none of those that are read. */
export function unknownKind({ kind, name, by }: NamedFile, extensions: readonly string[]): UserError {
  return new UserError({
    zh: `${by}：${kind.zh} ${name} 的扩展名不在可读之列：${extensions.join(' ')}。`,
    en: `${by}: the ${kind.en} ${name} has an extension that is not read. Those read: ${extensions.join(' ')}.`,
  });
}

/** A file that may hold code, where only data is read. */
export function notData({ name, by }: Omit<NamedFile, 'kind'>): AccessError {
  return new AccessError(
    after(by, {
      zh: `${name} 不是数据。安全配置（--safe-config）只读 .yaml、.yml、.json 和 .hegaorc，不运行代码，请改用其中一种。`,
      en: `${name} is not data. A safe configuration (--safe-config) is .yaml, .yml, .json or .hegaorc and runs no code; use one of them.`,
    }),
  );
}

/** What is said of something, after what names it; empty where nothing does. */
export function after(by: string, { zh, en }: Localized): Localized {
  return by === '' ? { zh, en } : { zh: `${by}：${zh}`, en: `${by}: ${en}` };
}
