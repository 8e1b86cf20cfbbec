import {
  defineRule,
  isPlainTitle,
  leadsIn,
  type NamedSection,
  namedSections,
  type SoughtSection,
  seekSections,
} from '../../src/rule.js';

export default defineRule({
  id: 'structure/required-sections',
  meta: {
    name: { zh: '缺少应有部分', en: 'Missing section' },
    summary: { zh: '体裁要求的部分都要写到', en: 'Every section the genre requires is there' },
    why: {
      zh: '上级按固定的几部分审阅报告；缺了“存在问题”这样的部分，报告会被退回补写。',
      en: 'Higher organs review a report part by part; one without its problems section, say, is sent back.',
    },
    basis: { source: '单位制度', clause: '体裁的结构要求', strength: '规定' },
    messages: {
      missingBefore: {
        zh: '“{{next}}”之前缺少“{{title}}”部分。请补写，标题可用{{titles}}。',
        en: 'The section “{{title}}” is missing before “{{next}}”. Add it, with a title such as {{titles}}.',
      },
      missingAfter: {
        zh: '“{{previous}}”之后缺少“{{title}}”部分。请补写，标题可用{{titles}}。',
        en: 'The section “{{title}}” is missing after “{{previous}}”. Add it, with a title such as {{titles}}.',
      },
      unnamed: {
        zh: '从标题看不出哪里是“{{title}}”部分。如果此处就是，标题可用{{titles}}。',
        en: 'No heading shows which section is “{{title}}”. If it is this one, use a title such as {{titles}}.',
      },
    },
    examples: [
      {
        bad: '一、工作开展情况\n召开区委常委会会议12次。\n⟦二、下步工作⟧\n抓好整改。',
        good: '一、工作开展情况\n召开区委常委会会议12次。\n二、存在问题\n调研不够深入。\n三、下步工作\n抓好整改。',
        messageId: 'missingBefore',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '一、主要做法\n召开区委常委会会议12次。\n⟦二、存在的主要问题⟧\n调研不够深入。',
        good: '一、主要做法\n召开区委常委会会议12次。\n二、问题不足及努力方向\n调研不够深入，下一步要多到基层。',
        messageId: 'missingAfter',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '一、工作情况\n召开会议12次。\n⟦二、对标先进看自己⟧\n调研不够深入。\n三、下步工作\n抓好整改。',
        good: '2021年，全区党建工作扎实推进，各项任务全面完成。',
        messageId: 'unnamed',
        given: { genre: 'party-building-report' },
      },
      {
        bad: '一、工作情况\n召开会议12次。\n⟦一年来，工作虽有成效，但仍存在一些不足，主要是调研不够深入。⟧\n二、下步工作\n抓好整改。',
        messageId: 'unnamed',
        given: { genre: 'party-building-report' },
      },
    ],
    tables: ({ sections }) => [
      {
        title: { zh: '配置项 outline 可写的部分', en: 'sections that outline may list' },
        columns: [
          { zh: '写法', en: 'id' },
          { zh: '标题', en: 'title' },
          { zh: '也可用（举例）', en: 'others accepted (examples)' },
        ],
        rows: sections
          .filter(({ forms }) => forms.length > 1)
          .map(({ id, forms: [title = '', ...others] }) => [
            id,
            title,
            others.filter(isPlainTitle).join('、'),
          ]),
      },
    ],
    whenNotToUse: {
      zh: '本单位另有提纲时，在配置中写 outline，不必关闭本规则。',
      en: 'Where the office has a structure of its own, write it as `outline` in the configuration rather than turn this off.',
    },
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ draft, outline, knowledge, fact, report }) {
    const sections = outline ? fact(namedSections) : [];
    if (!outline || sections.length === 0) return {};
    const reportNodes = draft.root.children.filter(({ type }) => type !== 'Attachment');

    const sought = seekSections(sections, outline, knowledge);
    const placed = new Set(sought.map(({ place }) => place));

    const reportMissing = ({ title, suggestions, isOpenedBy }: SoughtSection, at: number) => {
      const previous = sought.slice(0, at).findLast(({ place }) => place)?.place;
      const next = sought.slice(at + 1).find(({ place }) => place)?.place;
      const titles = suggestions
        .slice(0, SUGGESTIONS)
        .map((name) => `“${name}”`)
        .join('');
      const unnamed = between(sections, previous, next).filter(
        (section) => section.isTop && !placed.has(section),
      );
      // What stands where the section belongs may be it under a title of its own; several are it between them.
      if (unnamed.length > 1) return;
      const opening = leadsIn(draft, reportNodes).find((lead) => !lead.isHeading && isOpenedBy(lead.text));
      const place = unnamed[0]?.section.heading.range ?? opening?.range;
      if (place)
        report({
          range: place,
          messageId: 'unnamed',
          data: { title, titles },
          subject: title,
          certainty: 'possible',
        });
      else if (next)
        report({
          range: next.section.heading.range,
          messageId: 'missingBefore',
          data: { title, titles, next: next.title },
          subject: title,
        });
      else if (previous)
        report({
          range: previous.section.heading.range,
          messageId: 'missingAfter',
          data: { title, titles, previous: previous.title },
          subject: title,
        });
    };

    for (const [at, section] of sought.entries())
      if (section.wanted.required && !section.place) reportMissing(section, at);
  },
});

/** How many titles a message suggests. */
const SUGGESTIONS = 4;

/** The sections after one and before another. */
function between(
  sections: readonly NamedSection[],
  previous: NamedSection | undefined,
  next: NamedSection | undefined,
): readonly NamedSection[] {
  const from = previous ? sections.indexOf(previous) + 1 : 0;
  const to = next ? sections.indexOf(next) : sections.length;
  return sections.slice(from, to);
}
