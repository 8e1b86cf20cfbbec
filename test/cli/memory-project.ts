import { resolve } from 'node:path';
import { UserError } from '../../src/base/user-error.js';
import type { Context, OpenProject } from '../../src/cli/context.js';
import type { ProjectOptions } from '../../src/project/project.js';
import { runResult } from '../../src/project/run-result.js';
import type { FileResult, ResultMessage } from '../../src/results/result.js';
import { file, message } from '../reporters/sample.js';

/**
 * A project whose drafts are texts in memory: 错 is an error, 警 a warning, 坏 makes a draft unreadable, and every
 * 双双 is a warning that has a safe fix.
 */
export function memoryProject(
  drafts: Readonly<Record<string, string>>,
  given: Partial<OpenProject> = {},
): { open: Context['open']; asked: ProjectOptions[]; written: Record<string, string> } {
  const asked: ProjectOptions[] = [];
  const written: Record<string, string> = {};
  const open: Context['open'] = async (options) => {
    asked.push(options);
    const read = (path: string) => {
      const text = drafts[path];
      if (text === undefined) throw new UserError({ zh: `找不到 ${path}`, en: `There is no ${path}` });
      return text;
    };
    const allOf = (paths: readonly string[]) =>
      paths[0] === '.' ? Object.keys(drafts) : paths.map((path) => resolve(options.cwd, path));
    const fixed = (path: string, before: string) => {
      const after = before.replaceAll('双双', '双');
      const found = check(path, before);
      if (after === before) return { result: found, found, fixes: 0 };
      return {
        result: check(path, after),
        found,
        fixes: before.split('双双').length - 1,
        bytes: new TextEncoder().encode(after),
        before,
        after,
      };
    };
    return {
      locale: options.locale ?? 'zh',
      rules: async () => [],
      presets: async () => [],
      reporters: async () => new Map(),
      draftExtensions: async () => ['.txt'],
      run: (files, fixed = { fixes: 0, files: 0, written: false }) =>
        runResult(
          files,
          fixed,
          {
            locale: options.locale ?? 'zh',
            unsupported: given.unsupported ?? [],
            rules: async () => [],
            presets: async () => [],
          },
          false,
        ),
      include: async () => {},
      ignored: [],
      unchanged: [],
      failures: [],
      close: async () => [],
      leavesOut: async () => false,
      lookedAt: async () => [],
      unsupported: [],
      async *check(paths) {
        for (const path of allOf(paths)) yield check(path, read(path));
      },
      async *checkAndFix(paths) {
        for (const path of allOf(paths)) yield fixed(path, read(path));
      },
      checkText: async (path, bytes) => check(path, new TextDecoder().decode(bytes)),
      checkAndFixText: async (path, bytes) => fixed(path, new TextDecoder().decode(bytes)),
      write: async (path, bytes) => {
        written[path] = new TextDecoder().decode(bytes);
      },
      suppress: async () => [],
      prune: async () => [],
      explain: async () => {
        throw new Error('not in memory');
      },
      figures: async () => {
        throw new Error('not in memory');
      },
      settings: async (path) => ({ path, genre: 'auto' }),
      ...given,
    };
  };
  return { open, asked, written };
}

function check(path: string, text: string): FileResult {
  const messages: ResultMessage[] = [];
  const find = (word: string, found: Partial<ResultMessage>) => {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const place = { line: 1, column: at + 1, endLine: 1, endColumn: at + 1 + word.length };
      const fixes = found.fixes && [
        { title: '删去一个', safety: 'safe' as const, edit: { range: [at, at + 1] as const, text: '' } },
      ];
      const excerpt = { before: '', text: word, after: '' };
      messages.push(message({ place, excerpt, ...found, ...(fixes && { fixes }) }));
    }
  };
  find('错', { ruleId: 'test/error' });
  find('警', { ruleId: 'test/warning', level: 'warn' });
  find('双双', { ruleId: 'test/doubled', level: 'warn', fixes: [] });
  find('坏', { ruleId: 'hegao/unreadable', fatal: true });
  return file({ path, characters: text.length, messages });
}
