import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.js';
import { ConfigLoader } from '../../src/config/load.js';
import type { Configuration } from '../../src/config/settings.js';
import { folderWith } from './folder.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The first of these files, loaded. */
async function load(files: Files, first = Object.keys(files)[0]!): Promise<Configuration> {
  const folder = folderWith(files);
  const aliases = { 'hegao/rule': join(folder, 'rule.mjs') };
  return new ConfigLoader({ cwd: folder, aliases }).load(join(folder, first), '--config');
}

/** What is said of the first of these files, in Chinese and English. */
async function problemOf(files: Files, first?: string): Promise<UserError['text']> {
  const outcome = await load(files, first).catch((error: unknown) => error);
  if (!(outcome instanceof UserError)) throw new Error(`no problem but ${outcome}`);
  return outcome.text;
}

const draft = '/reports/2021.txt';

test.each([
  ['.hegaorc', 'stage: review\n'],
  ['.hegaorc', '{ "stage": "review" }'],
  ['.hegaorc.yaml', 'stage: review\n'],
  ['.hegaorc.yml', 'stage: review\n'],
  ['.hegaorc.json', '{ "stage": "review" }'],
  ['.config/hegaorc.json', '{ "stage": "review" }'],
  ['package.json', '{ "name": "reports", "hegao": { "stage": "review" } }'],
  ['hegao.config.js', 'export default { stage: "review" };'],
  ['hegao.config.js', 'module.exports = { stage: "review" };'],
  ['hegao.config.mjs', 'export default await Promise.resolve({ stage: "review" });'],
  ['hegao.config.cjs', 'module.exports = { stage: "review" };'],
  ['hegao.config.ts', 'const stage: string = "review";\nexport default { stage };'],
  ['office.yaml', 'stage: review\n'],
])('%s is read', async (name, content) => {
  expect((await load({ [name]: content })).settingsFor(draft).stage).toBe('review');
});

test('a BOM is no part of a configuration', async () => {
  for (const name of ['.hegaorc.yaml', '.hegaorc.json'])
    expect((await load({ [name]: '\ufeff{ "stage": "review" }' })).settingsFor(draft).stage).toBe('review');
});

test('a configuration in GB18030 is read', async () => {
  const content = iconv.encode('draft:\n  issuer: 中共滨河区委\n', 'gb18030');
  expect((await load({ '.hegaorc.yaml': content })).settingsFor(draft).draft.issuer).toBe('中共滨河区委');
});

test('code in GB18030 is read', async () => {
  const content = iconv.encode('export default { draft: { issuer: "中共滨河区委" } };', 'gb18030');
  expect((await load({ 'hegao.config.mjs': content })).settingsFor(draft).draft.issuer).toBe('中共滨河区委');
});

test('dates of YAML stay text, and off is no boolean', async () => {
  const settings = (
    await load({ '.hegaorc.yaml': 'draft: { date: 2021-12-31 }\nrules: { terms/dated: off }\n' })
  ).settingsFor(draft);
  expect(settings.draft.date).toBe('2021-12-31');
  expect(settings.rules[0]?.rules).toEqual({ 'terms/dated': 'off' });
});

test('`hegao/rule` is the running copy, for every kind of code', async () => {
  for (const [name, code] of [
    ['hegao.config.ts', 'import { stage } from "hegao/rule";\nexport default { stage };'],
    ['hegao.config.mjs', 'import { stage } from "hegao/rule";\nexport default { stage };'],
    ['hegao.config.cjs', 'module.exports = { stage: require("hegao/rule").stage };'],
  ] as const) {
    const configuration = await load({ [name]: code, 'rule.mjs': 'export const stage = "first";' });
    expect(configuration.settingsFor(draft).stage).toBe('first');
  }
});

test('aliases are for whole names', async () => {
  const folder = folderWith({
    'hegao.config.ts': `
      import { a } from 'hegao';
      import { b } from 'hegao/rule';
      import { c } from 'hegao-office';
      export default { draft: { issuer: a + b + c } };`,
    'index.mjs': 'export const a = "甲";',
    'rule.mjs': 'export const b = "乙";',
    'node_modules/hegao-office/index.js': 'exports.c = "丙";',
  });
  const aliases = { hegao: join(folder, 'index.mjs'), 'hegao/rule': join(folder, 'rule.mjs') };
  const configuration = await new ConfigLoader({ cwd: folder, aliases }).load(
    join(folder, 'hegao.config.ts'),
    '',
  );
  expect(configuration.settingsFor(draft).draft.issuer).toBe('甲乙丙');
});

test('code may hold presets and plugins themselves', async () => {
  const code = `
    const preset = { id: 'office', name: { zh: '本单位', en: 'Office' }, rules: { 'terms/dated': 'info' } };
    export const plugin = { name: 'office', apply() {} };
    export default { extends: ['recommended', preset], plugins: [plugin] };`;
  const { extends: presets, plugins } = await load({ 'hegao.config.mjs': code });
  expect(presets.map(({ value }) => (typeof value === 'string' ? value : value.id))).toEqual([
    'recommended',
    'office',
  ]);
  expect(plugins[0]?.value).toMatchObject({ name: 'office', apply: expect.any(Function) });
});

test('code is read again after forget', async () => {
  const folder = folderWith({ 'hegao.config.mjs': 'export default { stage: globalThis.hegaoStage };' });
  const loader = new ConfigLoader({ cwd: folder, aliases: {} });
  const stageOf = async () =>
    (await loader.load(join(folder, 'hegao.config.mjs'), '')).settingsFor(draft).stage;
  Object.assign(globalThis, { hegaoStage: 'first' });
  expect(await stageOf()).toBe('first');
  Object.assign(globalThis, { hegaoStage: 'final' });
  expect(await stageOf()).toBe('first');
  loader.forget();
  expect(await stageOf()).toBe('final');
});

test('code that changed is not taken from the cache beside its packages', async () => {
  const folder = folderWith({ 'hegao.config.ts': '', 'node_modules/': '' });
  const path = join(folder, 'hegao.config.ts');
  for (const stage of ['first', 'review', 'first']) {
    writeFileSync(path, `export default { stage: '${stage}' as const };`);
    const configuration = await new ConfigLoader({ cwd: folder, aliases: {} }).load(path, '');
    expect(configuration.settingsFor(draft).stage).toBe(stage);
  }
  expect(existsSync(join(folder, 'node_modules/.cache/jiti'))).toBe(true);
});

test('what is extended comes first, presets in order', async () => {
  const folder = folderWith({
    'dept/.hegaorc.yaml':
      'extends: [recommended, ../base.yaml, strict]\nrules: { terms/dated: error }\nplugins: ./own.js\n',
    'base.yaml':
      'extends: all\nrules: { terms/dated: off }\nplugins: [./rules/office.js]\nknowledge: [office.csv]\n',
  });
  const main = join(folder, 'dept/.hegaorc.yaml');
  const configuration = await new ConfigLoader({ cwd: folder, aliases: {} }).load(main, '');
  expect(configuration.extends.map(({ value }) => value)).toEqual(['recommended', 'all', 'strict']);
  expect(configuration.files.map((path) => relative(folder, path))).toEqual([
    'base.yaml',
    'dept/.hegaorc.yaml',
  ]);
  expect(configuration.layers.map(({ layer }) => layer.rules)).toEqual([
    { 'terms/dated': 'off' },
    { 'terms/dated': 'error' },
  ]);
  expect(configuration.plugins).toEqual([
    { value: './rules/office.js', folder, where: 'base.yaml:3 plugins[0]' },
    { value: './own.js', folder: join(folder, 'dept'), where: 'dept/.hegaorc.yaml:3 plugins' },
  ]);
  expect(configuration.knowledge).toEqual([
    { value: 'office.csv', folder, where: 'base.yaml:4 knowledge[0]' },
  ]);
});

test('two may extend the same', async () => {
  const { files } = await load({
    'a.yaml': 'extends: [./b.yaml, ./c.yaml]',
    'b.yaml': 'extends: ./d.yaml',
    'c.yaml': 'extends: d.yaml',
    'd.yaml': 'extends: recommended',
  });
  expect(files).toHaveLength(5);
});

test('a circle is reported with its chain', async () => {
  const { zh } = await problemOf({
    'a.yaml': 'extends: ./b.yaml',
    'b.yaml': 'locale: zh\nextends: [recommended, c.yaml]',
    'c.yaml': 'extends: ./b.yaml',
  });
  expect(zh).toBe(
    'c.yaml:1 extends：配置互相沿用，成了循环：b.yaml → c.yaml → b.yaml。请去掉其中一处 extends。',
  );
});

test('a path that leads nowhere is reported with where it is named', async () => {
  expect((await problemOf({ 'a.yaml': 'stage: final\nextends:\n  - ./base.yaml\n' })).zh).toBe(
    'a.yaml:3 extends[0]：无法读取配置文件 base.yaml：文件不存在。请核对路径。',
  );
  expect((await problemOf({ 'a/': '' }, 'missing.yaml')).zh).toMatch(
    /^--config：无法读取配置文件 missing\.yaml：文件不存在/,
  );
  expect((await problemOf({ 'a.yaml/': '' }, 'a.yaml')).en).toMatch(/it is a folder/);
});

test.each([
  [
    'an unknown kind of file',
    'hegao.toml',
    'a = 1',
    '--config：配置文件 hegao.toml 的扩展名不在可读之列：.json .yaml',
  ],
  ['an empty file', '.hegaorc.yaml', '', '.hegaorc.yaml：没有内容。'],
  ['a file of comments', '.hegaorc.yaml', '# stage: final\n', '.hegaorc.yaml：没有内容。'],
  ['a package.json without the key', 'package.json', '{}', 'package.json：没有“hegao”这一项'],
  [
    'code that throws',
    'hegao.config.ts',
    '\nlet a: number;\nthrow new Error("no office file");',
    'hegao.config.ts:3：运行时出错：no office file。',
  ],
  [
    'code that throws no error',
    'hegao.config.mjs',
    'throw "no office file";',
    'hegao.config.mjs：运行时出错：no office file。',
  ],
  [
    'code that imports what is not there',
    'hegao.config.mjs',
    'import "./missing.js";',
    'hegao.config.mjs:1：运行时出错：Cannot find module',
  ],
  [
    'code with a syntax error',
    'hegao.config.ts',
    'export default {\n  stage: "final"\n  rules: {},\n};',
    'hegao.config.ts:3:3：语法有误：',
  ],
  [
    'JavaScript with a syntax error',
    'hegao.config.cjs',
    'module.exports = {\n  stage: = 1 };',
    'hegao.config.cjs:2:10：语法有误：',
  ],
  [
    'code without a default export',
    'hegao.config.mjs',
    'export const rules = {};',
    'hegao.config.mjs：没有默认导出（只有 rules）',
  ],
  ['code that exports nothing', 'hegao.config.js', '// later', 'hegao.config.js：没有默认导出。'],
  [
    'code that exports undefined',
    'hegao.config.mjs',
    'export default undefined;',
    'hegao.config.mjs：没有默认导出。',
  ],
  ['a function', 'hegao.config.ts', 'export default () => ({});', 'hegao.config.ts：默认导出的是函数。'],
  [
    'a function of CommonJS',
    'hegao.config.cjs',
    'module.exports = () => ({});',
    'hegao.config.cjs：默认导出的是函数。',
  ],
  [
    'a promise',
    'hegao.config.mjs',
    'export default Promise.resolve({});',
    'hegao.config.mjs：默认导出的是 Promise。',
  ],
  [
    'a promise of CommonJS',
    'hegao.config.cjs',
    'module.exports = Promise.resolve({});',
    'hegao.config.cjs：默认导出的是 Promise。',
  ],
  [
    'JSON with a comma too many',
    '.hegaorc.json',
    '{\n  "stage": "final",\n}',
    '.hegaorc.json:3:1：JSON 语法有误：此处应为用半角双引号括起的键，实为“}”',
  ],
  ['JSON with Chinese quotes', '.hegaorc.json', '{ “stage”: "final" }', '.hegaorc.json:1:3：JSON 语法有误'],
  [
    'JSON with a key twice',
    '.hegaorc.json',
    '{ "rules": {},\n "rules": {} }',
    '.hegaorc.json:2:2：键 "rules" 写了两次',
  ],
  [
    'a faulty package.json',
    'package.json',
    '{ "hegao": { "stage": final } }',
    'package.json:1:23：JSON 语法有误',
  ],
  [
    'YAML with a tab',
    '.hegaorc.yaml',
    'rules:\n\tterms/dated: off',
    '.hegaorc.yaml:2:1：YAML 语法有误：缩进用了制表符',
  ],
  [
    'YAML with a full-width colon',
    '.hegaorc.yaml',
    'stage: final\nrules：\n  terms/dated: off',
    '.hegaorc.yaml:2:1：YAML 语法有误：此行缺少半角冒号',
  ],
  [
    'YAML with a key twice',
    '.hegaorc.yaml',
    'stage: final\nstage: first',
    '.hegaorc.yaml:2:1：YAML 语法有误：同一个键写了两次',
  ],
  ['YAML with an unknown anchor', '.hegaorc.yaml', 'rules: *base', '.hegaorc.yaml：YAML 引用'],
  ['a binary file', '.hegaorc.yaml', '\u0000\ufffd', '.hegaorc.yaml：不是可读的文本'],
])('%s is reported', async (_, name, content, message) => {
  const { zh, en } = await problemOf({ [name]: content });
  expect(zh).toContain(message);
  expect(zh.startsWith(message.slice(0, 10))).toBe(true);
  expect(en).not.toMatch(/\p{Script=Han}/u);
});

test('a syntax error in what code imports names that file', async () => {
  const { zh } = await problemOf({
    'hegao.config.mjs': 'import "./b.ts";\nexport default {};',
    'b.ts': 'let a =;',
  });
  expect(zh).toMatch(/^hegao\.config\.mjs：.*b\.ts:1:8 语法有误/);
});

test('keys that reach for prototypes change nothing and are reported', async () => {
  const json = '{ "__proto__": { "stage": "first" }, "constructor": {}, "rules": { "__proto__": "off" } }';
  for (const name of ['.hegaorc.json', '.hegaorc.yaml']) {
    const { zh } = await problemOf({ [name]: json });
    expect(zh).toContain('__proto__：没有这个配置项');
    expect(zh).toContain('constructor：没有这个配置项');
  }
  const { layers } = await load({ '.hegaorc.json': '{ "rules": { "__proto__": "off" }, "draft": {} }' });
  expect(Object.keys(layers[0]!.layer.rules!)).toEqual([]);
  expect('stage' in {}).toBe(false);
});

test('cosmiconfig’s own $import is no key of ours', async () => {
  expect((await problemOf({ '.hegaorc.yaml': '$import: ./b.yaml', 'b.yaml': 'stage: final' })).zh).toContain(
    '.hegaorc.yaml:1 $import：没有这个配置项',
  );
});

test('the place of a setting is the last file that has it', async () => {
  const configuration = await load({
    'package.json': '{\n  "hegao": {\n    "extends": "./base.yaml",\n    "stage": "final"\n  }\n}',
    'base.yaml': 'locale: zh\nrules:\n  terms/dated:\n    - warn\n',
  });
  expect(configuration.where(['stage'])).toBe('package.json:4 hegao.stage');
  expect(configuration.where(['rules', 'terms/dated'])).toBe('base.yaml:3 rules.terms/dated');
  expect(configuration.where(['genre'])).toBe('package.json:2 hegao.genre');
});
