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

# 用法：禁用、推荐（应改用）、允许（不再报）。
# 每条都可以写：起、止（从哪天到哪天有效）、理由、出处。
词语:
  - 词语: 文明办
    用法: 禁用
    改为: 精神文明建设指导委员会办公室
    理由: 报告中写机构全称

  - 词语: 魅力新城
    用法: 允许
    理由: 本区已定的提法

# 机构改名前后。
# 机构:
#   - 名称: 区委社会工作部
#     曾用名: 区委信访工作领导小组
#     起: 2024-01-01

# 每年要报的指标。
# 指标:
#   - 指标: 信访总量
#     别名: 信访件次
#     计量单位: 件次

# hegao 还不知道的全会、党代会、人大和政协会议，一行一次；它知道哪些，见 hegao explain plenary/not-yet-held。
# 会议:
#   - { 会议: 中央全会, 届: 20, 次: 5, 开幕: 年-月-日, 闭幕: 年-月-日, 主题: …… }

# 也可以在表格软件里维护，存成 CSV，第一行写列名，如：词语,用法,改为,理由
`,
      en: `# The vocabulary of the office. To use it, write in the configuration: knowledge: [./office.yaml]
name: our office

# The date this table was last checked.
checkedOn: 2021-12-31

# use is forbidden, preferred, or allowed (no longer reported).
# Any entry may have: from, to (when it is valid), reason, source.
phrases:
  - phrase: 文明办
    use: forbidden
    instead: 精神文明建设指导委员会办公室
    reason: reports use full names of bodies

  - phrase: 魅力新城
    use: allowed
    reason: an established formulation of our district

# Bodies, before and after renaming.
# bodies:
#   - name: 区委社会工作部
#     former: 区委信访工作领导小组
#     from: 2024-01-01

# Figures reported every year.
# indicators:
#   - name: 信访总量
#     alias: 信访件次
#     unit: 件次

# Plenums, congresses and sessions hegao does not know yet, one per line; to list those it knows, run:
# hegao explain plenary/not-yet-held
# plenums:
#   - { body: central-committee, term: 20, session: 5, start: YYYY-MM-DD, end: YYYY-MM-DD, subject: … }

# It can also be kept in a spreadsheet and saved as CSV; the first line names the columns: phrase,use,instead,reason
`,
    },
  }),
  next: () => ({
    zh: '下一步：改成本单位的用语，并在 .hegaorc.yaml 里写 knowledge: [./office.yaml]',
    en: 'Next: enter your own phrases, and write in .hegaorc.yaml: knowledge: [./office.yaml]',
  }),
};
