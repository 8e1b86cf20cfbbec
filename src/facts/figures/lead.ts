import { withoutSpaces } from '../../chinese/characters.js';
import { Affixes } from './affixes.js';
import { type Against, comparandAtEnd, type Time, timeAtEnd, timeAtStart } from './times.js';
import * as vocabulary from './words.data.js';

/** What the words before a number say of it. */
export interface Lead {
  /** What the figure is of; empty where it goes on about what came before. */
  readonly subject: string;
  /** The verb right before the number, where nothing else names the figure: 完成128栋…… */
  readonly verb: string;
  readonly change?: ChangeWords;
  /** When it was so, where the number is said to be of a time: 上年的40起, 2012年的772亿美元. */
  readonly when?: Time;
  /** Whether it is what something was before: 由40起, 比上年的40起. */
  readonly before: boolean;
  /** A span or a year at the head of the words: 全年, 2020年, 上半年. */
  readonly since?: Time;
  readonly marks: readonly LeadMark[];
}

export type LeadMark =
  /** 按可比价格, 实际 */
  | 'constant-prices'
  /** 按可比口径 */
  | 'comparable-basis'
  /** 年均 */
  | 'average'
  /** 分别 */
  | 'respectively'
  | 'intended'
  | 'estimated'
  /** 累计 */
  | 'cumulative'
  /** 其中 */
  | 'part'
  /** 占……的 */
  | 'share';

/** A verb or noun of change before a number. */
export interface ChangeWords {
  readonly direction: 1 | -1;
  /** Whether the number is what was reached: 增加到50起. */
  readonly reached: boolean;
  /** Whether a noun says it: 增速, where 增长 is a verb. */
  readonly noun: boolean;
  /** How many characters, spaces aside, the words have: 同比增长 and all between them and the number. */
  readonly length: number;
  readonly against?: Against;
}

/** More than this before a number is no name any more. */
const LONGEST = 80;

const rising = new Affixes(vocabulary.RISING);
const falling = new Affixes(vocabulary.FALLING);
const weak = new Affixes(vocabulary.WEAK_CHANGES);
const growth = new Affixes(vocabulary.GROWTH_NOUNS);
const decline = new Affixes(vocabulary.DECLINE_NOUNS);
const stating = new Affixes(vocabulary.STATING);
const reaching = new Affixes(vocabulary.REACHING);
const openers = new Affixes(vocabulary.OPENERS);
const intentions = new Affixes(vocabulary.INTENTIONS);
const verbs = new Affixes(vocabulary.VERBS);
const anaphors = new Affixes(vocabulary.ANAPHORS);

/** Adverbs between a subject and its verb, with what they say. */
const ADVERBS: readonly (readonly [Affixes, LeadMark | undefined])[] = [
  [new Affixes(vocabulary.CONSTANT_PRICES), 'constant-prices'],
  [new Affixes(vocabulary.COMPARABLE_BASIS), 'comparable-basis'],
  [new Affixes(vocabulary.AVERAGES), 'average'],
  [new Affixes(vocabulary.RESPECTIVELY), 'respectively'],
  [new Affixes(vocabulary.INTENTIONS), 'intended'],
  [new Affixes(vocabulary.ESTIMATES), 'estimated'],
  [new Affixes(vocabulary.ADVERBS), undefined],
];

/** What else bears on the words before a number. */
export interface LeadContext {
  /** Whether the number is a percentage: 压缩30% is a change, 压缩30个 what was done. */
  readonly relative: boolean;
  /** Whether 、 or 和 joins the words to the number before: 建议84件、提案65件. */
  readonly joined: boolean;
  /** The clause before, where it has no number: 按可比价格计算，增长9%. */
  readonly prelude: string;
}

/** Reads the words between a mark, or the number before, and a number. */
export function parseLead(raw: string, { relative, joined, prelude }: LeadContext): Lead {
  const marks = new Set<LeadMark>();
  const words = withoutSpaces(raw.slice(-LONGEST));
  let rest = words;
  const when = timeAtEnd(rest);
  if (when) rest = rest.slice(0, -when.length);
  const turn = TURN.exec(rest) ?? (when ? null : COMPARED.exec(rest));
  const before = turn !== null || (when !== undefined && /[比较]$/.test(rest));

  let verb = '';
  let change: ChangeWords | undefined;
  if (before) rest = rest.slice(0, turn?.index ?? -1) + (turn?.[1] ?? '');
  else {
    const stated = withoutStating(rest, marks);
    const turned = changeAtEnd(stated, relative, marks) ?? differenceAtEnd(stated.rest);
    change = turned && { ...turned.change, length: words.length - turned.rest.length };
    verb = stated.verb;
    rest = turned?.rest ?? stated.rest;
  }
  const opened = withoutOpeners(rest, joined, marks);
  if (/可比价|不变价|价格.{0,4}因素/.test(prelude)) marks.add('constant-prices');
  else if (/口径|可比/.test(prelude)) marks.add('comparable-basis');
  if (relative && !change && /占(?![用地有领据])[^占]{0,30}$/.test(opened.rest)) marks.add('share');
  return {
    subject: anaphors.has(opened.rest) ? '' : opened.rest,
    verb,
    ...(change && { change }),
    ...(when ? { when: when.time } : before && { when: { relative: 'before' as const } }),
    before,
    ...(opened.time && { since: opened.time }),
    // Nearly always none: an empty set would take more memory than the rest of a figure.
    marks: [...marks],
  };
}

/** What something was before it changed: 由, 从2004年人均每月. */
const TURN = /[由从自](?:(?:19|20)\d\d年(?:末|底)?)?((?:人均|户均|每[人月年斤吨]|平均)*)$/;

/** What something is compared with, and how much that is: 较“十三五”末的. */
const COMPARED = /[比较](?![重例率值较如])[^比较，]{1,14}的$/;

interface Stated {
  readonly rest: string;
  readonly verb: string;
  /** Whether 到 or 至 stands right after the rest. */
  readonly reached: boolean;
}

/** Takes off the words that say no more than that the figure is so: 达到, 共, 预计. */
function withoutStating(text: string, marks: Set<LeadMark>): Stated {
  let rest = text;
  let verb = '';
  let reached = false;
  for (let word = stating.atEnd(rest); word !== undefined; word = stating.atEnd(rest)) {
    if (word === '均' && /[人户日月年地]均$/.test(rest)) break;
    rest = rest.slice(0, -word.length);
    reached = reaching.has(word);
    if (word === '累计') marks.add('cumulative');
    if (word === '分别' || word === '各') marks.add('respectively');
    if (word === '预计') marks.add('estimated');
    if (intentions.has(word)) marks.add('intended');
    if (word === '完成' || word === '实现') verb = word;
  }
  return { rest, verb, reached };
}

interface Turned {
  readonly change: Omit<ChangeWords, 'length'>;
  readonly rest: string;
}

/** A verb or noun of change at the end, with what it is counted from. */
function changeAtEnd(
  { rest: text, reached }: Stated,
  relative: boolean,
  marks: Set<LeadMark>,
): Turned | undefined {
  const noun = growth.atEnd(text) ?? decline.atEnd(text);
  const verb = noun ?? rising.atEnd(text) ?? falling.atEnd(text);
  if (verb === undefined) return undefined;
  const direction = decline.has(verb) || falling.has(verb) ? -1 : 1;
  let rest = withoutAdverbs(text.slice(0, -verb.length), marks);
  const comparand = comparandAtEnd(rest);
  if (comparand) rest = withoutAdverbs(comparand.rest, marks);
  else if (weak.has(verb) && !reached && !(relative && verb.length > 1)) return undefined;
  const against = comparand && { against: comparand.against };
  return {
    change: { direction, reached: reached && noun === undefined, noun: noun !== undefined, ...against },
    rest,
  };
}

function withoutAdverbs(text: string, marks: Set<LeadMark>): string {
  let rest = text;
  for (let found = adverbAtEnd(rest); found; found = adverbAtEnd(rest)) {
    // 人均 is a measure of its own.
    if (found.word === '均' && /[人户日月年地]均$/.test(rest)) break;
    if (found.mark) marks.add(found.mark);
    rest = rest.slice(0, -found.word.length);
  }
  return rest;
}

function adverbAtEnd(
  text: string,
): { readonly word: string; readonly mark: LeadMark | undefined } | undefined {
  for (const [adverbs, mark] of ADVERBS) {
    const word = adverbs.atEnd(text);
    if (word !== undefined) return { word, mark };
  }
  return undefined;
}

/** 高于全国0.3个百分点: how far it is from something else. */
function differenceAtEnd(text: string): Turned | undefined {
  const match = /(高于|高出|快于|优于|好于|领先|超出|低于|慢于)[^，]{1,16}$/.exec(text);
  if (!match) return undefined;
  const direction = '低慢'.includes(match[1]![0]!) ? -1 : 1;
  return {
    change: { direction, reached: false, noun: false, against: { kind: 'other' } },
    rest: text.slice(0, match.index),
  };
}

/** Takes off what opens a clause and does not name what is counted. */
function withoutOpeners(
  text: string,
  joined: boolean,
  marks: Set<LeadMark>,
): { readonly rest: string; readonly time: Time | undefined } {
  let rest = joined ? text.replace(/^(?:以及|[、和及与并])/, '') : text;
  let time: Time | undefined;
  for (;;) {
    const start = timeAtStart(rest);
    const word = openers.atStart(rest);
    const item = /^(?:第?[一二三四五六七八九十]+[是要]|其中)/.exec(rest)?.[0];
    if (start) time = { ...time, ...start.time };
    if (item === '其中') marks.add('part');
    if (word === '累计') marks.add('cumulative');
    const intended = intentionLength(rest);
    if (intended > 0) marks.add('intended');
    const length = start?.length ?? word?.length ?? item?.length ?? (intended || adverbLength(rest));
    if (length === 0) return { rest, time };
    rest = rest.slice(length);
  }
}

/** 共查处, 已办结: an adverb before a verb of doing. */
function adverbLength(text: string): number {
  return /^[共已还又均]/.test(text) && verbs.atStart(text.slice(1)) ? 1 : 0;
}

/** 力争新建, 将建成. */
function intentionLength(text: string): number {
  const word = intentions.atStart(text) ?? '';
  const isSure = word.length > 1 || word === '拟' || verbs.atStart(text.slice(1)) !== undefined;
  return isSure ? word.length : 0;
}
