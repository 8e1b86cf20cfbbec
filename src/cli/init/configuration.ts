import type { Scaffold } from './scaffold.js';

/** A configuration with the most common settings, the rest as comments. */
export const configuration: Scaffold = {
  folder: '.',
  rivals: /^(?:\.hegaorc(?:\.(?:json|ya?ml|[cm]?js|ts))?|hegao\.config\.(?:[cm]?js|ts))$/,
  files: () => ({
    '.hegaorc.yaml': {
      zh: `# hegao 核稿的配置，对本文件夹及其下的稿件生效。
# 全部规则：hegao rules　　某条规则的说明：hegao explain <规则>

# 预设：recommended 通用，strict 从严，all 全部。
extends: [recommended]

# 体裁：auto 自动识别，none 不用体裁规则，或写明体裁，如 party-building-report。
genre: auto

# 稿件阶段：first 初稿（占位符和数字只提示），review 征求意见稿，final 定稿。
stage: final

# 规则的级别：off、info、warn、error，或 [级别, 选项]。
# rules:
#   placeholder/unresolved: error

# 发文机关和成文日期；日期一般从稿件里读。
# draft:
#   issuer: 某区委
#   date: 2021-12-31

# 上年报告，用来核对数字；不写则找文件名相同、年份早一年的文件。
# prior: '../{year-1}/{base}'

# 本单位的用语表，用 hegao init --knowledge 建立。
# knowledge: [./office.yaml]

# 本单位的规则，用 hegao init --plugin 建立。
# plugins: [./hegao-plugin-office/index.js]

# 只对部分稿件生效的配置。
# overrides:
#   - files: ['初稿/**']
#     stage: first

# 跳过的文件。
# ignores: ['归档/**']
`,
      en: `# hegao configuration for the drafts in this folder and below.
# All rules: hegao rules    One rule: hegao explain <rule>

# Presets: recommended, strict or all.
extends: [recommended]

# Genre: auto detects it, none disables genre rules, or an id such as party-building-report.
genre: auto

# Stage of the drafts: first (placeholders and figures are only info), review or final.
stage: final

# Rule levels: off, info, warn, error, or [level, options].
# rules:
#   placeholder/unresolved: error

# Issuer and date of issue; the date is usually read from the draft.
# draft:
#   issuer: 某区委
#   date: 2021-12-31

# Last year's report; default: the file of the same name for the year before.
# prior: '../{year-1}/{base}'

# Vocabularies of the office; create one with hegao init --knowledge.
# knowledge: [./office.yaml]

# Rules of the office; create a plugin with hegao init --plugin.
# plugins: [./hegao-plugin-office/index.js]

# Settings for some drafts only.
# overrides:
#   - files: ['初稿/**']
#     stage: first

# Files to skip.
# ignores: ['archive/**']
`,
    },
  }),
  next: (folder) => ({
    zh: `下一步：按需修改，然后运行 hegao ${folder}`,
    en: `Next: edit it as needed, then run hegao ${folder}`,
  }),
};
