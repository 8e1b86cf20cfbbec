/** A regulation that no longer holds. */
export interface Repealed {
  /** Its title as cited, without 中华人民共和国. */
  readonly title: string;
  /** The first day it no longer held, YYYY-MM-DD. */
  readonly since: string;
  /** What holds in its place. */
  readonly instead?: string;
  /** Where it was checked; what has no source is from memory. */
  readonly source?: string;
}

/** Regulations that are still cited after their repeal, by the day they ceased to hold. */
export const REPEALED: readonly Repealed[] = [
  {
    title: '城市流浪乞讨人员收容遣送办法',
    since: '2003-08-01',
    instead: '城市生活无着的流浪乞讨人员救助管理办法',
  },
  { title: '婚姻登记管理条例', since: '2003-10-01', instead: '婚姻登记条例' },
  { title: '国家公务员暂行条例', since: '2006-01-01', instead: '中华人民共和国公务员法' },
  { title: '农业税条例', since: '2006-01-01' },
  { title: '治安管理处罚条例', since: '2006-03-01', instead: '中华人民共和国治安管理处罚法' },
  { title: '城市规划法', since: '2008-01-01', instead: '中华人民共和国城乡规划法' },
  { title: '企业所得税暂行条例', since: '2008-01-01', instead: '中华人民共和国企业所得税法' },
  { title: '外商投资企业和外国企业所得税法', since: '2008-01-01', instead: '中华人民共和国企业所得税法' },
  { title: '食品卫生法', since: '2009-06-01', instead: '中华人民共和国食品安全法' },
  { title: '城市房屋拆迁管理条例', since: '2011-01-21', instead: '国有土地上房屋征收与补偿条例' },
  {
    title: '国家行政机关公文处理办法',
    since: '2012-07-01',
    instead: '党政机关公文处理工作条例',
    source: '党政机关公文处理工作条例（2012） 第四十二条',
  },
  {
    title: '中国共产党机关公文处理条例',
    since: '2012-07-01',
    instead: '党政机关公文处理工作条例',
    source: '党政机关公文处理工作条例（2012） 第四十二条',
  },
  { title: '国务院关于劳动教养问题的决定', since: '2013-12-28' },
  { title: '中国共产党发展党员工作细则（试行）', since: '2014-05-28', instead: '中国共产党发展党员工作细则' },
  { title: '中国共产党巡视工作条例（试行）', since: '2015-08-03', instead: '中国共产党巡视工作条例' },
  { title: '干部教育培训工作条例（试行）', since: '2015-10-14', instead: '干部教育培训工作条例' },
  {
    title: '中国共产党地方委员会工作条例（试行）',
    since: '2015-12-25',
    instead: '中国共产党地方委员会工作条例',
  },
  {
    title: '中国共产党党员领导干部廉洁从政若干准则',
    since: '2016-01-01',
    instead: '中国共产党廉洁自律准则',
  },
  { title: '中国共产党党内监督条例（试行）', since: '2016-10-27', instead: '中国共产党党内监督条例' },
  { title: '营业税暂行条例', since: '2017-11-19', instead: '中华人民共和国增值税暂行条例' },
  { title: '排污费征收使用管理条例', since: '2018-01-01', instead: '中华人民共和国环境保护税法' },
  { title: '行政监察法', since: '2018-03-20', instead: '中华人民共和国监察法' },
  { title: '中国共产党党组工作条例（试行）', since: '2019-04-06', instead: '中国共产党党组工作条例' },
  {
    title: '中国共产党党校工作条例',
    since: '2019-10-25',
    instead: '中国共产党党校（行政学院）工作条例',
  },
  { title: '中外合资经营企业法', since: '2020-01-01', instead: '中华人民共和国外商投资法' },
  { title: '中外合作经营企业法', since: '2020-01-01', instead: '中华人民共和国外商投资法' },
  { title: '外资企业法', since: '2020-01-01', instead: '中华人民共和国外商投资法' },
  {
    title: '中国共产党基层组织选举工作暂行条例',
    since: '2020-07-13',
    instead: '中国共产党基层组织选举工作条例',
  },
  {
    title: '中国共产党统一战线工作条例（试行）',
    since: '2020-12-21',
    instead: '中国共产党统一战线工作条例',
  },
  { title: '合同法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '民法通则', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '民法总则', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '婚姻法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '继承法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '收养法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '担保法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '物权法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '侵权责任法', since: '2021-01-01', instead: '中华人民共和国民法典' },
  { title: '信访条例', since: '2022-05-01', instead: '信访工作条例' },
];
