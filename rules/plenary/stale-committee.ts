import * as v from 'valibot';
import {
  addDays,
  certaintyOfPassed,
  dateSpan,
  defineRule,
  isAnnounced,
  isPartys,
  type Meetings,
  meetingName,
  meetings,
  type PlenumEntry,
  type PlenumMention,
  plenums,
  type Range,
  writtenDay,
} from '../../src/rule.js';

/** Headings under which a report says what is to be done from now on, and words of those that look back. */
const NEXT = /下一?步|今后|明年|打算|安排|思路|计划|要求|努力方向|目标|任务|重点/;
const REVIEW = /回顾|总结|情况|成效|成就|成绩/;
/** Right before a meeting, or the first of several, that is to be followed. */
const FOLLOWED = /(?:贯彻|落实|学习|践行|遵循|领会)[^，。；：]{0,8}$/;
/** How far before a mention these words stand, in characters. */
const BEFORE = 16;

export default defineRule({
  id: 'plenary/stale-committee',
  meta: {
    name: { zh: '沿用上届会议', en: 'Superseded congress' },
    summary: {
      zh: '当前贯彻的，应是最近一次党代会和本届全会的精神',
      en: 'Current work follows the latest congress and its plenums',
    },
    why: {
      zh: '新一届党代会开过之后，导语和下步打算仍写贯彻上一届精神，是沿用旧稿。',
      en: 'After a new congress, a lead-in or plan that still follows the previous one was copied from an old draft.',
    },
    basis: { source: '实务', clause: '党的全国代表大会报告、决议', strength: '实务' },
    messages: {
      stale: {
        zh: '{{congress}}已于{{date}}闭幕，此处仍写贯彻{{term}}精神。可写“{{congress}}和……精神”；回顾当时工作的可以保留。',
        en: '{{congress}} closed on {{date}}, but this still follows {{term}}. Name {{congress}} and its plenums; keep it where the text looks back on past work.',
      },
    },
    options: v.strictObject({ graceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 60) }),
    optionDocs: {
      graceDays: {
        zh: '党代会闭幕后多少天之内，仍可写上一届。',
        en: 'For how many days after a congress the one before may still be named.',
      },
    },
    examples: [
      {
        bad: '市委：\n2023年，区委深入贯彻⟦党的十九大和十九届历次全会⟧精神。现将有关情况报告如下：\n一、工作情况\n抓好落实。',
        good: '市委：\n2023年，区委深入贯彻党的二十大和二十届二中全会精神。现将有关情况报告如下：\n一、工作情况\n2022年，认真学习党的十九届六中全会精神。',
        given: { date: '2023-12-28' },
      },
      {
        bad: '一、工作情况\n抓好落实。\n二、下步打算\n深入学习贯彻⟦党的十九大⟧精神，持续加强党的建设。',
        given: { date: '2023-12-28' },
      },
      {
        good: '一、工作情况\n深入学习贯彻党的十九届六中全会精神。\n二、下步打算\n深入学习贯彻党的十九大、二十大精神。',
        given: { date: '2023-12-28' },
      },
      {
        good: '市委：\n2022年，区委深入贯彻党的十九大和十九届历次全会精神。现将有关情况报告如下：\n一、工作情况\n抓好落实。',
        given: { date: '2022-11-30' },
      },
      {
        bad: '市委：\n2022年，区委深入贯彻⟦党的十九大和十九届历次全会⟧精神。现将有关情况报告如下：\n一、工作情况\n抓好落实。',
        given: { date: '2022-11-30', options: { graceDays: 10 } },
      },
    ],
    whenNotToUse: { zh: '回顾往届工作的材料、年鉴、大事记。', en: 'Texts that look back on earlier years.' },
  },

  create({ fact, options, report, text }) {
    const current: Range[] = [];
    const sentences: Range[] = [];
    return {
      Paragraph({ role, range }) {
        if (role === 'leadIn') current.push(range);
      },
      Section({ level, heading, range }) {
        const title = text(heading.title);
        if (level === 1 && NEXT.test(title) && !REVIEW.test(title)) current.push(range);
      },
      Sentence({ range }) {
        sentences.push(range);
      },
      'Root:exit'() {
        const known = fact(meetings);
        const latest = latestToFollow(known);
        if (!latest) return;
        const newest = newestBySentence(fact(plenums), sentences);
        for (const mention of fact(plenums)) {
          if (newest.get(mention)! < latest.term && isCurrent(mention) && isFollowed(mention))
            tell(mention, latest);
        }
      },
    };

    /** The latest congress that a draft, some days after it, cannot but follow. */
    function latestToFollow(known: Meetings): PlenumEntry | undefined {
      return known.latestCongress(addDays(fact(dateSpan).from, -options.graceDays));
    }

    function isCurrent({ range }: PlenumMention): boolean {
      return current.some(([start, end]) => start <= range[0] && range[1] <= end);
    }

    /** Whether a mention, or what it is joined to, is to be followed as a whole: a single plenum may be singled out. */
    function isFollowed(mention: PlenumMention): boolean {
      const { kind, range, sessions, all, joined, quoted } = mention;
      if (quoted || !isPartys(mention) || text([range[1], range[1] + 2]) !== '精神') return false;
      if (kind === 'sessions' && !all && sessions.length < 2 && !joined) return false;
      const [start] = joined?.range ?? range;
      return FOLLOWED.test(text([Math.max(0, start - BEFORE), start]));
    }

    function tell({ range, joined, term }: PlenumMention, latest: PlenumEntry) {
      const certainty = certaintyOfPassed(fact(dateSpan), latest.to!, options.graceDays);
      if (!certainty) return;
      const congress = meetingName({ body: 'party-congress', term: term.value });
      report({
        range: [joined?.range[0] ?? range[0], range[1]],
        messageId: 'stale',
        certainty: isAnnounced(latest) ? 'possible' : certainty,
        data: { congress: meetingName(latest), date: writtenDay(latest.to!), term: congress },
      });
    }
  },
});

/** For each mention, the number of the newest congress or committee that its sentence speaks of. */
function newestBySentence(
  mentions: readonly PlenumMention[],
  sentences: readonly Range[],
): ReadonlyMap<PlenumMention, number> {
  const newest = new Map<PlenumMention, number>();
  let group: PlenumMention[] = [];
  let sentence = 0;
  const close = () => {
    const last = Math.max(0, ...group.filter(isPartys).map(({ term }) => term.value));
    for (const mention of group) newest.set(mention, last);
    group = [];
  };
  for (const mention of mentions) {
    const before = sentence;
    while (sentence < sentences.length - 1 && sentences[sentence]![1] <= mention.range[0]) sentence++;
    if (sentence !== before) close();
    group.push(mention);
  }
  close();
  return newest;
}
