import type { Range } from '../../core/draft.js';
import type { Tense } from './mention.js';

/** How far before and after a mention its wording is looked at, in characters of the same clause. */
const BEFORE = 16;
const AFTER = 12;

/** Marks that end a clause. */
const CLAUSE_END = /[，。；：！？\n]/;

/** Words before a meeting that is still to come; the last ones right before it. */
const COMING_BEFORE =
  /即将|迎接|喜迎|迎庆|筹备|拟于|拟在|将于|将迎来|献礼|(?:拟|将|准备|建议|决定|为|关于|明年|年底前)(?:胜利)?召开|(?:开好|提请|提交|向|召开)$/;
/** 会议决定，党的十九届六中全会……: what was decided on is to come. */
const DECIDED = /(?:决定|建议|确定)[，,]?$/;
/** 为党的二十大召开…: said of one that is awaited. */
const FOR = /为“?$/;
const CONVENES = /^”?(?:胜利)?召开/;
/** Words after it: 党的二十大召开之年, 党的二十大代表选举. */
const COMING_AFTER =
  /^(?:的)?(?:胜利)?(?:即将|将|拟于|拟在|拟定|于(?:今年|明年|下半年|年底|[0-9０-９二])|召开在即|在即|召开之年|召开前|前夕|之前|筹备|安保|维稳|代表选举|代表推选|代表推荐)|献礼/;
/** Words before a meeting whose outcome is followed. */
const PAST_BEFORE = /贯彻|落实|学习|传达|宣讲|宣传|按照|根据|遵照|领会|精神/;
/** Words after it. */
const PAST_AFTER =
  /^(?:胜利)?(?:召开|闭幕)?(?:以来|以后|之后|后)|^(?:胜利|圆满)?闭幕|^(?:的|上|所|已|已经|首次)?(?:精神|公报|决定|决议|部署|要求|提出|指出|强调|明确|通过|审议|作出|做出|报告|确定|确立|描绘|擘画|批准|选举|《)/;

/**
 * How the words around a mention speak of it.
 *
 * @param joined The tense of the mention that it is joined to: 开好全国人大和全国政协会议 looks forward to both.
 */
export function tenseOf(text: string, [start, end]: Range, joined?: Tense): Tense {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const clause = before.slice(lastClauseEnd(before) + 1);
  const after = text.slice(end, end + AFTER).split(CLAUSE_END, 1)[0]!;
  if (COMING_BEFORE.test(clause) || DECIDED.test(before) || COMING_AFTER.test(after)) return 'coming';
  if (FOR.test(clause) && CONVENES.test(after)) return 'coming';
  if (PAST_BEFORE.test(clause) || PAST_AFTER.test(after)) return 'past';
  return joined === 'coming' ? 'coming' : 'open';
}

function lastClauseEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (CLAUSE_END.test(text[at]!)) return at;
  return -1;
}
