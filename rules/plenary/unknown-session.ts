import {
  type Certainty,
  dateSpan,
  defineRule,
  isAnnounced,
  isDatedBody,
  isFromMemory,
  type Meetings,
  meetingName,
  meetings,
  type PlenumMention,
  plenums,
  type SessionBody,
  type SessionPart,
  writtenDay,
} from '../../src/rule.js';

export default defineRule({
  id: 'plenary/unknown-session',
  meta: {
    name: { zh: '查无此次会议', en: 'Unknown session' },
    summary: {
      zh: '写到的党代会、全会和会议应是开过的或已定召开的',
      en: 'A congress, plenum or session that is named exists',
    },
    why: {
      zh: '届次写错，引用的就是一次没有开过的会议，属于硬伤。',
      en: 'A wrong number cites a meeting that was never held: a plain error in the most visible place.',
    },
    basis: { source: '政策文件', clause: '党的历次全国代表大会、中央全会公报', strength: '规定' },
    messages: {
      'never-held': {
        zh: '没有“{{name}}”：这一届最后一次是{{last}}（{{date}}）。请核对届次。',
        en: 'There was no {{name}}: the last one of that term was {{last}} ({{date}}). Check the numbers.',
      },
      unknown: {
        zh: '没有查到“{{name}}”：截至{{checkedOn}}，最近一次是{{last}}（{{date}}）。请核对届次；此后召开的会议，可在配置的会议表（knowledge）中补上。',
        en: '{{name}} is not known: up to {{checkedOn}} the latest was {{last}} ({{date}}). Check the numbers; a meeting held since can be added under “knowledge” in the configuration.',
      },
    },
    examples: [
      {
        bad: '深入学习贯彻⟦党的十九届八中全会⟧精神。',
        messageId: 'never-held',
        good: '深入学习贯彻党的十九届六中全会精神。',
      },
      {
        bad: '深入学习贯彻⟦党的二十届九中全会⟧精神。',
        messageId: 'unknown',
        good: '深入学习贯彻党的二十届四中全会精神。',
        given: { date: '2026-01-15' },
      },
      { bad: '深入学习贯彻⟦党的二十二大⟧精神。', messageId: 'unknown', given: { date: '2026-01-15' } },
      { bad: '贯彻落实⟦二十五届三中全会⟧精神。', messageId: 'unknown', given: { date: '2026-01-15' } },
      // Younger than the tables: the next session most likely has been held, the congress after the next has not.
      { bad: '传达学习⟦二十届中央纪委六次全会⟧精神。', messageId: 'unknown', given: { date: '2027-02-10' } },
      { bad: '深入学习贯彻⟦党的二十二大⟧精神。', messageId: 'unknown', given: { date: '2027-12-01' } },
      {
        bad: '落实⟦十三届全国人大六次会议⟧精神。',
        messageId: 'never-held',
        good: '落实十三届全国人大五次会议精神。',
      },
      { bad: '传达学习⟦十九届中央纪委八次全会⟧精神。', messageId: 'never-held' },
      // In a title and in someone's words as well: form is theirs, existence is not.
      { bad: '印发《关于学习⟦党的十九届八中全会⟧精神的通知》。', messageId: 'never-held' },
      // Earlier terms than the tables have, other bodies, and what is to come.
      { good: '十一届三中全会以来，党的八大以来，七届二中全会。' },
      { good: '召开市委十二届九次全会，学习团十九大精神。' },
      { good: '以优异成绩迎接党的二十一大胜利召开。' },
      { good: '召开区委X届X次全会，学习十九届X中全会精神。' },
    ],
    whenNotToUse: {
      zh: '用同样的说法称呼本单位会议届次的稿子。',
      en: 'Drafts that number meetings of their own in the same words.',
    },
  },

  create({ fact, report }) {
    const known = fact(meetings);
    for (const mention of fact(plenums)) {
      if (mention.kind === 'congress') checkCongress(mention, known);
      else for (const part of mention.sessions) checkSession(mention, part, known);
    }

    function checkCongress({ body, owner, term, tense, range }: PlenumMention, known: Meetings) {
      const last = known.terms('party-congress')?.last;
      if (body !== 'party-congress' || !owner || tense === 'coming') return;
      if (last === undefined || term.value <= last) return;
      const latest = known.latestCongress('9999-12-31');
      if (!latest) return;
      report({
        range,
        messageId: 'unknown',
        certainty: certaintyOfUnknown(known, term.value === last + 1 && isDue(known, body)),
        data: {
          name: meetingName({ body, term: term.value }),
          last: meetingName(latest),
          date: latest.to === undefined ? '' : writtenDay(latest.to),
          checkedOn: writtenDay(known.checkedOn),
        },
      });
    }

    function checkSession(mention: PlenumMention, part: SessionPart, known: Meetings) {
      const { body, term, tense } = mention;
      if (!isDatedBody(body)) return;
      const terms = known.terms(body);
      if (!terms || term.value < terms.first) return;
      const listed = known.sessions(body, Math.min(term.value, terms.last));
      const last = listed.filter((entry) => entry.to !== undefined && !isAnnounced(entry)).at(-1);
      const isComplete = listed.every(({ session }, index) => session === index + 1);
      const session = part.numeral.value;
      if (!last || !isComplete || (term.value <= terms.last && session <= listed.length)) return;
      const isOver = term.value <= terms.last && known.isOver(body, term.value);
      if (tense === 'coming' && !isOver) return;
      const range = mention.sessions.length === 1 ? mention.range : part.range;
      const data = {
        name: meetingName({ body, term: term.value, session }),
        last: meetingName(last),
        date: last.to === undefined ? '' : writtenDay(last.to),
      };
      const cap = isFromMemory(last) ? ('possible' as const) : undefined;
      const isNext =
        term.value <= terms.last
          ? session === listed.length + 1
          : term.value === terms.last + 1 && session === 1 && isDue(known, body);
      if (isOver) report({ range, messageId: 'never-held', certainty: cap ?? 'certain', data });
      else {
        report({
          range,
          messageId: 'unknown',
          certainty: cap ?? certaintyOfUnknown(known, isNext),
          data: { ...data, checkedOn: writtenDay(known.checkedOn) },
        });
      }
    }

    /** Whether a new term of a body may have begun by the time of the draft. */
    function isDue(known: Meetings, body: SessionBody): boolean {
      const due = known.dueFrom(body);
      return due !== undefined && due <= fact(dateSpan).to;
    }

    /**
     * A meeting that is not in the tables may have been held since these were checked: the next one most likely has, so
     * that it is a hint at most; with one left out between, it is more of a slip.
     */
    function certaintyOfUnknown({ checkedOn }: Meetings, isNext: boolean): Certainty {
      const { to, evidence } = fact(dateSpan);
      if (!evidence) return 'possible';
      if (to <= checkedOn) return 'certain';
      return isNext ? 'possible' : 'likely';
    }
  },
});
