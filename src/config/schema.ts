import * as v from 'valibot';
import type { Localized } from '../base/locale.js';
import { parseDay } from '../knowledge/dates.js';

const LEVELS = ['off', 'info', 'warn', 'error'] as const;
const STAGES = ['first', 'review', 'final'] as const;
const LOCALES = ['zh', 'en'] as const;
const PRESENCES = ['required', 'optional', 'none'] as const;

/** Descriptions of expected values. Issues name these as their message. */
const EXPECTED = {
  config: { zh: '一组配置项', en: 'a map of settings' },
  override: { zh: '一组含有 files 的配置项', en: 'a map of settings with files' },
  draft: { zh: '一组文稿信息', en: 'a map of facts about the draft' },
  requirement: { zh: '{ path, required }', en: '{ path, required }' },
  outline: { zh: '一组结构要求', en: 'a map of parts' },
  section: { zh: '一组含有 id 的章节要求', en: 'a section with an id' },
  preset: { zh: '含有 id 和 rules 的方案', en: 'a preset with id and rules' },
  plugin: { zh: '含有 name 的插件', en: 'a plugin with a name' },
  rules: {
    zh: '规则与级别的对照，如 placeholder/unresolved: error',
    en: 'a map of rules to levels, as placeholder/unresolved: error',
  },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文字', en: 'a text' },
  texts: { zh: '文字或文字的列表', en: 'a text or a list of texts' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  setting: {
    zh: '级别（off、info、warn、error）或 [级别, 选项]',
    en: 'a level (off, info, warn, error) or [level, options]',
  },
  level: { zh: 'off、info、warn 或 error', en: 'off, info, warn or error' },
  stage: { zh: 'first、review 或 final', en: 'first, review or final' },
  locale: { zh: 'zh 或 en', en: 'zh or en' },
  presence: { zh: 'required、optional 或 none', en: 'required, optional or none' },
  day: { zh: 'YYYY-MM-DD 形式的有效日期，如 2021-12-31', en: 'a day that exists, as 2021-12-31' },
  pattern: { zh: '正则表达式', en: 'a regular expression' },
  prior: {
    zh: '路径、{ path, required }，或它们的列表',
    en: 'a path, { path, required }, or a list of these',
  },
  extends: { zh: '方案名或路径，或它们的列表', en: 'the name of a preset, a path, or a list of these' },
  plugins: { zh: '包名或路径，或它们的列表', en: 'the name of a package, a path, or a list of these' },
} satisfies Record<string, Localized>;

type Expected = keyof typeof EXPECTED;

/** What the value at an issue should be. */
export function expectation(message: string): Localized {
  return EXPECTED[message as Expected];
}

/** The valid values, or the keys of a map, by the message of an issue. */
export function namesFor(message: string): readonly string[] {
  return NAMES[message as Expected] ?? [];
}

const text = textAs('text');
const texts = oneOrMore(text, 'texts');
const boolean = v.boolean('boolean' satisfies Expected);
const pattern = v.pipe(textAs('pattern'), v.check(isPattern, 'pattern' satisfies Expected));
const presence = names(PRESENCES, 'presence');
const level = names(LEVELS, 'level');
const setting = v.union(
  [level, v.strictTuple([level, v.unknown()], 'setting')],
  'setting' satisfies Expected,
);
const rules = v.pipe(isMap('rules'), v.record(v.string(), setting, 'rules' satisfies Expected));

const draftEntries = {
  issuer: described(text, '发文机关', 'the organ that issues the draft'),
  date: described(
    v.pipe(textAs('day'), v.check(isDay, 'day' satisfies Expected)),
    '成文日期，YYYY-MM-DD',
    'the day of the draft, YYYY-MM-DD',
  ),
};

const requirementEntries = {
  path: text,
  required: described(boolean, '找不到时算作错误', 'whether it is an error when it is not there'),
};

const sectionEntries = {
  id: text,
  title: described(text, '标题的规范写法', 'the title to write'),
  titles: described(
    v.array(pattern, 'list'),
    '也可以用的标题（正则，整题匹配）',
    'other titles that do: patterns for the whole',
  ),
  contains: described(v.array(pattern, 'list'), '标题中须含有的字样（正则）', 'patterns searched in titles'),
  required: described(boolean, '是否必须有', 'whether it must be there'),
  cover: described(v.array(text, 'list'), '其下各节必须写到的内容', 'what its subsections must deal with'),
  coverOptional: described(
    v.array(text, 'list'),
    '其下各节可以写到的内容',
    'what its subsections may deal with',
  ),
};

const outlineEntries = {
  title: described(presence, '标题', 'the title'),
  recipient: described(presence, '主送机关', 'the recipient'),
  leadIn: described(presence, '导语', 'the lead-in'),
  sections: described(
    v.array(map(sectionEntries, 'section'), 'list'),
    '各部分，按次序',
    'the sections, in order',
  ),
  closing: described(presence, '结语', 'the closing'),
  signature: described(presence, '落款', 'the signature'),
  issueDate: described(presence, '成文日期', 'the date of issue'),
};

const prior = v.union([textAs('prior'), map(requirementEntries, 'requirement')], 'prior' satisfies Expected);

const layerEntries = {
  rules: described(
    rules,
    '规则级别：off、info、warn、error，或 [级别, 选项]',
    'levels of rules: off, info, warn, error, or [level, options]',
  ),
  draft: described(map(draftEntries, 'draft'), '文稿信息', 'facts about the draft'),
  prior: described(
    oneOrMore(prior, 'prior'),
    '上年度报告：从稿件所在文件夹（其次本文件所在文件夹）算起的路径，如 ../{year-1}/{base}，或 git 版本 REV:path',
    'last year’s report: a path from the draft’s folder (else from that of this file), as ../{year-1}/{base}, or REV:path of git',
  ),
  stage: described(
    names(STAGES, 'stage'),
    '阶段：first 初稿、review 送审、final 定稿',
    'how far the draft is: first, review or final',
  ),
  genre: described(text, '体裁：auto、none 或体裁名', 'the genre: auto, none or its id'),
  outline: described(
    map(outlineEntries, 'outline'),
    '结构要求，代替体裁自带的',
    'what the draft consists of, in place of its genre’s outline',
  ),
};

const overrideEntries = {
  files: v.pipe(texts, v.description('适用的文件（通配符） — globs of the drafts it is for')),
  ignores: described(texts, '其中不适用的文件（通配符）', 'globs of drafts among these that it is not for'),
  ...layerEntries,
};

/** The members of a plugin or a preset are checked where it is used; here only its type. */
const plugin = v.custom<object>((value) => hasText(value, 'name'), 'plugin' satisfies Expected);
const preset = v.pipe(
  v.custom<object>((value) => hasText(value, 'id'), 'preset' satisfies Expected),
  v.looseObject({ rules }, 'preset' satisfies Expected),
);

const configEntries = {
  $schema: described(text, '供编辑器使用的 JSON Schema', 'the JSON Schema for editors'),
  extends: described(
    oneOrMore(v.union([textAs('extends'), preset], 'extends'), 'extends'),
    '沿用的方案：recommended、strict、all、插件名/方案名，或其他配置的路径',
    'what it builds on: presets, plugin/preset, or paths of configurations',
  ),
  plugins: described(
    oneOrMore(v.union([textAs('plugins'), plugin], 'plugins'), 'plugins'),
    '插件：包名，或从本文件所在文件夹算起的路径',
    'plugins: packages, or paths from the folder of this file',
  ),
  knowledge: described(
    texts,
    '本单位的词语、会议、机构、提法、法规、指标、人员等表（YAML 或 CSV）',
    'the office’s tables of phrases, plenums, bodies, formulations, regulations, indicators, people and more (YAML or CSV)',
  ),
  ...layerEntries,
  overrides: described(
    v.array(map(overrideEntries, 'override'), 'list'),
    '只对部分文件适用的配置，后面的优先',
    'settings for some files only; later ones win',
  ),
  ignores: described(
    texts,
    '不检查的文件和文件夹（通配符）',
    'globs of files and folders that are not checked',
  ),
  locale: described(names(LOCALES, 'locale'), '界面语言：zh、en', 'the language of messages: zh, en'),
};

/** The one description of a configuration. Its JSON Schema is made from it. */
export const configSchema = map(configEntries, 'config');

const NAMES: Partial<Record<Expected, readonly string[]>> = {
  level: LEVELS,
  setting: LEVELS,
  stage: STAGES,
  locale: LOCALES,
  presence: PRESENCES,
  config: Object.keys(configEntries),
  override: Object.keys(overrideEntries),
  draft: Object.keys(draftEntries),
  requirement: Object.keys(requirementEntries),
  outline: Object.keys(outlineEntries),
  section: Object.keys(sectionEntries),
};

/** A map with these keys and no others. */
function map<const E extends v.ObjectEntries>(entries: E, expected: Expected) {
  return v.pipe(isMap(expected), v.strictObject(entries, expected));
}

/** Refuses lists, which valibot takes for objects. */
function isMap(expected: Expected) {
  return v.custom<object>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    expected,
  );
}

function textAs(expected: Expected) {
  return v.pipe(v.string(expected), v.nonEmpty(expected));
}

function names<const N extends readonly string[]>(values: N, expected: Expected) {
  return v.picklist(values, expected);
}

function oneOrMore<const S extends v.GenericSchema>(item: S, expected: Expected) {
  return v.union([item, v.array(item, expected)], expected);
}

function described<const S extends v.GenericSchema>(schema: S, zh: string, en: string) {
  return v.optional(v.pipe(schema, v.description(`${zh} — ${en}`)));
}

function isDay(value: string): boolean {
  return parseDay(value) !== undefined;
}

function isPattern(value: string): boolean {
  try {
    new RegExp(value);
    return true;
  } catch {
    return false;
  }
}

function hasText(value: unknown, key: string): boolean {
  return (
    typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string'
  );
}
