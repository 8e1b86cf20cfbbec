import type { Scaffold } from './scaffold.js';

/** The office's own words, as a table that is easy to go on with. */
export const vocabulary: Scaffold = {
  folder: '.',
  rivals: /^office\.(?:ya?ml|csv)$/,
  files: () => ({
    'office.yaml': {
      zh: `# 本单位的用语表。在配置里写 knowledge: [./office.yaml] 即生效。
name: 本单位用语

# 这份表核对到哪一天。
checkedOn: 2021-12-31

# 用语：use 为 forbidden 不用、preferred 应改用、allowed 准用（不再报）。
# 可写 from、to 表示从哪天到哪天有效，source、reason 说明出处和理由。
phrases:
  - id: office/wenmingban
    phrase: 文明办
    use: forbidden
    instead: 精神文明建设指导委员会办公室
    reason: 报告中写机构全称

  - id: office/moli
    phrase: 魅力新城
    use: allowed
    reason: 本区已定的提法

# 机构：改名前后。
# bodies:
#   - id: office/letters
#     name: 区委社会工作部
#     former: [区委信访工作领导小组]
#     from: 2024-01-01

# 每年要报的指标：alias 为别的叫法。
# indicators:
#   - id: office/petitions
#     name: 信访总量
#     alias: [信访件次]
#     unit: 件次

# 也可以用 CSV（第一行为列名：id,phrase,use,instead,reason），便于在表格软件里维护。
`,
      en: `# The vocabulary of the office. It holds once the configuration says: knowledge: [./office.yaml]
name: our office

# The day until which this table was checked.
checkedOn: 2021-12-31

# Words: use is forbidden, preferred, or allowed (no longer reported).
# from and to say when an entry holds; source and reason say who decided it and why.
phrases:
  - id: office/wenmingban
    phrase: 文明办
    use: forbidden
    instead: 精神文明建设指导委员会办公室
    reason: organs are written with their full names

  - id: office/moli
    phrase: 魅力新城
    use: allowed
    reason: an established formulation of our district

# Organs, before and after they were renamed.
# bodies:
#   - id: office/letters
#     name: 区委社会工作部
#     former: [区委信访工作领导小组]
#     from: 2024-01-01

# Figures that are reported every year; alias has other names.
# indicators:
#   - id: office/petitions
#     name: 信访总量
#     alias: [信访件次]
#     unit: 件次

# CSV does too (first line: id,phrase,use,instead,reason), to be kept in a spreadsheet.
`,
    },
  }),
  next: () => ({
    zh: '下一步：改成本单位的用语，并在 .hegaorc.yaml 里写 knowledge: [./office.yaml]',
    en: 'Next: put in your own words, and write in .hegaorc.yaml: knowledge: [./office.yaml]',
  }),
};
