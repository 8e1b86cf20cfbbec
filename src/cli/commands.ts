import type { Localized } from '../base/locale.js';
import type { Command } from './context.js';
import type { CommandName } from './options.js';

interface CommandInfo {
  /** How to type it. */
  readonly usage: Localized;
  readonly summary: Localized;
  /** How many arguments it takes besides options. */
  readonly operands: { readonly least: number; readonly most: number };
  /** Loads its module, so that a run loads only its own command. */
  load(): Promise<Command>;
}

/** Every command; the first is the default. */
export const commands: Readonly<Record<CommandName, CommandInfo>> = {
  check: {
    usage: { zh: 'hegao [check] [路径...]', en: 'hegao [check] [paths...]' },
    summary: {
      zh: '检查文件、文件夹或通配符（默认：当前文件夹）',
      en: 'check files, folders or globs (default: the current folder)',
    },
    operands: { least: 0, most: Number.POSITIVE_INFINITY },
    load: async () => (await import('./check.js')).check,
  },
  explain: {
    usage: { zh: 'hegao explain <规则> [文件]', en: 'hegao explain <rule> [file]' },
    summary: {
      zh: '说明一条规则：要求、理由、依据、示例、在此处的级别',
      en: 'explain a rule: what it requires, why, on what authority, and its level here',
    },
    operands: { least: 1, most: 2 },
    load: async () => (await import('./explain.js')).explain,
  },
  rules: {
    usage: { zh: 'hegao rules', en: 'hegao rules' },
    summary: { zh: '列出全部规则', en: 'list all rules' },
    operands: { least: 0, most: 0 },
    load: async () => (await import('./rules.js')).rules,
  },
  metrics: {
    usage: { zh: 'hegao metrics <稿件...>', en: 'hegao metrics <drafts...>' },
    summary: {
      zh: '列出稿件中的数字，与上年或其他年份并排对照',
      en: 'list the figures of drafts beside those of last year or other years',
    },
    operands: { least: 1, most: Number.POSITIVE_INFINITY },
    load: async () => (await import('./metrics.js')).metrics,
  },
  'merge-reports': {
    usage: { zh: 'hegao merge-reports <文件...>', en: 'hegao merge-reports <files...>' },
    summary: {
      zh: '把各分片（--shard）的 -f blob 报告合并成一份',
      en: 'merge the -f blob reports of all shards into one',
    },
    operands: { least: 1, most: Number.POSITIVE_INFINITY },
    load: async () => (await import('./merge-reports/index.js')).mergeReports,
  },
  init: {
    usage: {
      zh: 'hegao init [--plugin|--knowledge] [文件夹]',
      en: 'hegao init [--plugin|--knowledge] [folder]',
    },
    summary: {
      zh: '建立配置文件、插件或用语表，不覆盖已有文件',
      en: 'create a configuration, a plugin or a vocabulary; overwrite nothing',
    },
    operands: { least: 0, most: 1 },
    load: async () => (await import('./init.js')).init,
  },
  lsp: {
    usage: { zh: 'hegao lsp --stdio', en: 'hegao lsp --stdio' },
    summary: {
      zh: '启动语言服务器，供编辑器调用：边写边查，就地改正',
      en: 'start the language server for editors: findings and fixes as you type',
    },
    operands: { least: 0, most: 0 },
    load: async () => (await import('./lsp.js')).lsp,
  },
};

export const commandNames = Object.keys(commands) as CommandName[];
