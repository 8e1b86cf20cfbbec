import * as nodePath from 'node:path';
import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';

/** `{name}` or `{year-1}`. */
const VARIABLE = /\{(\w+)(?:\s*([-+])\s*(\d+))?\}/g;

const NAMES = ['{dir}', '{base}', '{name}', '{ext}', '{year}', '{year-1}'];

/** A path to an earlier report, with what stands for parts of the draft's own path and year filled in. */
export interface Filled {
  readonly path: string;
  /** Whether it takes anything from the draft's path: then that file may have another name or extension. */
  readonly borrows: boolean;
}

/**
 * Fills in a template: {dir}, {base}, {name} and {ext} of the draft's path as path.parse has them, and {year}, the year
 * of its delivery, from which years may be taken off.
 *
 * @param year Absent when nothing tells it: a template that needs it then comes to nothing.
 * @throws {UserError} when the template names something else.
 */
export function fillTemplate(template: string, draft: string, year: number | undefined): Filled | undefined {
  const parts: Readonly<Record<string, string>> = { ...nodePath.parse(draft) };
  let borrows = false;
  let lacksYear = false;
  const path = template.replace(VARIABLE, (written, name: string, sign?: string, count?: string) => {
    if (name === 'year') {
      if (year === undefined) lacksYear = true;
      return String((year ?? 0) + Number(`${sign ?? '+'}${count ?? 0}`));
    }
    const part =
      ['dir', 'base', 'name', 'ext'].includes(name) && sign === undefined ? parts[name] : undefined;
    if (part === undefined) throw new UserError(unknown(written));
    borrows ||= name !== 'dir';
    return part;
  });
  return lacksYear ? undefined : { path, borrows };
}

function unknown(written: string): Localized {
  return {
    zh: `上年报告的路径里有未知的 ${written}。可用：${NAMES.join('、')}。`,
    en: `The path of an earlier report has an unknown ${written}. Known: ${NAMES.join(', ')}.`,
  };
}
