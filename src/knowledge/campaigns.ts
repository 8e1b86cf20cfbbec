import { read, seen } from './sources.js';
import type { CampaignEntry, KnowledgePack, Source } from './types.js';

/** Campaigns of education, from their first to about their last day: plans were spoken of before, results after. */
const ROWS: readonly (readonly [from: string, to: string, name: string, source: Source])[] = [
  [
    '2013-06-18',
    '2014-10-08',
    '党的群众路线教育实践活动',
    read('公文写作网站：党的群众路线教育实践活动起止'),
  ],
  ['2015-04-01', '2016-01-31', '“三严三实”专题教育', read('广州日报2022年6月27日：历次党内集中教育')],
  [
    '2019-05-31',
    '2020-01-31',
    '“不忘初心、牢记使命”主题教育',
    read('广州日报2022年6月27日：历次党内集中教育'),
  ],
  ['2021-02-01', '2021-12-31', '党史学习教育', read('广州日报2022年6月27日：历次党内集中教育')],
  [
    '2023-04-01',
    '2024-02-29',
    '学习贯彻习近平新时代中国特色社会主义思想主题教育',
    read('2023年5月关于主题教育的网页文章'),
  ],
  ['2024-04-01', '2024-07-31', '党纪学习教育', read('参考网2025年期刊文章：党纪学习教育')],
  [
    '2025-03-01',
    '2025-07-31',
    '深入贯彻中央八项规定精神学习教育',
    seen(
      '西安建筑科技大学工程建设指挥部党支部2025年9月22日总结会',
      'https://zhb.xauat.edu.cn/info/1007/2764.htm',
    ),
  ],
  [
    '2026-02-01',
    '2026-07-31',
    '树立和践行正确政绩观学习教育',
    seen(
      '中办2026年2月通知“7月底基本结束”（西江日报）；财政部宁夏监管局2026年9月24日总结会议',
      'http://xjrb.com/2026/0224/690063.shtml',
    ),
  ],
];

export const campaignPack: KnowledgePack = {
  name: 'hegao',
  campaigns: ROWS.map(
    ([from, to, name, source]): CampaignEntry => ({ id: name, forms: [name], from, to, source }),
  ),
};
