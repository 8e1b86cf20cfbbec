import type { Localized } from '../src/base/locale.js';

/** A part of the project: its purpose, and what it may import. */
export interface Part {
  /** Parts of ours; `(types)` where it may only use types. */
  readonly ours: readonly string[];
  /** Packages of others; `name/*` for all of a scope. */
  readonly theirs: readonly string[];
  readonly what: Localized;
}

/** Every part, from the bottom up. The architecture test enforces it, and README.md shows it. */
export const PARTS: Readonly<Record<string, Part>> = {
  'src/base': {
    ours: [],
    theirs: [],
    what: {
      zh: '各部分共用的底层：语言、给用户的错误、编码、行与范围、有序表、计时、版本',
      en: 'Under all: locale, user errors, encoding, lines and ranges, sorted lists, stopwatch, nearest names, version',
    },
  },
  'src/chinese': {
    ours: [],
    theirs: [],
    what: {
      zh: '只认字符串的工具：数字、日期、标点、词法、多词同扫',
      en: 'Functions on strings only: numerals, dates, punctuation, the lexer, the phrase automaton',
    },
  },
  'src/core': {
    ours: ['src/base', 'src/chinese', 'src/knowledge (types)', 'src/results (types)'],
    theirs: ['tapable'],
    what: {
      zh: '同步的纯函数：稿件和规则进，诊断出',
      en: 'Pure and synchronous: a draft and rules in, diagnostics out',
    },
  },
  'src/knowledge': {
    ours: ['src/chinese'],
    theirs: [],
    what: {
      zh: '带日期、带出处的事实表，以及合并',
      en: 'Dated tables of facts with their sources, and how they merge',
    },
  },
  'src/facts': {
    ours: ['src/base', 'src/core', 'src/chinese', 'src/knowledge (types)'],
    theirs: [],
    what: {
      zh: '事实：供各条规则查询，每稿只算一次',
      en: 'What several rules ask about a draft, computed once per draft',
    },
  },
  'src/rule-kinds': {
    ours: ['src/base', 'src/core', 'src/chinese', 'src/facts', 'src/knowledge (types)'],
    theirs: [],
    what: {
      zh: '只有一张表的规则，由表生成',
      en: 'Builders for rules that are only a list: the list in, the rule out',
    },
  },
  'src/rule.ts': {
    ours: ['src/base', 'src/core', 'src/chinese', 'src/facts', 'src/rule-kinds', 'src/knowledge (types)'],
    theirs: [],
    what: {
      zh: 'hegao/rule：规则可用的一切',
      en: 'hegao/rule: everything a rule may use',
    },
  },
  rules: {
    ours: ['src/rule.ts'],
    theirs: ['valibot'],
    what: {
      zh: '一条规则一个文件，使用与插件相同的公开接口',
      en: 'One file per rule, written against the public plugin API',
    },
  },
  presets: {
    ours: ['src/rule.ts (types)'],
    theirs: [],
    what: {
      zh: '规则的级别，各体裁的构成：只是数据',
      en: 'The levels of rules, and the structure of each genre; data only',
    },
  },
  'src/formats': {
    ours: ['src/base', 'src/core', 'src/chinese'],
    theirs: ['@lezer/*', 'decode-named-character-reference', 'yaml', 'iconv-lite'],
    what: {
      zh: '一种格式一个模块：字节变段落，改动变字节',
      en: 'One module per format: bytes to blocks, and edits back to bytes',
    },
  },
  'src/config': {
    ours: ['src/base', 'src/core', 'src/knowledge'],
    theirs: ['cosmiconfig', 'jiti', 'yaml', 'valibot', 'csv-parse', 'picomatch'],
    what: {
      zh: '查找、读取、校验、合并配置',
      en: 'Finds, loads, validates and merges configurations',
    },
  },
  'src/project': {
    ours: [
      'src/base',
      'src/config',
      'src/core',
      'src/results',
      'src/chinese',
      'src/knowledge',
      'src/facts',
      'src/formats',
      'rules',
      'presets',
      'src/rule.ts',
    ],
    theirs: ['fast-glob', 'picomatch', 'jiti'],
    what: {
      zh: '组装稿件、配置和插件，得出结果；引擎与规则只在这里相遇；不输出',
      en: 'Assembles drafts, configuration and plugins into results; the only place where engine and rules meet; prints nothing',
    },
  },
  'src/results': {
    ours: ['src/base', 'src/core', 'src/facts (types)'],
    theirs: [],
    what: {
      zh: '诊断变成不带程序状态的数据：位置、摘录、脱密、合计、指标表',
      en: 'Diagnostics become plain JSON: places, excerpts, redaction, totals, the table of figures',
    },
  },
  'src/reporters': {
    ours: ['src/base', 'src/results', 'src/core (types)'],
    theirs: ['picocolors', 'get-east-asian-width', 'valibot', 'sarif'],
    what: { zh: '把结果写成各种格式的文字', en: 'Write results as text' },
  },
  'src/lsp': {
    ours: ['src/project', 'src/reporters', 'src/results', 'src/core', 'src/base'],
    theirs: ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-textdocument'],
    what: {
      zh: '同一套检查，以语言服务器协议提供给编辑器',
      en: 'The same project over the Language Server Protocol',
    },
  },
  'src/cli': {
    ours: ['src/project', 'src/reporters', 'src/results', 'src/core', 'src/base', 'src/lsp'],
    theirs: ['picocolors', 'diff', 'chokidar'],
    what: {
      zh: '命令行：由参数和输入得出退出码；只有这里输出',
      en: 'Arguments and streams to an exit code; the only part that prints',
    },
  },
  'src/testing': {
    ours: ['src/base', 'src/core', 'src/results', 'src/formats', 'src/facts', 'src/knowledge'],
    theirs: [],
    what: { zh: 'hegao/testing：测试规则的工具', en: 'hegao/testing: tools to test rules with' },
  },
  'src/index.ts': {
    ours: [
      'src/project',
      'src/base',
      'src/core',
      'src/results',
      'src/reporters',
      'src/config',
      'src/knowledge (types)',
      'src/rule.ts',
    ],
    theirs: [],
    what: { zh: 'hegao：Node 接口，只导出名称', en: 'hegao: the Node API, names only' },
  },
};

/** Parts that know no Node: no modules of it, no globals of it, no clock, nothing asynchronous, no state between runs. */
export const PURE = [
  'src/base',
  'src/chinese',
  'src/core',
  'src/knowledge',
  'src/facts',
  'src/rule-kinds',
  'src/results',
  'rules',
  'presets',
];
