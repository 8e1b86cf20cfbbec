import type { Localized } from '../../base/locale.js';
import { UserError } from '../../base/user-error.js';

/** The lines between which git puts what two sides of a merge say. */
const MARKERS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

/**
 * Makes sure that nobody has staged a draft in which a merge left both sides.
 *
 * @throws {UserError} when someone has.
 */
export function checkMarkers(path: string, bytes: Buffer): void {
  if (!bytes.includes('<<<<<<< ')) return;
  const text = bytes.toString('latin1');
  if (MARKERS.every((marker) => marker.test(text))) throw new UserError(markers(path));
}

function markers(path: string): Localized {
  return {
    zh: `${path} 暂存的内容里还留有合并冲突的标记（<<<<<<<、=======、>>>>>>>），没有检查。请先解决冲突，再运行 git add。`,
    en: `${path} is staged with the marks of a merge conflict in it (<<<<<<<, =======, >>>>>>>) and was not checked. Settle the conflict, then run git add.`,
  };
}

/** Says that a merge has left two contents of a file. */
export function conflict(path: string): Localized {
  return {
    zh: `${path} 有未解决的合并冲突，没有检查。请先解决冲突，再运行 git add。`,
    en: `${path} has a merge conflict that is not settled, and was not checked. Settle it, then run git add.`,
  };
}

/** Says that a content is not in the repository on this machine. */
export function notHere(path: string): Localized {
  return {
    zh: `${path} 暂存的内容不在本机的仓库里（部分克隆或 Git LFS）。请先把它取到本机，hegao 不联网。`,
    en: `What is staged of ${path} is not in the repository on this machine (a partial clone, or Git LFS). Fetch it first; hegao opens no connection.`,
  };
}
