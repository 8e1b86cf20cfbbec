import type { RangeSet } from '../../base/ranges.js';
import { isHan } from '../../chinese/characters.js';
import { TokenKind } from '../../chinese/lexer.js';
import type { Draft, Range } from '../../core/draft.js';
import { readCongress, readFullCongress } from './congress.js';
import type { Bare, Head, PlenumMention, Tense } from './mention.js';
import { bodyOf, ownerBefore } from './owners.js';
import { Reader } from './reader.js';
import { readSessions, type SessionChain } from './sessions.js';

/** What stands in a text that mentions are not read out of, or not corrected in. */
export interface Surroundings {
  readonly blanks: RangeSet;
  readonly quoted: RangeSet;
}

/** Reads all mentions of a text, in one pass over its numbers. */
export function readMentions(draft: Draft, { blanks, quoted }: Surroundings): PlenumMention[] {
  const reader = new Reader(draft);
  const { tokens } = draft;
  const mentions: PlenumMention[] = [];
  let read = 0;
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kinds[token];
    if (tokens.starts[token]! < read || (kind !== TokenKind.Chinese && kind !== TokenKind.Arabic)) continue;
    const bare = mentionAt(reader, token);
    if (!bare) continue;
    const { end, ...mention } = bare;
    const range: Range = [startOf(reader, mention), end];
    read = end;
    if (blanks.overlaps(range)) continue;
    const joined = joinedTo(reader, mentions.at(-1), range);
    mentions.push({
      ...mention,
      range,
      ...(joined && { joined }),
      quoted: quoted.overlaps(range),
      tense: tenseOf(draft.text, range, joined?.tense),
    });
  }
  return mentions;
}

const COUNTERS = '届界大次';

function mentionAt(reader: Reader, token: number): Bare | undefined {
  const counterAt = reader.skipSpaces(reader.endOf(token));
  const word = reader.text[counterAt];
  if (word === undefined || !COUNTERS.includes(word)) return undefined;
  const term = reader.numeralOf(token);
  if (!term) return undefined;
  const first = term.range[0] - (reader.text[term.range[0] - 1] === '第' ? 1 : 0);
  const head: Head = { term, counter: [counterAt, counterAt + 1], owner: ownerBefore(reader, first) };
  if (word === '大') return readCongress(reader, head) ?? readPlenum(reader, head);
  return readFullCongress(reader, head) ?? readPlenum(reader, head);
}

/** The longest name of a body between 届 and the number of the session: 内蒙古自治区党委. */
const LONGEST_NAME = 14;

/** 二十届四中全会, 市委十二届七次全会, 第二十届中央委员会第四次全体会议, 十四届全国人大四次会议. */
function readPlenum(reader: Reader, { term, counter, owner }: Head): Bare | undefined {
  const word = reader.text[counter[0]]!;
  const bare = { kind: 'sessions' as const, ...(owner && { owner: owner.range }), term, counter };
  // 十九届中全会, 党的十九届全会: which one is left out.
  const unnumbered = word === '届' ? reader.wordAt(counter[1], ['中全会', '全会']) : undefined;
  if (unnumbered === '中全会' || (unnumbered && owner?.kind === 'party')) {
    const body = bodyOf(owner?.kind, '', true);
    const end = counter[1] + unnumbered.length;
    return body && { ...bare, body, sessions: [], noun: [end - 2, end], end };
  }
  const name = nameAt(reader, counter[1]);
  if (!name) return undefined;
  const chain = readSessions(reader, name[1]);
  if (!chain || !isPlenum(reader, word, reader.text.slice(...name), chain)) return undefined;
  const body = bodyOf(owner?.kind, reader.text.slice(...name), isMiddle(reader, chain));
  return body && { ...bare, body, ...(name[0] < name[1] && { name }), ...chain };
}

/** What stands between 届 and the number of the session, when it can be the name of a body; empty for nothing. */
function nameAt(reader: Reader, start: number): Range | undefined {
  const { text } = reader;
  const from = reader.skipSpaces(start);
  for (let at = from; at <= from + LONGEST_NAME; at++) {
    if (text[at] === '第' || text.startsWith('历次', at) || reader.numeralAt(at)) return [from, at];
    if (!isHan(text.charCodeAt(at))) return undefined;
  }
  return undefined;
}

function isMiddle(reader: Reader, { sessions, all }: SessionChain): boolean {
  const unit = sessions.at(-1)?.unit;
  return all !== undefined || (unit !== undefined && reader.text[unit[0]] === '中');
}

/** Words and marks after 六中 that let it stand for 六中全会. */
const AFTER_SESSION = ['精神', '以来', '，', '。', '；', '、', '：', '》', '”', '）', '\n'];

/** Whether what was read is a plenum, and not a school, a cup or a forum that counts like one. */
function isPlenum(reader: Reader, counter: string, name: string, chain: SessionChain): boolean {
  const middle = isMiddle(reader, chain);
  if (counter !== '届') {
    // 十九大, 十九次 and 十九界 are slips for 十九届 only where what follows leaves no doubt.
    return chain.noun !== undefined && (name === '' ? middle : name === '中央委员会' && counter !== '大');
  }
  if (chain.noun === undefined) {
    const ends = chain.end === reader.text.length || reader.wordAt(chain.end, AFTER_SESSION) !== undefined;
    return middle && ends;
  }
  const unit = chain.sessions[0]?.unit;
  return unit === undefined || reader.text[unit[0]] !== '届' || name.endsWith('委员会');
}

function startOf({ text }: Reader, { owner, term }: Pick<PlenumMention, 'owner' | 'term'>): number {
  const [start] = term.range;
  return owner?.[0] ?? (text[start - 1] === '第' ? start - 1 : start);
}

const JOINTS = ['和', '以及', '及', '与', '暨', '、', '，', ',', ''];

/** The mention right before a range, when it is one with it: 党的二十大和二十届…. */
function joinedTo(
  reader: Reader,
  before: PlenumMention | undefined,
  [start]: Range,
): PlenumMention | undefined {
  if (!before) return undefined;
  const [, end] = before.range;
  const from = reader.skipSpaces(end);
  const joint = JOINTS.find(
    (word) => reader.text.startsWith(word, from) && reader.skipSpaces(from + word.length) === start,
  );
  const goesOn = joint !== undefined && (joint !== '' || !reader.text.slice(end, start).includes('\n'));
  return goesOn ? before : undefined;
}

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
function tenseOf(text: string, [start, end]: Range, joined?: Tense): Tense {
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
