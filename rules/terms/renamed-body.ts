import {
  type Certainty,
  certaintyOfPassed,
  dateSpan,
  dayCell,
  defineRule,
  isFromMemory,
  type Knowledge,
  type Localized,
  namesEarlierYear,
  quotedRanges,
  type Range,
  SOURCE_COLUMN,
  sourceCell,
  writtenDay,
} from '../../src/rule.js';

type Body = Knowledge['bodies'][number];

/** How long an old name may go on, in days. */
const GRACE = 90;
/** Words right before a name that make it a former one. */
const FORMER = /原|时任|曾|前身/;
/** Words of a sentence about how organs changed. */
const REFORM = /更名|改组|改为|撤销|整合|组建|合并|重组|划入|划转|机构改革/;
/** What makes another word of the name: 农业部门, 文化部署, 监察部分. */
const GOES_ON = /^[门份分署队委位属首长]/;

export default defineRule({
  id: 'terms/renamed-body',
  meta: {
    name: { zh: '机构旧称', en: 'Former name of an organ' },
    summary: { zh: '机构用成文时的名称', en: 'Organs are named as they were at the time of the draft' },
    why: {
      zh: '机构改革后仍写旧称，说明稿子是从旧材料里搬来的。',
      en: 'An old name after a reform shows that the text was copied from old material.',
    },
    basis: { source: '政策文件', clause: '深化党和国家机构改革方案等', strength: '实务' },
    messages: {
      renamed: {
        zh: '“{{former}}”{{from}}改为“{{name}}”。写现在的工作请用新名称；写过去的事可加“原”字。',
        en: '“{{former}}” has been “{{name}}”{{from}}. Use the new name for current work; for the past, put 原 before the old one.',
      },
    },
    examples: [
      {
        bad: '召开区委⟦全面深化改革领导小组⟧会议6次。',
        fixes: ['召开区委全面深化改革委员会会议6次。'],
        good: '召开区委全面深化改革委员会会议6次。',
        given: { date: '2021-12-28' },
      },
      { bad: '⟦国务院扶贫办⟧组织考核。', fixes: ['国家乡村振兴局组织考核。'], given: { date: '2021-12-28' } },
      { good: '召开区委全面深化改革领导小组会议6次。', given: { date: '2017-12-28' } },
      { good: '国家林业局等负责。' },
      { good: '区原环保局移交案件3起，农业部门会同文化部门开展检查。', given: { date: '2021-12-28' } },
      { good: '2016年，区环保局查处案件12起。', given: { date: '2021-12-28' } },
      { good: '学习《中央全面深化改革领导小组工作规则》。', given: { date: '2021-12-28' } },
    ],
    tables: ({ bodies }) => [
      {
        title: { zh: '更名的机构', en: 'Renamed organs' },
        columns: [
          { zh: '原名称', en: 'former name' },
          { zh: '现名称', en: 'name' },
          { zh: '自何日起', en: 'since' },
          SOURCE_COLUMN,
        ],
        rows: bodies.map((body) => [body.forms.join('、'), body.name, dayCell(body.from), sourceCell(body)]),
      },
    ],
    whenNotToUse: {
      zh: '专门记述历史沿革的稿件。',
      en: 'Drafts about the history of organs.',
    },
  },

  phrases: ({ knowledge }) => new Set(knowledge.bodies.flatMap(({ forms, name }) => [...forms, name])),

  create({ draft, knowledge, fact, text, report }) {
    const bodies = new Map<string, Body>();
    for (const body of knowledge.bodies) {
      for (const former of body.forms) if (!bodies.has(former)) bodies.set(former, body);
    }
    let sentence: Range = [0, 0];
    let end = 0;
    return {
      Sentence({ range }) {
        sentence = range;
      },
      Phrase({ phrase, range }) {
        // The longest name at a place counts: 国家旅游局 is no 旅游局, 农业农村部 no 农业部.
        if (range[0] < end) return;
        end = range[1];
        const body = bodies.get(phrase);
        if (!body || fact(quotedRanges).overlaps(range)) return;
        if (GOES_ON.test(text([range[1], Math.min(range[1] + 1, draft.text.length)]))) return;
        const certainty = certaintyOf(body);
        if (!certainty || speaksOfThePast(body, range)) return;
        report({
          range,
          messageId: 'renamed',
          data: { former: phrase, name: body.name, from: sinceText(body.from) },
          certainty: isFromMemory(body) ? 'possible' : certainty,
          fixes: [{ safety: 'review', edits: [{ range, text: body.name }] }],
        });
      },
    };

    /** A draft that does not say when it is from may be of the time of the old name. */
    function certaintyOf({ from }: Body): Certainty | undefined {
      if (from === undefined) return 'certain';
      const span = fact(dateSpan);
      return span.evidence && certaintyOfPassed(span, from, GRACE);
    }

    /** Whether the sentence is about what was, or names the organ as the former one. */
    function speaksOfThePast({ from }: Body, [start, stop]: Range): boolean {
      const inSentence = start >= sentence[0] && stop <= sentence[1];
      const [first, last] = inSentence
        ? sentence
        : [Math.max(0, start - 30), Math.min(stop + 30, draft.text.length)];
      const words = text([first, last]);
      if (FORMER.test(text([Math.max(first, start - 6), start])) || REFORM.test(words)) return true;
      return from !== undefined && namesEarlierYear(words, from);
    }
  },
});

/** From when on, where that is known. */
function sinceText(from: string | undefined): Localized {
  if (from === undefined) return { zh: '已', en: '' };
  const day = writtenDay(from);
  return { zh: `自${day.zh}起已`, en: ` since ${day.en}` };
}
