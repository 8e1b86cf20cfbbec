import {
  certaintyOfAwaited,
  dateSpan,
  dayCell,
  defineRule,
  heldFrom,
  isAnnounced,
  isDatedBody,
  isFromMemory,
  lessCertain,
  type Meetings,
  meetingName,
  meetings,
  type PlenumEntry,
  type PlenumMention,
  plenums,
  type Range,
  SOURCE_COLUMN,
  sourceCell,
  writtenDay,
  writtenDays,
} from '../../src/rule.js';

/** A plenum whose days are known, and nothing more yet. */
const FIFTH_OF_20: PlenumEntry = {
  id: '20-5',
  forms: ['二十届五中全会'],
  body: 'central-committee',
  term: 20,
  session: 5,
  from: '2026-10-26',
  to: '2026-10-29',
  status: 'announced',
};

export default defineRule({
  id: 'plenary/not-yet-held',
  meta: {
    name: { zh: '会议尚未召开', en: 'Meeting not yet held' },
    summary: {
      zh: '不能把成文时还没有召开的会议写成已经召开',
      en: 'A meeting is not cited as held before it was',
    },
    why: {
      zh: '报告不可能学习以后才召开的会议，多半是套用了别的稿子，或者届次写错。',
      en: 'A report cannot have studied a plenum held after its date: text was taken over from elsewhere, or a number is wrong.',
    },
    basis: { source: '政策文件', clause: '党的历次全国代表大会、中央全会公报', strength: '规定' },
    messages: {
      'not-yet-held': {
        zh: '{{name}}于{{days}}召开，本稿成文不晚于{{to}}，当时最近一次是{{latest}}。请核对会议名称或稿件日期。',
        en: '{{name}} was held on {{days}}, but the draft dates from {{to}} at the latest, when the last one was {{latest}}. Check the meeting, or the date of the draft.',
      },
      announced: {
        zh: '{{name}}定于{{days}}召开，本稿成文不晚于{{to}}，当时最近一次是{{latest}}。请核对会议名称或稿件日期。',
        en: '{{name}} is to be held on {{days}}, but the draft dates from {{to}} at the latest, when the last one was {{latest}}. Check the meeting, or the date of the draft.',
      },
      'not-dated': {
        zh: '{{name}}还没有召开日期，不能写成已经召开。请核对；已经召开的，请在配置的会议表（knowledge）中补上日期。',
        en: '{{name}} has no date yet and cannot be cited as held. Check it; if it has been held, add its dates under “knowledge” in the configuration.',
      },
    },
    tables: (knowledge) => [
      {
        title: {
          zh: `会议（核对至${writtenDay(knowledge.checkedOn).zh}）`,
          en: `meetings (checked up to ${writtenDay(knowledge.checkedOn).en})`,
        },
        columns: [
          { zh: '会议', en: 'meeting' },
          { zh: '开幕', en: 'from' },
          { zh: '闭幕', en: 'to' },
          { zh: '主题', en: 'subject' },
          { zh: '状态', en: 'status' },
          SOURCE_COLUMN,
        ],
        rows: knowledge.plenums.map((entry) => [
          meetingName(entry),
          dayCell(entry.from) || { zh: '未定', en: 'not set' },
          dayCell(entry.to) || { zh: '未定', en: 'not set' },
          entry.subject ?? '',
          isAnnounced(entry) || heldFrom(entry) === undefined
            ? { zh: '待召开', en: 'announced' }
            : { zh: '已召开', en: 'held' },
          sourceCell(entry),
        ]),
      },
    ],
    examples: [
      {
        bad: '深入学习贯彻⟦党的十九届六中全会⟧精神。',
        messageId: 'not-yet-held',
        good: '深入学习贯彻党的十九届五中全会精神。',
        given: { date: '2021-06-30' },
      },
      {
        bad: '2021年工作报告\n深入学习贯彻⟦党的二十大⟧和⟦二十届二中全会⟧精神。',
        messageId: 'not-yet-held',
        good: '2021年工作报告\n深入学习贯彻党的十九届六中全会精神。',
      },
      {
        bad: '传达学习⟦二十届中央纪委五次全会⟧精神。',
        messageId: 'not-yet-held',
        given: { date: '2025-12-28' },
      },
      { bad: '落实⟦十四届全国人大四次会议⟧精神。', messageId: 'not-yet-held', given: { date: '2026-03-01' } },
      {
        bad: '深入学习贯彻⟦党的二十一大⟧精神。',
        messageId: 'not-dated',
        given: {
          date: '2027-12-01',
          knowledge: { plenums: [{ id: '21大', forms: ['党的二十一大'], body: 'party-congress', term: 21 }] },
        },
      },
      {
        bad: '深入学习贯彻⟦党的二十届五中全会⟧精神。',
        messageId: 'announced',
        given: { date: '2026-10-28', knowledge: { plenums: [FIFTH_OF_20] } },
      },
      {
        good: '深入学习贯彻党的二十届五中全会精神。',
        given: { date: '2026-10-29', knowledge: { plenums: [FIFTH_OF_20] } },
      },
      // On the day of the communiqué it has been held.
      { good: '深入学习贯彻党的十九届六中全会精神。', given: { date: '2021-11-11' } },
      { good: '即将召开的党的十九届六中全会，迎接党的二十大胜利召开。', given: { date: '2021-06-30' } },
      { good: '在十四届全国人大四次会议上的报告', given: { date: '2026-03-05' } },
      { good: '党的十九届六中全会在北京举行。' },
    ],
  },

  create({ fact, report }) {
    const known = fact(meetings);
    for (const mention of fact(plenums)) {
      if (mention.tense === 'coming') continue;
      for (const { range, entry } of meetingsOf(mention, known)) check(mention, range, entry, known);
    }

    function check({ tense }: PlenumMention, range: Range, entry: PlenumEntry, known: Meetings) {
      const span = fact(dateSpan);
      const name = meetingName(entry);
      const date = heldFrom(entry);
      if (date === undefined) {
        const certainty = tense === 'past' && span.evidence ? 'likely' : 'possible';
        report({ range, messageId: 'not-dated', certainty, data: { name } });
        return;
      }
      const awaited = certaintyOfAwaited(span, date);
      if (!awaited) return;
      const cap =
        isFromMemory(entry) || tense === 'open' ? 'possible' : isAnnounced(entry) ? 'likely' : 'certain';
      const { from: start = date, to: end = date } = entry;
      report({
        range,
        messageId: isAnnounced(entry) ? 'announced' : 'not-yet-held',
        certainty: lessCertain(awaited, cap),
        data: {
          name,
          days: writtenDays(start, end),
          to: writtenDay(span.to),
          latest: latestBefore(known, entry, span.to),
        },
      });
    }
  },
});

/** The meetings of a mention that the tables have, each with where it is named. */
function meetingsOf(
  { kind, body, term, sessions, range }: PlenumMention,
  known: Meetings,
): { readonly range: Range; readonly entry: PlenumEntry }[] {
  if (kind === 'congress') {
    const entry = body === 'party-congress' ? known.congress(term.value) : undefined;
    return entry ? [{ range, entry }] : [];
  }
  if (!isDatedBody(body)) return [];
  return sessions.flatMap((part) => {
    const entry = known.session(body, term.value, part.numeral.value);
    return entry ? [{ range: sessions.length === 1 ? range : part.range, entry }] : [];
  });
}

/** The last meeting of the same body that had been held by a day, or, older than the tables, the one numbered before. */
function latestBefore(known: Meetings, { body, term, session }: PlenumEntry, day: string): string {
  const held = isDatedBody(body)
    ? [...known.sessions(body, term - 1), ...known.sessions(body, term)].filter(
        (entry) => (heldFrom(entry) ?? '9999') <= day,
      )
    : [known.latestCongress(day)];
  const latest = held.at(-1) ?? { body, term: term - 1, ...(session !== undefined && { session }) };
  return meetingName(latest);
}
