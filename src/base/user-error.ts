import type { Localized } from './locale.js';

/**
 * Something the user must correct before a draft can be checked: a bad option, a broken configuration, a file
 * that cannot be read. Its message names the thing, the place, what was expected and the next step; the command
 * line prints it without a stack and ends with exit code 2.
 */
export class UserError extends Error {
  readonly text: Localized;

  constructor(text: Localized, options?: ErrorOptions) {
    super(text.zh, options);
    this.name = 'UserError';
    this.text = text;
  }
}

/** Access refused to untrusted input. It is always reported, also for optional files. */
export class AccessError extends UserError {}

/** What to show of an error of any kind: what a user error says, or that hegao itself failed. */
export function errorText(error: unknown): Localized {
  if (error instanceof UserError) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return {
    zh: `hegao 内部出错：${message}。这是程序的缺陷，请加 --debug 再运行一次，并把结果反馈给开发者。`,
    en: `hegao itself failed: ${message}. This is a defect; run it again with --debug and report what it says.`,
  };
}
