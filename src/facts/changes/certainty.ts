import type { Certainty } from '../../core/diagnostic.js';
import type { IndicatorEntry } from '../../knowledge/types.js';
import type { Match } from '../comparisons/match.js';
import type { Figure } from '../figures/figure.js';
import type { Quantity } from '../quantities/quantity.js';

/** Values at current prices whose growth is given at constant prices: never recomputed. */
const constant = '生产总值 GDP 增加值 总产出 国民收入 社会总产值 工农业总产值 农业总产值'.split(' ');

/**
 * Statistics that are surveyed, revised, or counted for a circle that changes from year to year: growth is published
 * with them, and need not follow from last year's publication.
 */
const surveyed = (
  '产值 固定资产投资 民间投资 社会消费品 零售额 零售总额 进出口 进口 出口 外资 外商 财政收入 预算收入 税收 财政支出 预算支出 ' +
  '可支配收入 纯收入 人均收入 消费支出 产量 总产量 发电量 用电量 旅游收入 旅游总收入 旅游人数 游客 规模以上 规上 限额以上 限上 常住人口 户籍人口 ' +
  '城镇化率 价格 指数 货运 客运 吞吐量 周转量 存款 贷款 利润 主营业务 营业收入 销售收入 销售额 交易额 成交额 能耗 排放 ' +
  '播种面积 种植面积 存栏 出栏 储备 保费 研发 投入强度 经营主体 市场主体'
).split(' ');

/** Where the circle of what is counted changes so much that growth and values part company altogether. */
const shifting = '规模以上 规上 限额以上 限上 亿元以上 重点企业'.split(' ');

/** How the growth of an indicator goes with its values. */
export type PriceBasis =
  /** Growth at constant prices, values at current ones: the one never follows from the other. */
  | 'constant-prices'
  /** Counted for a circle that is another every year. */
  | 'shifting'
  /** Surveyed and revised: growth mostly follows, but last year's figure may have been revised since. */
  | 'surveyed'
  /** Counted by the office itself: growth follows. */
  | 'counted';

/** The price basis of a figure; the office's own table of indicators takes precedence. */
export function priceBasisOf(
  { name: { verb, thing, topic } }: Figure,
  indicator?: IndicatorEntry,
): PriceBasis {
  if (indicator?.priceBasis) return indicator.priceBasis === 'constant' ? 'constant-prices' : 'counted';
  const name = verb + (thing || topic);
  if (constant.some((word) => name.includes(word))) return 'constant-prices';
  if (shifting.some((word) => name.includes(word))) return 'shifting';
  return surveyed.some((word) => name.includes(word)) ? 'surveyed' : 'counted';
}

const SURE = 0.95;
const LIKELY = 0.8;

/** How sure a contradiction with last year's report can be. */
export function certaintyOf({ current, prior, confidence }: Match, indicator?: IndicatorEntry): Certainty {
  if (priceBasisOf(current, indicator) !== 'counted' || confidence < LIKELY) return 'possible';
  const isSure = confidence >= SURE && [current, prior].every(({ value }) => value && isExact(value));
  return isSure ? 'certain' : 'likely';
}

/** Whether a number is a count to the last one: 300 may have been rounded. */
export function isExact({ unit, step, place, hedge, spans }: Quantity): boolean {
  return unit?.counted === true && step === 1 && place < 100 && !hedge && !spans;
}
