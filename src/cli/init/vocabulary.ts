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

# 每年要报的指标。
# 指标:
#   - 指标: 信访总量
#     别名: 信访件次
#     计量单位: 件次

# 以下各表 hegao 自己都有，出处见括号里的命令。表里没有的可以补，说法不同的可以改：写同一个名称（或编号）即代替内置的那一条。
# 每条还可以写：网址、已核（是、否或核对的日期）。

# 全会、党代会、人大和政协会议，一行一次；只宣布了会期的写“状态: 待召开”（hegao explain plenary/not-yet-held）。
# 会议:
#   - { 会议: 中央全会, 届: 20, 次: 6, 开幕: 年-月-日, 闭幕: 年-月-日, 主题: …… }

# 机构改名前后。要代替内置的一条，写上它的编号，即现名称（hegao explain terms/renamed-body）。
# 机构:
#   - { 编号: 国家数据局, 名称: 国家数据局, 曾用名: 大数据管理局, 起: 2023-10-25 }

# 固定表述和它的误写；误写用“；”分开，正确写法不同的写“误>正”（hegao explain terms/fixed-formulation）。
# 固定表述:
#   - { 固定表述: 滨河先锋工程, 误写: 滨河先锋计划；先锋工程建设>滨河先锋工程建设, 起: 2021 }

# 新提法从哪天起才有；旧提法从哪天起改了，“前接”是前面有这些词才报；哪句话前面通常先写什么（hegao explain terms/dated）。
# 新提法:
#   - { 新提法: 滨河新区2035, 起: 2021-03-01 }
# 旧提法:
#   - { 旧提法: 三年行动计划, 现提法: 五年行动计划, 起: 2021-01-01, 前接: 深入实施、扎实推进 }
# 前置表述:
#   - { 前置表述: 坚持党的领导, 后接表述: 落实“滨河模式”；推广“滨河模式”, 起: 2021-01-01 }

# 集中教育等活动的起止（hegao explain terms/dated）。
# 集中教育:
#   - { 活动: “作风提升年”活动, 起: 2021-02-01, 止: 2021-12-31 }

# 固定的列举，成员按顺序；“缺项”写必错、多半错、可能错，不写则可以只列一部分（hegao explain terms/member-list）。
# 固定列举:
#   - { 固定列举: “四个滨河”, 成员: 活力滨河、美丽滨河、幸福滨河、平安滨河, 缺项: 多半错, 词尾: 滨河 }

# 法规文件的准确名称和误称（hegao explain terms/regulation-title），已废止的和现行的（hegao explain terms/repealed-basis）。
# 法规名称:
#   - { 法规名称: 滨河区重大行政决策程序规定, 误称: 滨河区重大决策程序规定 }
# 废止法规:
#   - { 废止法规: 滨河区公文处理实施细则, 废止日期: 2021-07-01, 现行: 滨河区公文处理办法 }

# 报告各部分的标题；也可用、标题含、段首都是正则表达式（hegao explain structure/coverage）。
# 部分:
#   - { 编号: digital, 标题: 数字化建设, 标题含: 数字化|智慧 }

# 人员和职务，人名的职务、排序按此核对。
# 人员:
#   - { 姓名: 林某某, 职务: 区委书记, 排序: 1, 起: 2021-07-01 }

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

# Figures that are reported every year.
# indicators:
#   - name: 信访总量
#     alias: 信访件次
#     unit: 件次

# The tables below are in hegao too, each with its sources under the command named. Add what they lack, or put right what
# is otherwise with you: an entry of the same name (or id) stands in for the one of hegao.
# Any entry may also have: url, checked (yes, no, or the day).

# Plenums, congresses and sessions, one a line; one that is only planned has status: announced
# (hegao explain plenary/not-yet-held).
# plenums:
#   - { body: central-committee, term: 20, session: 6, from: YYYY-MM-DD, to: YYYY-MM-DD, subject: … }

# Organs, before and after they were renamed. To stand in for one of hegao’s, give its id, which is its name now
# (hegao explain terms/renamed-body).
# bodies:
#   - { id: 国家数据局, name: 国家数据局, former: 大数据管理局, from: 2023-10-25 }

# Fixed formulations with their wrong forms, ; between them; one with another right form is written wrong>right
# (hegao explain terms/fixed-formulation).
# formulations:
#   - { formulation: 滨河先锋工程, wrong: 滨河先锋计划；先锋工程建设>滨河先锋工程建设, from: 2021 }

# Since when a term has been there; since when an old one has been another, told behind the words of “after” only; what
# usually stands before a formula (hegao explain terms/dated).
# newTerms:
#   - { newTerm: 滨河新区2035, from: 2021-03-01 }
# replacedTerms:
#   - { oldTerm: 三年行动计划, instead: 五年行动计划, from: 2021-01-01, after: 深入实施；扎实推进 }
# preambles:
#   - { before: 坚持党的领导, formula: 落实“滨河模式”；推广“滨河模式”, from: 2021-01-01 }

# When campaigns began and ended (hegao explain terms/dated).
# campaigns:
#   - { campaign: “作风提升年”活动, from: 2021-02-01, to: 2021-12-31 }

# Fixed lists, members in order; “whole” says how sure it is that one without a member is wrong: certain, likely or
# possible; without it, parts may stand alone (hegao explain terms/member-list).
# fixedLists:
#   - { list: “四个滨河”, members: 活力滨河、美丽滨河、幸福滨河、平安滨河, whole: likely, ending: 滨河 }

# Exact titles of regulations, and wrong ones (hegao explain terms/regulation-title); those that hold no more
# (hegao explain terms/repealed-basis).
# regulations:
#   - { regulation: 滨河区重大行政决策程序规定, misnomers: 滨河区重大决策程序规定 }
# repeals:
#   - { repealed: 滨河区公文处理实施细则, from: 2021-07-01, instead: 滨河区公文处理办法 }

# Titles of the sections of reports; titles, contains and openings are regular expressions
# (hegao explain structure/coverage).
# sections:
#   - { id: digital, title: 数字化建设, contains: 数字化|智慧 }

# People and their offices, by which titles and the order of names are checked.
# people:
#   - { name: 林某某, office: 区委书记, rank: 1, from: 2021-07-01 }

# It can also be kept in a spreadsheet and saved as CSV; the first line names the columns: phrase,use,instead,reason
`,
    },
  }),
  next: () => ({
    zh: '下一步：改成本单位的用语，并在 .hegaorc.yaml 里写 knowledge: [./office.yaml]',
    en: 'Next: enter your own phrases, and write in .hegaorc.yaml: knowledge: [./office.yaml]',
  }),
};
