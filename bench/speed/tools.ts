import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { index } from './built.js';

/** Checks files one after another; how many findings there are. */
export type Check = (paths: readonly string[]) => Promise<number>;

/** What is measured, each loaded in a process of its own. `patterns`: a file of patterns for prh. */
export const tools: Readonly<Record<string, (patterns: string) => Promise<Check>>> = {
  hegao,
  cached,
  hash,
  floor,
  textlint,
  zhlint,
  autocorrect,
};

const require = createRequire(import.meta.url);

/** Recommended, every level, no configuration. */
async function hegao(): Promise<Check> {
  const { Project } = require(index) as typeof import('../../src/index.js');
  return async (paths) => {
    const project = await Project.open({ cwd: dirname(paths[0]!), configFile: false, level: 'info' });
    return count(paths, async (path) => (await project.checkFile(path)).messages.length);
  };
}

/** The same drafts again and again, with a cache. */
async function cached(): Promise<Check> {
  const { Project } = require(index) as typeof import('../../src/index.js');
  return async (paths) => {
    const cwd = dirname(paths[0]!);
    const project = await Project.open({ cwd, configFile: false, cache: join(cwd, '../cache.json') });
    let findings = 0;
    for await (const { messages } of project.check(paths)) findings += messages.length;
    await project.close();
    return findings;
  };
}

/** The least it takes to know that drafts are as they were. */
async function hash(): Promise<Check> {
  return (paths) =>
    count(paths, async (path) => createHash('sha256').update(readFileSync(path)).digest().length);
}

/** The least a linter of text does: reads, decodes, and looks for its marks, numbers and Latin words. */
async function floor(): Promise<Check> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const tokens = /\d+(?:\.\d+)?[%％]?|[A-Za-z]+|[，。、；：！？（）《》“”‘’—…]/gu;
  return (paths) =>
    count(paths, async (path) => {
      let found = 0;
      for (const _ of decoder.decode(readFileSync(path)).matchAll(tokens)) found++;
      return found;
    });
}

/** With prh, which looks for words, and a rule of ten lines that looks for blanks. */
async function textlint(patterns: string): Promise<Check> {
  const { createLinter } = require('textlint');
  const { TextlintKernelDescriptor } = require('@textlint/kernel');
  const descriptor = new TextlintKernelDescriptor({
    rules: [
      { ruleId: 'prh', rule: require('textlint-rule-prh').default, options: { rulePaths: [patterns] } },
      { ruleId: 'blank', rule: blank },
    ],
    plugins: [
      { pluginId: 'text', plugin: require('@textlint/textlint-plugin-text').default },
      { pluginId: 'markdown', plugin: require('@textlint/textlint-plugin-markdown').default },
    ],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return (paths) =>
    count(paths, async (path) => {
      const { messages } = await linter.lintText(readFileSync(path, 'utf8'), path);
      return messages.length;
    });
}

// biome-ignore lint/suspicious/noExplicitAny: the types of textlint are there only where it is installed
function blank({ Syntax, RuleError, report, getSource, locator }: any) {
  return {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    [Syntax.Str](node: any) {
      for (const { index, 0: text } of (getSource(node) as string).matchAll(/[XＸ×]{1,}|_{2,}|＿+/gu)) {
        report(node, new RuleError('blank', { padding: locator.range([index, index + text.length]) }));
      }
    },
  };
}

async function zhlint(): Promise<Check> {
  const { run } = require('zhlint');
  return (paths) =>
    count(
      paths,
      async (path) => run(readFileSync(path, 'utf8'), { rules: { preset: 'default' } }).validations.length,
    );
}

async function autocorrect(): Promise<Check> {
  const { lintFor } = require('autocorrect-node');
  return (paths) =>
    count(paths, async (path) => lintFor(readFileSync(path, 'utf8'), `draft${extname(path)}`).lines.length);
}

async function count(
  paths: readonly string[],
  findingsOf: (path: string) => Promise<number>,
): Promise<number> {
  let findings = 0;
  for (const path of paths) findings += await findingsOf(path);
  return findings;
}
