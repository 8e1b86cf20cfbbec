import * as v from 'valibot';
import {
  certaintyOfPassed,
  dateSpan,
  defineRule,
  firstListed,
  heldFrom,
  isAnnounced,
  isFromMemory,
  lessCertain,
  listText,
  type Meetings,
  meetingName,
  meetings,
  type PlenumEntry,
  type PlenumList,
  plenumLists,
  writtenDay,
} from '../../src/rule.js';

/** The nineteenth committee’s plenums, as they were known before the sixth. */
const PLENUMS_19: readonly PlenumEntry[] = [
  plenum(2, '2018-01-18', '2018-01-19'),
  plenum(3, '2018-02-26', '2018-02-28'),
  plenum(4, '2019-10-28', '2019-10-31'),
  plenum(5, '2020-10-26', '2020-10-29'),
  { ...plenum(6, '2021-11-08', '2021-11-11'), status: 'announced' },
];

function plenum(session: number, from: string, to: string): PlenumEntry {
  const id = `19-${session}`;
  return {
    id,
    forms: [`十九届${listText([session])}全会`],
    body: 'central-committee',
    term: 19,
    session,
    from,
    to,
  };
}

export default defineRule({
  id: 'plenary/list-stale',
  meta: {
    name: { zh: '列举未更新', en: 'Stale plenum list' },
    summary: { zh: '列举全会列到最近一次', en: 'A list of plenums reaches the latest' },
    why: {
      zh: '最近一次全会没有列进去，一看就知道沿用了旧稿，政治上也不严肃。',
      en: 'A list that stops before the latest plenum shows that an old text was used again.',
    },
    basis: { source: '实务', clause: '党的中央全会公报', strength: '实务' },
    safety: 'display',
    messages: {
      stale: {
        zh: '{{next}}已于{{date}}闭幕，列举只到{{last}}。可写“{{full}}全会”。',
        en: '{{next}} closed on {{date}}, but the list ends with {{last}}. Write “{{full}}全会”.',
      },
      'stale-or-all': {
        zh: '{{next}}已于{{date}}闭幕，列举只到{{last}}。可写“{{full}}全会”，或“历次全会”。',
        en: '{{next}} closed on {{date}}, but the list ends with {{last}}. Write “{{full}}全会”, or “历次全会” for all of them.',
      },
    },
    options: v.strictObject({ graceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 60) }),
    optionDocs: {
      graceDays: {
        zh: '全会闭幕后多少天之内，没有列到它最多算警告：文稿可能在闭幕之前起草。',
        en: 'For how many days after a plenum a list without it is a warning at most: it may have been drafted before.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的十九大和十九届⟦二中、三中、四中、五中⟧全会精神。',
        fixes: [
          '深入贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。',
          '深入贯彻党的十九大和十九届历次全会精神。',
        ],
        messageId: 'stale-or-all',
        good: '深入贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。',
        given: { date: '2021-12-28' },
      },
      {
        bad: '深入贯彻党的二十大和二十届⟦二中⟧全会精神。',
        fixes: ['深入贯彻党的二十大和二十届二中、三中全会精神。'],
        messageId: 'stale',
        good: '深入贯彻党的二十大和二十届二中、三中全会精神。',
        given: { date: '2024-12-20' },
      },
      {
        bad: '深入贯彻党的十九大和十九届⟦二中、三中、四中、五中⟧全会精神。',
        fixes: [
          '深入贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。',
          '深入贯彻党的十九大和十九届历次全会精神。',
        ],
        messageId: 'stale-or-all',
        given: { date: '2021-12-28', options: { graceDays: 10 } },
      },
      // Up to the day it closed, and for what the list does not claim.
      { good: '深入贯彻党的十九大和十九届二中、三中、四中、五中全会精神。', given: { date: '2021-11-11' } },
      { good: '深入学习党的十九届四中、五中全会精神。', given: { date: '2022-02-15' } },
      { good: '深入学习党的十九届五中全会精神。', given: { date: '2022-02-15' } },
      { good: '2020年，认真学习党的十九届二中、三中、四中全会精神。', given: { date: '2022-02-15' } },
      // Whether a plenum was held as announced is not known yet: from its last day on, a list without it is reported
      // as info.
      {
        bad: '深入贯彻党的十九大和十九届⟦二中、三中、四中、五中⟧全会精神。',
        fixes: [
          '深入贯彻党的十九大和十九届二中、三中、四中、五中、六中全会精神。',
          '深入贯彻党的十九大和十九届历次全会精神。',
        ],
        messageId: 'stale-or-all',
        given: { date: '2021-12-28', knowledge: { plenums: PLENUMS_19 } },
      },
      {
        good: '深入贯彻党的十九大和十九届二中、三中、四中、五中全会精神。',
        given: { date: '2021-11-10', knowledge: { plenums: PLENUMS_19 } },
      },
      // A committee whose term is over is left to plenary/stale-committee.
      { good: '深入贯彻党的十九大和十九届二中、三中、四中、五中全会精神。', given: { date: '2023-06-30' } },
    ],
    whenNotToUse: { zh: '回顾往年工作的材料、年鉴、大事记。', en: 'Texts that look back on earlier years.' },
  },

  create({ draft, fact, options, report }) {
    const known = fact(meetings);
    const span = fact(dateSpan);
    for (const list of fact(plenumLists)) {
      const { mention, parts, range } = list;
      if (!list.isWhole || mention.tense !== 'past' || isOfEarlierYear(list)) continue;
      const last = Math.max(...parts.map(({ numeral }) => numeral.value));
      const next = heldAfter(known, mention.term.value, last)[0];
      const date = next && heldFrom(next);
      if (!next || date === undefined || isOver(known, mention.term.value)) continue;
      // On its own day, as in its communiqué, lists stop at the one before.
      const passed = certaintyOfPassed(span, date, 1);
      if (!passed) continue;
      const isLate = certaintyOfPassed(span, date, options.graceDays) === 'certain';
      const certainty = lessCertain(passed, isLate ? 'certain' : 'likely');
      const added = heldAfter(known, mention.term.value, last).filter(
        (entry) => entry === next || certaintyOfPassed(span, heldFrom(entry)!) === 'certain',
      );
      const sessions = parts.map(({ numeral }) => numeral.value);
      const missing = added.map(({ session = 0 }) => session);
      const full = listText([...new Set([...sessions, ...missing])].toSorted((a, b) => a - b));
      const canSayAll = Math.max(...missing) - firstListed(mention.term.value) >= 2;
      const whole = { range: [range[0], range[1]] as const, text: full };
      report({
        range,
        messageId: canSayAll ? 'stale-or-all' : 'stale',
        certainty: isFromMemory(next) || isAnnounced(next) ? 'possible' : certainty,
        data: { next: meetingName(next), date: writtenDay(date), last: listText([last]), full },
        fixes: [
          { edits: [whole], safety: 'review' },
          ...(canSayAll ? [{ edits: [{ range, text: '历次' }], safety: 'review' as const }] : []),
        ],
      });
    }

    function isOver(known: Meetings, term: number): boolean {
      const next = known.congress(term + 1);
      const date = next && heldFrom(next);
      return date !== undefined && certaintyOfPassed(fact(dateSpan), date) !== undefined;
    }

    /** Whether the words before a list in its sentence put it into a year before that of the draft: 2020年，学习……. */
    function isOfEarlierYear({ mention }: PlenumList): boolean {
      const start = mention.joined?.range[0] ?? mention.range[0];
      const before = draft.text.slice(Math.max(0, start - SENTENCE_BEFORE), start);
      const sentence = before.slice(
        Math.max(...[...'。；！？\n'].map((mark) => before.lastIndexOf(mark))) + 1,
      );
      const year = /((?:19|20)\d{2})年/.exec(sentence)?.[1];
      return year !== undefined && year < fact(dateSpan).from.slice(0, 4);
    }
  },
});

/** How far back in its sentence a list is read for a year. */
const SENTENCE_BEFORE = 60;

/** The plenums of a committee after one of them that have been held. */
function heldAfter(known: Meetings, term: number, session: number): PlenumEntry[] {
  return known
    .sessions('central-committee', term)
    .filter((entry) => (entry.session ?? 0) > session && heldFrom(entry) !== undefined);
}
