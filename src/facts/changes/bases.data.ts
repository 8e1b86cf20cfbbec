/** Values at current prices whose growth is given at constant prices: never recomputed. */
export const CONSTANT_PRICE_NAMES = '生产总值 GDP 增加值 总产出 国民收入 社会总产值 工农业总产值 农业总产值';

/**
 * Statistics that are surveyed, revised, or counted for a circle that changes from year to year: growth is published
 * with them, and need not follow from last year's publication.
 */
export const SURVEYED_NAMES =
  '产值 固定资产投资 民间投资 社会消费品 零售额 零售总额 进出口 进口 出口 外资 外商 财政收入 预算收入 税收 财政支出 预算支出 ' +
  '可支配收入 纯收入 人均收入 消费支出 产量 总产量 发电量 用电量 旅游收入 旅游总收入 旅游人数 游客 规模以上 规上 限额以上 限上 常住人口 户籍人口 ' +
  '城镇化率 价格 指数 货运 客运 吞吐量 周转量 存款 贷款 利润 主营业务 营业收入 销售收入 销售额 交易额 成交额 能耗 排放 ' +
  '播种面积 种植面积 存栏 出栏 储备 保费 研发 投入强度 经营主体 市场主体';

/** Where the circle of what is counted changes so much that growth and values part company altogether. */
export const SHIFTING_NAMES = '规模以上 规上 限额以上 限上 亿元以上 重点企业';
