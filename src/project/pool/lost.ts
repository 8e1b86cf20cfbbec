import { UserError } from '../../base/user-error.js';

/** Says that a worker died over a file. */
export function lost(path: string, cause: unknown): UserError {
  const reason = reasonOf(cause);
  return new UserError(
    {
      zh: `${path} 没有查完：检查它的线程${reason.zh}。请用 --concurrency off 单独检查这个文件。`,
      en: `${path} was not checked in full: the thread that checked it ${reason.en}. Check this file alone, with --concurrency off.`,
    },
    { cause },
  );
}

function reasonOf(cause: unknown): UserError['text'] {
  const { code, message = String(cause) } = cause as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { zh: '用尽了内存', en: 'ran out of memory' };
  return { zh: `意外结束（${message}）`, en: `ended unexpectedly (${message})` };
}
