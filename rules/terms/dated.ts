import {
  type Certainty,
  certaintyOfAwaited,
  certaintyOfPassed,
  dateSpan,
  dayCell,
  defineRule,
  type Entry,
  isFromMemory,
  type Knowledge,
  lessCertain,
  namesEarlierYear,
  perKnowledge,
  quotedRanges,
  type Range,
  SOURCE_COLUMN,
  sourceCell,
  writtenDay,
} from '../../src/rule.js';

/** How long a formulation may outlive its replacement, in days. */
const GRACE = 90;
/** Words by which a campaign is carried out. */
const CARRIED_OUT =
  /(?:深入|扎实|持续|全面|认真|继续|抓紧|高质量)?(?:开展|推进|抓好|组织|抓实)(?:好)?[^，。；]{0,6}$/;
/** Headings and openings of what is to come. */
const AHEAD = /下一?步|今后|明年|来年|打算|安排|任务|重点工作|努力方向|新的一年/;
/** Words that make a campaign or formulation one of the past, or its result the matter. */
const OVER = /成果|以来|期间|结束|完成|曾|当年|总结/;

/** The words the rule looks for, by form. */
const wordsOf = perKnowledge(({ newTerms, campaigns, replacedTerms, preambles }: Knowledge) => {
  const words = {
    news: byForm(newTerms),
    campaigns: byForm(campaigns),
    replaced: byForm(replacedTerms),
  };
  const all = [
    ...Object.values(words).flatMap((entries) => [...entries.keys()]),
    ...preambles.flatMap(({ forms, before }) => [...forms, before]),
  ];
  return { ...words, all: new Set(all) };
});

function byForm<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.flatMap((entry) => entry.forms.map((form) => [form, entry])));
}

export default defineRule({
  id: 'terms/dated',
  meta: {
    name: { zh: '提法与时间不符', en: 'Anachronistic wording' },
    summary: { zh: '提法与成文时间相符', en: 'Formulations belong to the time of the draft' },
    why: {
      zh: '用了当时还没有的提法，或者早已更新、结束的提法，说明稿子是拼凑的，或日期写错了。',
      en: 'A formulation that did not exist yet, or was replaced long ago, shows a draft pieced together from others, or a wrong date.',
    },
    basis: { source: '政策文件', clause: '各提法首次出现和更新的文件', strength: '实务' },
    messages: {
      early: {
        zh: '“{{phrase}}”{{since}}才提出，本稿成文不晚于{{to}}。请核对提法或成文日期。',
        en: '“{{phrase}}” was first used on {{since}}, but the draft dates from {{to}} at the latest. Check the wording, or the date.',
      },
      replaced: {
        zh: '“{{phrase}}”自{{since}}起已改为“{{instead}}”。请核对后改用新提法。',
        en: '“{{phrase}}” has been “{{instead}}” since {{since}}. Check, and use the new wording.',
      },
      over: {
        zh: '{{phrase}}已于{{until}}前后结束，此处写成仍在开展。请核对，或改写为巩固拓展成果。',
        en: '{{phrase}} ended around {{until}}, but the text says it is still going on. Check, or write about consolidating its results.',
      },
      incomplete: {
        zh: '{{since}}以后，这一表述之前通常先写“深刻领悟‘两个确立’的决定性意义”，全文未见。请核对是否需要补上。',
        en: 'Since {{since}} this formula usually follows 深刻领悟“两个确立”的决定性意义, which the draft does not contain. Check whether to add it.',
      },
    },
    examples: [
      {
        bad: '深刻领悟⟦“两个确立”⟧的决定性意义。',
        messageId: 'early',
        given: { date: '2020-12-28' },
      },
      { good: '深刻领悟“两个确立”的决定性意义。', given: { date: '2021-12-28' } },
      {
        bad: '统筹落实⟦全面建成小康社会、全面深化改革、全面依法治国、全面从严治党⟧。',
        fixes: ['统筹落实全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党。'],
        messageId: 'replaced',
        given: { date: '2022-12-28' },
      },
      {
        bad: '查处⟦群众身边腐败和作风问题⟧50起。',
        fixes: ['查处群众身边不正之风和腐败问题50起。'],
        messageId: 'replaced',
        good: '查处群众身边不正之风和腐败问题50起。',
        given: { date: '2025-12-28' },
      },
      { good: '查处群众身边腐败和作风问题50起。', given: { date: '2021-12-28' } },
      {
        bad: '下一步，深入开展⟦党史学习教育⟧。',
        messageId: 'over',
        good: '巩固拓展党史学习教育成果，2021年深入开展党史学习教育。',
        given: { date: '2023-12-28' },
      },
      { good: '深入开展党史学习教育。', given: { date: '2021-12-28' } },
      {
        bad: '增强“四个意识”、⟦坚定“四个自信”、做到“两个维护”⟧。',
        messageId: 'incomplete',
        good: '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
        given: { date: '2021-12-28' },
      },
      { good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', given: { date: '2021-03-28' } },
    ],
    tables: ({ newTerms, replacedTerms, preambles, campaigns }) => [
      {
        title: { zh: '提法的起始', en: 'When formulations began' },
        columns: [{ zh: '提法', en: 'formulation' }, { zh: '自何日起', en: 'since' }, SOURCE_COLUMN],
        rows: newTerms.map((entry) => [entry.forms.join('、'), dayCell(entry.from), sourceCell(entry)]),
      },
      {
        title: { zh: '已更新的提法', en: 'Formulations replaced' },
        columns: [
          { zh: '原提法', en: 'was' },
          { zh: '现提法', en: 'is' },
          { zh: '自何日起', en: 'since' },
          SOURCE_COLUMN,
        ],
        rows: replacedTerms.map((entry) => [
          entry.forms.join('、'),
          entry.instead,
          dayCell(entry.from),
          sourceCell(entry),
        ]),
      },
      {
        title: { zh: '已结束的活动', en: 'Campaigns that are over' },
        columns: [
          { zh: '活动', en: 'campaign' },
          { zh: '开始', en: 'from' },
          { zh: '结束', en: 'to' },
          SOURCE_COLUMN,
        ],
        rows: campaigns.map((entry) => [
          entry.forms.join('、'),
          dayCell(entry.from),
          dayCell(entry.to),
          sourceCell(entry),
        ]),
      },
      {
        title: { zh: '前面通常先写的表述', en: 'What usually stands before a formula' },
        columns: [
          { zh: '表述', en: 'formula' },
          { zh: '前面先写', en: 'before it' },
          { zh: '自何日起', en: 'since' },
          SOURCE_COLUMN,
        ],
        rows: preambles.map((entry) => [
          entry.forms.join('、'),
          entry.before,
          dayCell(entry.from),
          sourceCell(entry),
        ]),
      },
    ],
  },

  phrases: ({ knowledge }) => wordsOf(knowledge).all,

  create({ fact, knowledge, text, report }) {
    const words = wordsOf(knowledge);
    let sentence: Range = [0, 0];
    /** All of the formulas and of what goes before them that was met, each where it was first. */
    const met = new Map<string, Range>();
    /** Whether the section is about what is to be done: a review may well mention a campaign that is over. */
    let isAhead = false;

    return {
      Heading({ level, title }) {
        if (level === 1) isAhead = AHEAD.test(text(title));
      },
      Sentence({ range }) {
        sentence = range;
      },
      Phrase({ phrase, range }) {
        if (!met.has(phrase)) met.set(phrase, range);
        checkEarly(phrase, range);
        if (fact(quotedRanges).overlaps(range)) return;
        checkOver(phrase, range);
        checkReplaced(phrase, range);
      },
      'Root:exit'() {
        for (const { forms, before, from: since } of knowledge.preambles) {
          const [range] = forms
            .map((form) => met.get(form))
            .filter((place) => place !== undefined)
            .sort(([a], [b]) => a - b);
          if (!range || met.has(before) || passed(since, 0) !== 'certain') continue;
          report({
            range,
            messageId: 'incomplete',
            data: { since: writtenDay(since) },
            certainty: 'possible',
          });
        }
      },
    };

    function passed(day: string, grace = GRACE): Certainty | undefined {
      const span = fact(dateSpan);
      return span.evidence && certaintyOfPassed(span, day, grace);
    }

    function checkEarly(phrase: string, range: Range): void {
      const entry = words.news.get(phrase);
      const span = fact(dateSpan);
      // Words that came up in the time of the draft may well be in it.
      if (!entry || !span.evidence || certaintyOfAwaited(span, entry.from) !== 'certain') return;
      report({
        range,
        messageId: 'early',
        data: { phrase, since: writtenDay(entry.from), to: writtenDay(span.to) },
        certainty: isFromMemory(entry) ? 'possible' : 'likely',
      });
    }

    function checkOver(phrase: string, range: Range): void {
      const entry = words.campaigns.get(phrase);
      if (!entry || !passed(entry.to)) return;
      const before = text([sentence[0], Math.max(sentence[0], range[0])]);
      if (!isAhead && !AHEAD.test(before)) return;
      if (!CARRIED_OUT.test(before.slice(-24)) || isPast(entry.to)) return;
      report({
        range,
        messageId: 'over',
        data: { phrase, until: writtenDay(entry.to) },
        certainty: 'possible',
      });
    }

    function checkReplaced(phrase: string, range: Range): void {
      const entry = words.replaced.get(phrase);
      const certainty = entry && passed(entry.from);
      if (!certainty || isPast(entry.from)) return;
      const before = text([sentence[0], Math.max(sentence[0], range[0])]);
      if (entry.after && !entry.after.some((verb) => before.endsWith(verb))) return;
      const { instead, from: since, after } = entry;
      report({
        range,
        messageId: 'replaced',
        data: { phrase, instead, since: writtenDay(since) },
        certainty: isFromMemory(entry) || after !== undefined ? 'possible' : lessCertain(certainty, 'likely'),
        fixes: [{ safety: 'review', edits: [{ range, text: instead }] }],
      });
    }

    function isPast(day: string): boolean {
      const said = text(sentence);
      return OVER.test(said) || namesEarlierYear(said, day);
    }
  },
});
