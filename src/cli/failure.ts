import type { Locale } from '../core/locale.js';
import { Problem, problemText } from '../core/problem.js';
import { print } from '../reporters/lines.js';

/** An error for the user: what a Problem says, or that hegao itself failed; with `debug`, where. */
export function failureText(error: unknown, locale: Locale, debug: boolean): string {
  const text = problemText(error)[locale];
  const message = error instanceof Problem ? text : defect(text)[locale];
  const stack = debug && error instanceof Error ? `\n${stackOf(error)}` : '';
  const lines = (message + stack).split('\n').map((line) => [line]);
  return print(lines, false);
}

function defect(message: string): Problem['text'] {
  return {
    zh: `hegao 内部出错：${message}。这是程序的缺陷，请加 --debug 再运行一次，并把结果反馈给开发者。`,
    en: `hegao itself failed: ${message}. This is a defect; run it again with --debug and report what it says.`,
  };
}

/** The stack of an error, and of what caused it. */
function stackOf(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\n${stackOf(error.cause)}` : own;
}
