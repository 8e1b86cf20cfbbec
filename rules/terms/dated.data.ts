/** What every row has: since when, and where it was checked; a row without a source is from memory. */
interface Row {
  readonly since: string;
  readonly source?: string;
}

/** A formulation that was not there before a day. */
export interface New extends Row {
  readonly phrase: string;
}

/** A campaign that is over; its plans were spoken of before it began. */
export interface Campaign extends Row {
  readonly phrase: string;
  /** Its last day. */
  readonly until: string;
}

/** A formulation that another took the place of. */
export interface Replaced extends Row {
  readonly phrase: string;
  readonly instead: string;
  /** Words one of which must stand right before it: it may be named, but not called for. */
  readonly after?: string;
}

export const NEW: readonly New[] = [
  { phrase: '“三严三实”', since: '2014-03-09', source: 'dayoo' },
  { phrase: '总体国家安全观', since: '2014-04-15' },
  { phrase: '“四个全面”', since: '2014-12-13', source: 'crntt' },
  { phrase: '供给侧结构性改革', since: '2015-11-10' },
  { phrase: '“四个意识”', since: '2016-01-29', source: 'keywords' },
  { phrase: '“两学一做”', since: '2016-02-01', source: 'dayoo' },
  { phrase: '“四个自信”', since: '2016-07-01' },
  { phrase: '以习近平同志为核心的党中央', since: '2016-10-27' },
  { phrase: '习近平新时代中国特色社会主义思想', since: '2017-10-18', source: 'spwnfw' },
  { phrase: '乡村振兴战略', since: '2017-10-18' },
  { phrase: '新时代党的建设总要求', since: '2017-10-18', source: 'kronch' },
  { phrase: '铸牢中华民族共同体意识', since: '2017-10-18' },
  { phrase: '“两个维护”', since: '2018-01-01', source: 'mdbkg' },
  { phrase: '政务处分', since: '2017-12-01' },
  { phrase: '构建新发展格局', since: '2020-05-14' },
  { phrase: '全面建设社会主义现代化国家、全面深化改革', since: '2020-10-29', source: 'ycwb' },
  { phrase: '碳达峰', since: '2020-09-22' },
  { phrase: '习近平法治思想', since: '2020-11-16' },
  { phrase: '政治判断力、政治领悟力、政治执行力', since: '2020-12-24', source: 'shangan' },
  { phrase: '伟大建党精神', since: '2021-07-01' },
  { phrase: '“双减”', since: '2021-07-24' },
  { phrase: '全过程人民民主', since: '2021-07-01', source: 'tkww' },
  { phrase: '“两个确立”', since: '2021-11-11', source: 'zgkjsz' },
  { phrase: '“三个务必”', since: '2022-10-16', source: 'kwave' },
  { phrase: '新质生产力', since: '2023-09-07', source: 'theorychina' },
  { phrase: '习近平文化思想', since: '2023-10-07' },
];

export const CAMPAIGNS: readonly Campaign[] = [
  { phrase: '党的群众路线教育实践活动', since: '2013-06-18', until: '2014-10-08', source: 'gongwensou' },
  { phrase: '“三严三实”专题教育', since: '2015-04-01', until: '2016-01-31', source: 'dayoo' },
  { phrase: '“不忘初心、牢记使命”主题教育', since: '2019-05-31', until: '2020-01-31', source: 'dayoo' },
  { phrase: '党史学习教育', since: '2021-02-01', until: '2021-12-31', source: 'dayoo' },
  {
    phrase: '学习贯彻习近平新时代中国特色社会主义思想主题教育',
    since: '2023-04-01',
    until: '2024-02-29',
    source: 'kwave',
  },
  { phrase: '党纪学习教育', since: '2024-04-01', until: '2024-07-31', source: 'fx361-2025' },
  { phrase: '深入贯彻中央八项规定精神学习教育', since: '2025-03-01', until: '2025-07-31', source: '163' },
  { phrase: '树立和践行正确政绩观学习教育', since: '2026-02-01', until: '2026-07-31', source: 'xjrb' },
];

export const REPLACED: readonly Replaced[] = [
  {
    phrase: '思想建设、组织建设、作风建设、反腐倡廉建设、制度建设',
    instead: '政治建设、思想建设、组织建设、作风建设、纪律建设，把制度建设贯穿其中，深入推进反腐败斗争',
    since: '2017-10-24',
    source: 'kronch',
  },
  {
    phrase: '全面建成小康社会、全面深化改革、全面依法治国、全面从严治党',
    instead: '全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党',
    since: '2020-10-29',
    source: 'ycwb',
  },
  {
    phrase: '扫黑除恶专项斗争',
    instead: '常态化扫黑除恶斗争',
    since: '2021-05-01',
    after: '深入开展 持续开展 扎实开展 继续开展 深入推进 持续推进 扎实推进 继续推进 纵深推进',
  },
  {
    phrase: '日益增长的物质文化需要同落后的社会生产之间的矛盾',
    instead: '日益增长的美好生活需要和不平衡不充分的发展之间的矛盾',
    since: '2017-10-24',
    source: 'spwnfw',
  },
  {
    phrase: '严重违纪涉嫌违法立案审查的成为极少数',
    instead: '严重违纪涉嫌犯罪追究刑事责任的成为极少数',
    since: '2023-12-19',
    source: 'empag',
  },
  { phrase: '“三个自信”', instead: '“四个自信”', since: '2016-07-01' },
  { phrase: '五大发展理念', instead: '新发展理念', since: '2017-10-24' },
  {
    phrase: '“两个务必”',
    instead: '“三个务必”',
    since: '2022-10-16',
    source: 'kwave',
    after: '牢记 始终牢记 坚持 始终坚持 践行 做到',
  },
  {
    phrase: '群众身边腐败和作风问题',
    instead: '群众身边不正之风和腐败问题',
    since: '2024-04-01',
    source: 'fx361-2025',
  },
  {
    phrase: '群众身边的腐败和作风问题',
    instead: '群众身边的不正之风和腐败问题',
    since: '2024-04-01',
    source: 'fx361-2025',
  },
];

/** The formula that has had a part before it since a day. */
export const FORMULA = {
  phrases: ['坚定“四个自信”、做到“两个维护”', '坚定“四个自信”，做到“两个维护”'],
  before: '“两个确立”',
  since: '2021-11-11',
};
