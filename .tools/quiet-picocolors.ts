import type { Plugin } from 'rolldown';

/** What picocolors asks the process when it is loaded, though hegao always says itself whether it wants color. */
const QUESTION = '((p.stdout || {}).isTTY && env.TERM !== "dumb")';

/** Has picocolors not open standard output, which takes as long as a check. */
export const quietPicocolors: Plugin = {
  name: 'quiet-picocolors',
  transform(code, id) {
    if (!id.endsWith('picocolors.js')) return undefined;
    if (!code.includes(QUESTION)) throw new Error('picocolors asks for standard output in another way now');
    return { code: code.replace(QUESTION, 'false'), map: null };
  },
};
