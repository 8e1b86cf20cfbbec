/** What, right behind a 》, shows that the marks hold no work: honours, events, courses. */
export const BEHIND = [
  '称号',
  '荣誉称号',
  '光荣称号',
  '奖项',
  '奖杯',
  '奖章',
  '专题展',
  '展览',
  '评选活动',
  '主题活动',
  '实践活动',
  '志愿服务活动',
  '品牌',
  '商标',
  '大赛',
  '论坛',
  '研讨会',
  '座谈会',
  '培训班',
] as const;

/** What, right before a 》, shows the same: certificates and licences. */
export const BEFORE = [
  '许可证',
  '营业执照',
  '资格证',
  '合格证',
  '身份证',
  '所有权证',
  '荣誉证书',
  '毕业证书',
] as const;
