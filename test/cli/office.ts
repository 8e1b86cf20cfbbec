import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Project } from '../../src/project/project.js';
import { type Given, type Ran, run } from './run.js';

/** A folder on disk, with a command line that is run in it. */
export interface Office {
  readonly folder: string;
  /** The absolute path of a file in it. */
  path(name: string): string;
  hegao(...argv: string[]): Promise<Ran>;
  /** The same with the given streams and environment. */
  hegaoWith(given: Partial<Given>, ...argv: string[]): Promise<Ran>;
  read(name: string): Promise<string>;
  write(name: string, content: string | Uint8Array): Promise<void>;
}

/**
 * A folder with files, and a configuration whose plugin has a rule for each kind of finding: 错 is an error, 警 a
 * warning, 提 is info, 双双 has a safe fix, 俩 a fix for review, 占 can be summed up, 崩 makes its rule
 * crash. With the preset signs/priors, 今 tells the texts of the earlier reports.
 *
 * @param files Content by name; the configuration and the plugin are there already, and may be replaced.
 */
export async function office(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Office> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hegao-')));
  const path = (name: string) => join(folder, name);
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), content);
  };
  const all = { '.hegaorc.yaml': CONFIGURATION, 'signs.js': PLUGIN, ...files };
  for (const [name, content] of Object.entries(all)) await write(name, content);
  const hegaoWith = (given: Partial<Given>, ...argv: string[]) =>
    run(argv, { cwd: folder, open: (options) => Project.open(options), ...given });
  return {
    folder,
    path,
    write,
    hegaoWith,
    hegao: (...argv) => hegaoWith({}, ...argv),
    read: (name) => readFile(path(name), 'utf8'),
  };
}

const CONFIGURATION = `extends: [signs/all]
plugins: [./signs.js]
`;

/** In plain JavaScript without imports, so that it loads at once. */
const PLUGIN = `
const text = (zh, en) => ({ zh, en });
const sign = (name, phrase, found) => ({
  id: 'signs/' + name,
  meta: {
    name: text('写了' + phrase, 'Sign ' + phrase),
    summary: text('不写“' + phrase + '”', 'No “' + phrase + '”'),
    why: text('试验。', 'A trial.'),
    basis: { source: '单位制度', strength: '规定' },
    messages: { found: text('写了“{{text}}”，请删去。', '“{{text}}” is there; delete it.') },
    examples: [],
  },
  phrases: [phrase],
  create: ({ report }) => ({
    Phrase: ({ range }) => report({ range, messageId: 'found', data: { text: phrase }, ...found?.(range) }),
  }),
});
const fixed = (safety) => (range) => ({
  fixes: [{ edits: [{ range, text: safety === 'safe' ? '双' : '两个' }], safety }],
});

export default {
  name: 'signs',
  rules: [
    sign('error', '错'),
    sign('warning', '警'),
    sign('info', '提'),
    sign('doubled', '双双', fixed('safe')),
    sign('both', '俩', fixed('review')),
    sign('blank', '占', () => ({ fold: { kind: text('空白', 'blanks'), sample: '占' } })),
    {
      ...sign('prior', '今'),
      meta: {
        ...sign('prior', '今').meta,
        comparesWithPrior: true,
        messages: { found: text('上年：{{texts}}', 'last year: {{texts}}') },
      },
      create: ({ report, priors }) => ({
        Phrase: ({ range }) =>
          report({
            range,
            messageId: 'found',
            data: { texts: priors.map(({ draft }) => draft.text.trim()).join('、') || '无' },
            related: priors.map(({ draft }) => ({ draft, range: [0, 1], message: text('见此', 'see here') })),
          }),
      }),
    },
    sign('crash', '崩', () => { throw new Error('no luck'); }),
  ],
  presets: [
    {
      id: 'all',
      name: text('全部', 'all'),
      rules: {
        'signs/error': 'error',
        'signs/warning': 'warn',
        'signs/info': 'info',
        'signs/doubled': 'warn',
        'signs/both': 'warn',
        'signs/blank': 'error',
        'signs/crash': 'error',
      },
    },
    { id: 'priors', name: text('对照', 'compare'), rules: { 'signs/prior': 'warn' } },
    { id: 'silent', name: text('无', 'none'), rules: {} },
  ],
  reporters: [
    { name: 'count', render: ({ files }) => files.map(({ messages }) => messages.length).join() + '\\n' },
  ],
};
`;
