import type { Range } from '../../core/draft.js';
import type { SessionPart } from './mention.js';
import type { Reader } from './reader.js';

/** The sessions that follow a term, as far as they go. */
export interface SessionChain {
  readonly sessions: readonly SessionPart[];
  readonly all?: Range;
  readonly noun?: Range;
  readonly end: number;
}

/** What plenums are called, and, by mistake, garbled; longer before what they begin with. */
const NOUNS = [
  ...['全体（扩大）会议', '全体(扩大)会议', '全体扩大会议', '全体会议', '全会（扩大）会议'],
  ...[
    '全委（扩大）会议',
    '全委(扩大)会议',
    '全委（扩大）会',
    '全委扩大会议',
    '全委扩大会',
    '全委会议',
    '全委会',
  ],
  ...['全会', '扩大会议', '会议', '全委', '会全'],
];
const SEPARATORS = ['、', '，', ',', '和', '以及', '及', '与'];
const UNITS = ['中', '次'];
/** 第四届全体会议 is a slip for 第四次. */
const COUNTED = [...UNITS, '届全体会议', '届全会'];
/** Words in which 中 does not count a session: 六中学 is a school. */
const NOT_UNITS = ['中学', '中校', '中心', '中央', '中国', '中共'];

/** More sessions in one chain than any committee holds: no chain of plenums. */
const MOST_SESSIONS = 60;
/** How many bare numbers may stand before a counted one, as in 三、四、五中全会. */
const MOST_BARE = 8;

/** Reads 二中、三中全会, 第四次全体会议, 七次、八次全会, 历次全会 from an offset on. */
export function readSessions(reader: Reader, start: number): SessionChain | undefined {
  const at = reader.skipSpaces(start);
  if (reader.text.startsWith('历次', at)) {
    const all: Range = [at, at + 2];
    const noun = nounAt(reader, all[1]);
    return noun && { sessions: [], all, noun, end: noun[1] };
  }
  const sessions: SessionPart[] = [];
  let noun: Range | undefined;
  let next = firstPart(reader, at);
  while (next) {
    sessions.push(next);
    if (sessions.length > MOST_SESSIONS) return undefined;
    const [, partEnd] = next.range;
    noun = (next.unit && nounAt(reader, partEnd)) ?? noun;
    const end: number = Math.max(partEnd, noun?.[1] ?? 0);
    if (leadsToBlank(reader, end)) return undefined;
    next = nextPart(reader, end, next, noun);
  }
  const last = sessions.at(-1);
  if (!last?.unit) return undefined;
  return { sessions, ...(noun && { noun }), end: Math.max(last.range[1], noun?.[1] ?? 0) };
}

function firstPart(reader: Reader, at: number): SessionPart | undefined {
  const part = partAt(reader, at);
  return part && (part.unit || isBareInChain(reader, part)) ? part : undefined;
}

/** The session that goes on with a chain: of the same count, and with 全会 of its own once one has been named. */
function nextPart(
  reader: Reader,
  end: number,
  before: SessionPart,
  noun: Range | undefined,
): SessionPart | undefined {
  const { at, separator } = separatorAt(reader, end);
  const part = partAt(reader, at);
  if (!part) return undefined;
  if (!part.unit) return noun === undefined && isBareInChain(reader, part) ? part : undefined;
  if (before.unit && unitOf(reader, part) !== unitOf(reader, before)) return undefined;
  if (noun === undefined) return separator !== '' || unitOf(reader, part) === '中' ? part : undefined;
  const own = nounAt(reader, part.range[1]);
  return separator !== '' && own && textOf(reader, own) === textOf(reader, noun) ? part : undefined;
}

/** Whether a number without 中 or 次 is followed by 、 and, in the end, by one with it. */
function isBareInChain(reader: Reader, bare: SessionPart): boolean {
  let part: SessionPart | undefined = bare;
  for (let count = 0; part && count < MOST_BARE; count++) {
    if (part.unit) return true;
    const { at, separator } = separatorAt(reader, part.range[1]);
    part = separator === '、' ? partAt(reader, at) : undefined;
  }
  return false;
}

/** Whether a session that is still to be filled in goes on with a chain: 六中、X中全会. */
function leadsToBlank(reader: Reader, end: number): boolean {
  const { at, separator } = separatorAt(reader, end);
  if (separator === '' || !reader.isFill(at)) return false;
  let after = at;
  while (after < at + 4 && reader.isFill(after)) after++;
  return reader.wordAt(after, UNITS) !== undefined;
}

/** 四中, 第四次, 四. */
function partAt(reader: Reader, at: number): SessionPart | undefined {
  const numeral = reader.numeralAt(at + (reader.text[at] === '第' ? 1 : 0));
  if (!numeral) return undefined;
  const after = reader.skipSpaces(numeral.range[1]);
  const counted = reader.wordAt(after, COUNTED) && !reader.wordAt(after, NOT_UNITS);
  if (!counted) return { range: [at, numeral.range[1]], numeral };
  return { range: [at, after + 1], numeral, unit: [after, after + 1] };
}

/** What stands between two sessions, and where the next would begin. */
function separatorAt(reader: Reader, end: number): { readonly at: number; readonly separator: string } {
  const start = reader.skipSpaces(end);
  const separator = reader.wordAt(start, SEPARATORS) ?? '';
  return { at: reader.skipSpaces(start + separator.length), separator };
}

function nounAt(reader: Reader, start: number): Range | undefined {
  const at = reader.skipSpaces(start);
  const word = reader.wordAt(at, NOUNS);
  return word === undefined ? undefined : [at, at + word.length];
}

function unitOf(reader: Reader, { unit }: SessionPart): string | undefined {
  return unit && textOf(reader, unit);
}

function textOf({ text }: Reader, [start, end]: Range): string {
  return text.slice(start, end);
}
