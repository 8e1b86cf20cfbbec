import { read } from './sources.js';
import type { FixedListEntry, KnowledgePack } from './types.js';

const STATUTE = read('《中国共产党章程》（2022年修改）');
const CONGRESS_19 = read('党的十九大报告');
const CONGRESS_20 = read('党的二十大报告');

/** The verbs of these formulations stand between them. */
const VERBS = [
  '深刻领悟',
  '的决定性意义',
  '坚定拥护',
  '坚决捍卫',
  '增强',
  '树牢',
  '坚定',
  '坚决',
  '做到',
  '践行',
  '不断',
  '切实',
  '自觉',
];

/** The lists, each in its order. To add one, add a line; a list that changed stands once for each time. */
const fixedLists: readonly FixedListEntry[] = [
  list('“四个意识”', '政治意识、大局意识、核心意识、看齐意识', {
    whole: 'likely',
    ending: '意识',
    from: '2016-01-29',
    source: STATUTE,
  }),
  list('“四个自信”', '道路自信、理论自信、制度自信、文化自信', {
    whole: 'likely',
    ending: '自信',
    from: '2016-07-01',
    source: STATUTE,
  }),
  list('“两个确立”“四个意识”“四个自信”“两个维护”', '两个确立、四个意识、四个自信、两个维护', {
    source: read('二十届四中全会公报'),
    between: VERBS,
  }),
  list('“四个意识”“四个自信”“两个维护”', '四个意识、四个自信、两个维护', {
    source: read('十九届四中全会公报'),
    between: VERBS,
  }),
  list(
    '党的指导思想',
    '马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观、习近平新时代中国特色社会主义思想',
    { whole: 'certain', from: '2017-10-24', source: STATUTE, between: ['全面贯彻'] },
  ),
  list('“四个全面”战略布局', '全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党', {
    from: '2020-10-29',
    source: STATUTE,
  }),
  list('“四个全面”战略布局', '全面建成小康社会、全面深化改革、全面依法治国、全面从严治党', {
    id: '“四个全面”战略布局（2020年前）',
    source: CONGRESS_19,
  }),
  list('新发展理念', '创新、协调、绿色、开放、共享', {
    whole: 'likely',
    from: '2015-10-29',
    source: STATUTE,
  }),
  list('“五位一体”总体布局', '经济建设、政治建设、文化建设、社会建设、生态文明建设', {
    whole: 'likely',
    from: '2012-11-14',
    source: STATUTE,
  }),
  list('五个文明', '物质文明、政治文明、精神文明、社会文明、生态文明', { source: STATUTE }),
  list('党的建设', '政治建设、思想建设、组织建设、作风建设、纪律建设', {
    whole: 'possible',
    from: '2017-10-24',
    source: STATUTE,
  }),
  list('党的纪律', '政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律', {
    whole: 'likely',
    from: '2015-10-18',
    source: read('《中国共产党纪律处分条例》'),
    between: ['政治规矩'],
  }),
  list('“四风”', '形式主义、官僚主义、享乐主义、奢靡之风', {
    whole: 'possible',
    from: '2013-06-18',
    source: STATUTE,
  }),
  list('“三严”', '严以修身、严以用权、严以律己', { source: read('“三严三实”专题教育有关文件') }),
  list('“三实”', '谋事要实、创业要实、做人要实', { source: read('“三严三实”专题教育有关文件') }),
  list('责任体系', '党政同责、一岗双责、齐抓共管、失职追责', {
    source: read('《地方党政领导干部安全生产责任制规定》'),
  }),
  list('一体推进“三不腐”', '不敢腐、不能腐、不想腐', { source: STATUTE }),
  list('民主集中制的议事原则', '集体领导、民主集中、个别酝酿、会议决定', {
    whole: 'likely',
    source: STATUTE,
  }),
  list('好干部标准', '信念坚定、为民服务、勤政务实、敢于担当、清正廉洁', {
    whole: 'likely',
    from: '2013-06-28',
    source: read('《党政领导干部选拔任用工作条例》'),
  }),
  list('选人用人的标准', '德才兼备、以德为先', { source: read('《党政领导干部选拔任用工作条例》') }),
  list('忠诚干净担当', '忠诚、干净、担当', { source: CONGRESS_20 }),
  list('党史学习教育的要求', '学史明理、学史增信、学史崇德、学史力行', {
    whole: 'likely',
    from: '2021-02-20',
    source: read('党史学习教育动员大会讲话'),
  }),
  list('党史学习教育的目标', '学党史、悟思想、办实事、开新局', {
    whole: 'likely',
    from: '2021-02-20',
    source: read('党史学习教育动员大会讲话'),
  }),
  list('乡村振兴总要求', '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕', {
    whole: 'likely',
    from: '2017-10-24',
    source: CONGRESS_19,
  }),
  list('“政治三力”', '政治判断力、政治领悟力、政治执行力', { source: STATUTE }),
  list('“四自”能力', '自我净化、自我完善、自我革新、自我提高', {
    whole: 'likely',
    from: '2012-11-14',
    source: STATUTE,
  }),
  list('社会主义核心价值观', '富强、民主、文明、和谐', {
    id: '社会主义核心价值观（国家层面）',
    source: read('党的十八大报告'),
  }),
  list('社会主义核心价值观', '自由、平等、公正、法治', {
    id: '社会主义核心价值观（社会层面）',
    source: read('党的十八大报告'),
  }),
  list('社会主义核心价值观', '爱国、敬业、诚信、友善', {
    id: '社会主义核心价值观（公民层面）',
    source: read('党的十八大报告'),
  }),
  list('“四个伟大”', '伟大斗争、伟大工程、伟大事业、伟大梦想', {
    whole: 'likely',
    from: '2017-10-24',
    source: CONGRESS_19,
  }),
  list('基层民主', '民主选举、民主协商、民主决策、民主管理、民主监督', {
    whole: 'likely',
    from: '2017-10-24',
    source: CONGRESS_20,
  }),
  list('“七有”', '幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所扶', {
    whole: 'likely',
    from: '2017-10-24',
    source: CONGRESS_19,
  }),
  // A place that makes no laws may leave the first out.
  list('新法治十六字方针', '科学立法、严格执法、公正司法、全民守法', {
    whole: 'possible',
    from: '2012-11-14',
    source: STATUTE,
  }),
  list('共同推进', '依法治国、依法执政、依法行政', { source: CONGRESS_20 }),
  list('一体建设', '法治国家、法治政府、法治社会', { source: CONGRESS_20 }),
  list('执政方式', '科学执政、民主执政、依法执政', { source: STATUTE }),
  list('社会治理', '系统治理、依法治理、综合治理、源头治理', { source: read('十八届三中全会决定') }),
  list('“四个尊重”', '尊重劳动、尊重知识、尊重人才、尊重创造', { whole: 'likely', source: STATUTE }),
  list('乡村治理体系', '自治、法治、德治', { source: CONGRESS_19 }),
  list('社会治理制度', '共建、共治、共享', { source: CONGRESS_20 }),
  list('“六稳”', '稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期', {
    whole: 'likely',
    from: '2018-07-31',
    source: read('中央政治局会议公报'),
  }),
  list('“三去一降一补”', '去产能、去库存、去杠杆、降成本、补短板', {
    whole: 'likely',
    from: '2015-12-21',
    source: read('中央经济工作会议公报'),
  }),
  list('“五个过硬”', '信念过硬、政治过硬、责任过硬、能力过硬、作风过硬', {
    source: read('习近平2018年讲话'),
  }),
  list('学习的要求', '学懂、弄通、做实', { source: CONGRESS_20 }),
];

export const fixedListPack: KnowledgePack = { name: 'hegao', fixedLists };

function list(name: string, members: string, facts: Partial<FixedListEntry>): FixedListEntry {
  return { id: name, name, forms: members.split('、'), ...facts };
}
