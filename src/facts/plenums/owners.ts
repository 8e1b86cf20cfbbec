import { isHan } from '../../chinese/characters.js';
import type { Range } from '../../core/draft.js';
import type { MeetingBody } from './mention.js';
import type { Reader } from './reader.js';

/** Whose meeting it is by the words before the number; `party` before it is clear which meeting. */
export type OwnerKind = 'party' | 'ccdi' | 'npc' | 'cppcc' | 'local' | 'place' | Local | 'other';

type Local = 'local-committee' | 'local-discipline' | 'local-congress' | 'local-cppcc';

/** Words that say whose meeting it is. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly range: Range;
}

/**
 * What the words before a number may end with. The first that fits counts, so that longer endings stand before what
 * they end with themselves.
 */
const OWNERS: readonly (readonly [kind: OwnerKind, endings: readonly string[]])[] = [
  // Parties, leagues and associations that count congresses and plenums of their own.
  ['other', words('越南共产党 日本共产党 古巴共产党 越共 古共 苏共 联共 劳动党 人民革命党 国民党 民进党')],
  ['other', words('致公党的 农工党的 民主党的 国民党的 劳动党的 致公党 农工党 农工民主党 国民党革命委员会')],
  ['other', words('民革 民盟 民建 民进 台盟 九三学社 九三 同盟 建国会 工商联 联合会 联谊会 促进会')],
  ['other', words('共青团 青年团 团中央 团省委 团市委 团区委 团县委 团委 团的 团')],
  ['other', words('工会 妇女 妇联 青联 学联 科协 文联 作协 侨联 残联 记协 台联 协会 学会 商会 红十字会')],
  ['other', words('研究会 基金会 理事会 董事会 监事会 常委会 常务委员会 执委会 代表会 文代会 作代会 职代会')],
  ['other', words('教代会 主席团')],
  ['ccdi', words('中央纪委国家监委 中央纪委 中纪委 中央纪律检查委员会')],
  ['local-discipline', words('纪委监委 纪委 纪工委 纪检委 纪律检查委员会')],
  ['npc', words('全国人大 全国人民代表大会')],
  ['local-congress', words('人大 人民代表大会')],
  ['cppcc', words('全国政协 政协全国委员会')],
  ['local-cppcc', words('中国人民政治协商会议 政协')],
  ['party', words('中国共产党 中共中央 党中央 中央委员会 中共 党的 中央 党')],
  ['local-committee', words('省委 市委 区委 县委 旗委 州委 盟委 地委 镇委 乡委 党委 工委 委员会')],
  ['place', words('省 市 区 县 旗 州 盟 镇 乡 街道 兵团')],
];

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** 全市, 我区: the place where something is done, not the one whose meeting it is. */
const NO_NAMES = ['全', '我', '各', '本', '该', '两'];
/** How far back the name of a local body may begin: 中国人民政治协商会议内蒙古自治区…. */
const LONGEST_NAME = 30;

/** The words right before a number, or before 第, that say whose meeting it counts. */
export function ownerBefore(reader: Reader, start: number): Owner | undefined {
  const end = reader.skipSpacesBack(start);
  for (const [kind, endings] of OWNERS) {
    const word = reader.wordBefore(end, endings);
    if (word === undefined) continue;
    const start = end - word.length;
    if (kind === 'place' && reader.wordBefore(start, NO_NAMES)) return undefined;
    return { kind: kind === 'place' ? kindOfPlace(reader, end) : kind, range: [start, end] };
  }
  return undefined;
}

/** 政协某市第十届, 中国共产党某市第七届: a place whose body stands before it. */
function kindOfPlace({ text }: Reader, end: number): OwnerKind {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isHan(text.charCodeAt(start - 1))) start--;
  const name = text.slice(start, end);
  if (name.includes('政协') || name.includes('政治协商会议')) return 'local-cppcc';
  if (name.includes('中国共产党') || name.includes('中共')) return 'local-committee';
  return 'place';
}

/** What bodies are called between 届 and the number of the session: by their whole name, or by what it ends with. */
const NAMED: readonly (readonly [body: MeetingBody, by: 'name' | 'ending', names: readonly string[]])[] = [
  ['central-committee', 'name', words('中央')],
  ['ccdi', 'name', words('中央纪委 中纪委 中央纪律检查委员会')],
  ['npc', 'name', words('全国人大 全国人民代表大会')],
  ['cppcc', 'name', words('全国政协')],
  ['other', 'ending', words('常委会 常务委员会 执委会 执行委员会 理事会')],
  ['local-discipline', 'ending', words('纪委 纪工委 纪律检查委员会')],
  ['local-congress', 'ending', words('人大 人民代表大会')],
  ['local-cppcc', 'ending', words('政协')],
  ['local-committee', 'ending', words('省委 市委 区委 县委 旗委 州委 盟委 地委 镇委 乡委 党委 工委')],
];

/**
 * Whose sessions they are.
 *
 * @param name What stands between 届 and the number of the session; empty where nothing does.
 * @param middle Whether sessions are counted with 中, as in 三中全会.
 */
export function bodyOf(owner: OwnerKind | undefined, name: string, middle: boolean): MeetingBody | undefined {
  if (owner === 'other') return 'other';
  if (name !== '') return bodyNamed(owner, name);
  switch (owner) {
    case 'party':
      return 'central-committee';
    case 'ccdi':
    case 'npc':
    case 'cppcc':
    case 'local-discipline':
    case 'local-congress':
    case 'local-cppcc':
    case 'local-committee':
      return owner;
    case 'place':
      return 'local-committee';
    default:
      return middle ? 'central-committee' : undefined;
  }
}

function bodyNamed(owner: OwnerKind | undefined, name: string): MeetingBody {
  if (name === '全国委员会') return owner === 'local-cppcc' || owner === 'cppcc' ? 'cppcc' : 'other';
  if (name === '委员会') return committeeOf(owner);
  if (name === '中央委员会') return owner === undefined || owner === 'party' ? 'central-committee' : 'other';
  for (const [body, by, names] of NAMED) {
    if (by === 'name' ? names.includes(name) : names.some((ending) => name.endsWith(ending))) return body;
  }
  return 'other';
}

/** Whose 委员会 it is: 政协某市第十届委员会, 中共某市第七届委员会. */
function committeeOf(owner: OwnerKind | undefined): MeetingBody {
  if (owner === 'local-cppcc' || owner === 'cppcc') return 'local-cppcc';
  if (owner === 'local-committee' || owner === 'place' || owner === 'party') return 'local-committee';
  return 'other';
}
