import { withoutSpaces } from '../../chinese/characters.js';
import { Affixes } from './affixes.js';
import * as words from './words.data.js';

/** What a figure is of: a thing, what was done with it, and what the sentence was about. */
export interface FigureName {
  /** The verb of doing at the head: 查处, 新建; empty where there is none. */
  readonly verb: string;
  /** The thing: 群众身边腐败和作风问题, 地区生产总值. */
  readonly thing: string;
  /** What came before in the sentence, for names that say little: 查处……问题50起，处理60人. */
  readonly topic: string;
  /** Its place among figures given together under one name: 处理率分别达到95%、85%. */
  readonly nth?: number;
}

const verbs = new Affixes(words.VERBS);
const light = new Affixes(words.LIGHT_VERBS);

/**
 * Splits the words before a figure, and the noun behind it, into verb and thing.
 *
 * @param tail The words behind the figure, up to the next mark.
 */
export function nameOf(subject: string, tail: string, topic: string): FigureName {
  const { verb, rest } = withoutVerbs(subject);
  const noun = nounOf(tail);
  // 古纳河酒业等22个项目: the noun is what is counted, the list only names some.
  const thing = rest === '' || /[、等的]$/.test(rest) || verbs.atEnd(rest) ? rest + noun : rest;
  return { verb, thing, topic };
}

function withoutVerbs(subject: string): { verb: string; rest: string } {
  let rest = subject;
  let verb = '';
  for (let word = verbs.atStart(rest); word !== undefined; word = verbs.atStart(rest)) {
    const after = rest.slice(word.length).replace(/^[了、]/, '');
    // 整改率, 服务业, 投资额: the verb is part of a noun.
    if (after.length === 1 || /^[业率额量者员]/.test(after)) break;
    rest = after;
    if (light.has(word)) continue;
    verb = word;
    break;
  }
  return { verb, rest };
}

/** A noun that follows a unit is no longer than this. */
const LONGEST_NOUN = 14;
const NOUN_ENDS = /[的了、]|得到|获得|投入|全部|顺利|受益|完工|竣工|投产|建成|通过|实现|达到|直接|按时|被/;

/** The noun behind a unit: 3家｜企业, 3500万元的｜管网改造, 1亿元建成了｜幼儿园. */
function nounOf(tail: string): string {
  const words = withoutSpaces(tail.slice(0, 2 * LONGEST_NOUN)).replace(/^的/, '');
  const { rest } = withoutVerbs(words);
  const end = rest.search(NOUN_ENDS);
  return rest.slice(0, end >= 0 ? Math.min(end, LONGEST_NOUN) : LONGEST_NOUN);
}

/** The subjects of figures given respectively: 化学需氧量、二氧化硫排放量分别下降4.4%和6%. */
export function subjectsOf(subject: string, count: number): string[] {
  const parts = subject.split(/、|以及|和|及|与/).filter((part) => part !== '');
  return parts.length === count ? parts : Array.from({ length: count }, () => subject);
}
