import { fromChinese, toChinese } from '../../../src/chinese/numerals.js';
import { pick, replaced } from './places.js';
import type { Mutation, Mutator } from './types.js';

const NUMBER = '[一二三四五六七八九十]{1,3}';
/** Sessions of the Central Committee since the fifteenth, alone or in a list, as reports write them. */
const CHAIN = new RegExp(`(?<term>${NUMBER})届(?<list>(?:${NUMBER}中、)*${NUMBER}中)全会`, 'g');
const FIRST_TERM = 15;

/** A list of plenums in a text. */
interface Chain {
  /** From the number of the term to 全会. */
  readonly start: number;
  readonly term: number;
  /** Where the list begins, and its sessions. */
  readonly listStart: number;
  readonly sessions: readonly number[];
  /** Whether it follows its congress: 党的十九大和十九届……. */
  readonly followsCongress: boolean;
}

function chainsIn(text: string): Chain[] {
  return [...text.matchAll(CHAIN)].flatMap((match): Chain[] => {
    const { term: termText, list } = match.groups as { term: string; list: string };
    const term = fromChinese(termText);
    if (term === undefined || term < FIRST_TERM || isQuoted(text, match.index)) return [];
    const sessions = list.split('、').map((part) => fromChinese(part.slice(0, -1))!);
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    return [
      {
        start: match.index,
        term,
        listStart: match.index + termText.length + 1,
        sessions,
        followsCongress: new RegExp(`党的${termText}大[和、]$`).test(before),
      },
    ];
  });
}

/** Whether a title stands open before a place on its line. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return line.lastIndexOf('《') > line.lastIndexOf('》');
}

function listOf(sessions: readonly number[]): string {
  return sessions.map((session) => `${toChinese(session)}中`).join('、');
}

/** Writes other sessions in the place of a list. */
function relisted(text: string, chain: Chain, sessions: readonly number[], fixable: boolean): Mutation {
  const range = [chain.listStart, chain.listStart + listOf(chain.sessions).length] as const;
  const list = listOf(sessions);
  return {
    text: replaced(text, range, list),
    range: [range[0], range[0] + list.length],
    ...(fixable && { expected: text }),
  };
}

/** A fault in a list of plenums that is fit for it. */
function listMutator(
  rule: string,
  isFit: (chain: Chain, text: string) => boolean,
  change: (sessions: readonly number[], random: () => number) => readonly number[],
  fixable: boolean,
): Mutator {
  return {
    rule,
    mutate(text, random) {
      const chain = pick(
        chainsIn(text).filter((known) => isFit(known, text)),
        random,
      );
      return chain && relisted(text, chain, change(chain.sessions, random), fixable);
    },
  };
}

/** A fault in a place that a pattern finds; the pattern is global. */
function placeMutator(
  rule: string,
  place: RegExp,
  wrong: (match: RegExpExecArray, random: () => number) => string,
  { fixable = true, isFit = (_text: string, _at: number): boolean => true } = {},
): Mutator {
  return {
    rule,
    mutate(text, random) {
      const matches = [...text.matchAll(place)].filter(
        ({ index }) => !isQuoted(text, index) && isFit(text, index),
      );
      const match = pick(matches, random);
      if (!match) return undefined;
      const by = wrong(match, random);
      const range = [match.index, match.index + match[0].length] as const;
      return {
        text: replaced(text, range, by),
        range: [range[0], range[0] + by.length],
        ...(fixable && { expected: text }),
      };
    },
  };
}

/** A text whose date a reader can tell, and that is older than the newest plenum. */
function isOld(text: string): boolean {
  const year = /((?:19|20)\d\d)\s?年/.exec(text.slice(0, 300).replace(/\s/g, ''))?.[1];
  return year !== undefined && Number(year) < 2025 && /报告|意见|通知|公报/.test(text.slice(0, 60));
}

const ascending = (a: number, b: number) => a - b;
const central = (before: string, after = '') =>
  new RegExp(`${before}(${NUMBER})届((?:${NUMBER}中、)*${NUMBER}中)全会${after}`, 'g');

const existence: readonly Mutator[] = [
  // A session too far.
  listMutator(
    'plenary/unknown-session',
    () => true,
    (sessions) => [...sessions.slice(0, -1), 9],
    false,
  ),
  placeMutator('plenary/unknown-session', /党的二十大/g, () => '党的二十三大', { fixable: false }),
  placeMutator('plenary/not-yet-held', central(''), () => '二十届四中全会', {
    fixable: false,
    isFit: isOld,
  }),
  placeMutator('plenary/not-yet-held', /党的十[六七八]大(?=精神|以来)/g, () => '党的二十大', {
    fixable: false,
    isFit: isOld,
  }),
];

const lists: readonly Mutator[] = [
  listMutator(
    'plenary/list-gap',
    ({ sessions, followsCongress }) => sessions.length > 2 && followsCongress,
    (sessions, random) => {
      const at = 1 + Math.floor(random() * (sessions.length - 2));
      return sessions.filter((_, index) => index !== at);
    },
    true,
  ),
  listMutator(
    'plenary/list-order',
    ({ sessions }) => sessions.length > 1,
    (sessions, random) => {
      const at = Math.floor(random() * (sessions.length - 1));
      return [...sessions.slice(0, at), sessions[at + 1]!, sessions[at]!, ...sessions.slice(at + 2)];
    },
    true,
  ),
  listMutator(
    'plenary/list-duplicate',
    ({ sessions }) => sessions.length > 1,
    (sessions, random) => [...sessions, pick(sessions, random)!].toSorted(ascending),
    true,
  ),
  listMutator(
    'plenary/list-stale',
    ({ sessions, followsCongress }, text) => sessions.length > 1 && followsCongress && isOld(text),
    (sessions) => sessions.slice(0, -1),
    false,
  ),
  listMutator(
    'plenary/list-start',
    ({ term, sessions }) => term >= 19 && sessions.length > 1,
    (sessions) => [1, ...sessions],
    true,
  ),
  placeMutator('plenary/congress-mismatch', /党的十九大(?=和十九届)/g, () => '党的十八大', {
    fixable: false,
  }),
  placeMutator('plenary/congress-mismatch', /(?<=党的二十大和)二十届历次/g, () => '十九届历次', {
    fixable: false,
  }),
];

const asDigits = (text: string) =>
  text.replace(/[一二三四五六七八九十]+/g, (number) => String(fromChinese(number)));
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const CENTRAL = central('(?<=党的|贯彻|落实|学习)');

const forms: readonly Mutator[] = [
  placeMutator('plenary/form', CENTRAL, ([text]) => text.replace('届', '大')),
  placeMutator('plenary/form', CENTRAL, ([text]) => text.replace('届', '界')),
  placeMutator('plenary/form', CENTRAL, ([text]) => asDigits(text)),
  placeMutator('plenary/form', CENTRAL, ([text]) => fullWidth(asDigits(text))),
  placeMutator('plenary/form', CENTRAL, ([text]) => text.replace(/全会$/, '全委')),
  placeMutator('plenary/form', CENTRAL, ([text]) => text.replace(/中全会$/, '中会全')),
  placeMutator(
    'plenary/form',
    new RegExp(`(?<=党的)(?:十[五六七八九]|二十)届${NUMBER}中全会(?=精神)`, 'g'),
    ([text]) => text.replace('中全会', '次全会'),
  ),
  placeMutator('plenary/form', /党的(?:十[五六七八九]|二十)大(?=精神)/g, ([text]) => asDigits(text)),
  placeMutator('plenary/form', /中国共产党第(?:十[五六七八九]|二十)次全国代表大会/g, ([text]) =>
    text.replace('次', '届'),
  ),
  placeMutator(
    'plenary/form',
    new RegExp(`第${NUMBER}届中央委员会第${NUMBER}次全体会议`, 'g'),
    ([text], random) => (random() < 0.5 ? text.replace('届', '次') : text.replace(/次(?=全体)/, '届')),
  ),
  placeMutator(
    'plenary/local-form',
    new RegExp(`[省市区县]委${NUMBER}届(?:${NUMBER}次、)*${NUMBER}次全会`, 'g'),
    ([text]) => text.replaceAll('次', '中'),
  ),
  placeMutator(
    'plenary/ccdi-form',
    /(?<=。)(?=全面|认真|深入|加强|坚持)/g,
    () => '认真落实二十届中央纪委五中全会部署。',
    {
      fixable: false,
    },
  ),
  placeMutator(
    'plenary/ccdi-form',
    /(?<=。)(?=全面|认真|深入|加强|坚持)/g,
    () => '传达学习中纪委二十届三次全会精神。',
    {
      fixable: false,
    },
  ),
  placeMutator(
    'plenary/people-congress-form',
    new RegExp(`届(?:全国)?(?:人大|人民代表大会)第?${NUMBER}次会议`, 'g'),
    ([text]) => text.replace('次会议', '中全会'),
  ),
  placeMutator(
    'plenary/people-congress-form',
    new RegExp(`全国政协${NUMBER}届${NUMBER}次会议`, 'g'),
    ([text]) => text.replace('次会议', '中全会'),
  ),
];

/** Whether nothing of the Party’s meetings is named before a place on its line. */
function isFirstOnLine(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return !new RegExp(`${NUMBER}[届大]`).test(line);
}

const usage: readonly Mutator[] = [
  placeMutator(
    'plenary/stale-committee',
    /(?<=深入贯彻|全面贯彻|贯彻落实)党的二十大和二十届历次全会(?=精神)/g,
    () => '党的十九大和十九届历次全会',
    {
      fixable: false,
      isFit: (text, at) => /\n三、[^\n]*(?:安排|任务|工作)/.test(text.slice(0, at)),
    },
  ),
  placeMutator('plenary/all-sessions', /(?<=十九届)二中、三中(?=全会)/g, () => '历次'),
  placeMutator(
    'plenary/party-prefix',
    new RegExp(`党的(?=(?:十[五六七八九]|二十)届${NUMBER}中全会(?:精神|决定))`, 'g'),
    () => '',
    {
      isFit: isFirstOnLine,
    },
  ),
  placeMutator(
    'plenary/missing-spirit',
    /(?<=(?:贯彻|落实)党的[一二三四五六七八九十和届大中、]{2,20}全会)精神(?=，)/g,
    () => '',
  ),
  placeMutator(
    'plenary/missing-spirit',
    /(?<=(?:贯彻|落实)党的(?:十[五六七八九]|二十)大)精神(?=，)/g,
    () => '',
  ),
];

export const mutators: readonly Mutator[] = [...existence, ...lists, ...forms, ...usage];
