import { defineRule, type NamedSection, namedSections, seekSections } from '../../src/rule.js';

export default defineRule({
  id: 'structure/section-order',
  meta: {
    name: { zh: '部分次序颠倒', en: 'Sections out of order' },
    summary: { zh: '各部分按体裁的次序排列', en: 'Sections follow the order of the genre' },
    why: {
      zh: '先讲做了什么，再讲差在哪里，最后讲怎么办；次序颠倒，下步工作就没有针对的问题。',
      en: 'First what was done, then what fell short, then what is to be done: plans that come first answer no problem.',
    },
    basis: { source: '实务', clause: '体裁的结构要求', strength: '实务' },
    messages: {
      early: {
        zh: '“{{title}}”排在“{{other}}”之前，按体裁应在它之后。请调整次序。',
        en: '“{{title}}” stands before “{{other}}”; in this genre it comes after it. Move it.',
      },
    },
    examples: [
      {
        bad: '一、工作开展情况\n召开会议12次。\n⟦二、下步工作⟧\n抓好整改。\n三、存在问题\n调研不够深入。',
        good: '一、工作开展情况\n召开会议12次。\n二、存在问题\n调研不够深入。\n三、下步工作\n抓好整改。',
        given: { genre: 'party-building-report' },
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ outline, knowledge, fact, report }) {
    const sections = outline ? fact(namedSections) : [];
    if (!outline || sections.length === 0) return {};

    let reached: NamedSection | undefined;
    for (const { wanted, place, isInOrder } of seekSections(sections, outline, knowledge)) {
      if (isInOrder) {
        reached = place ?? reached;
        continue;
      }
      if (!place || !reached) continue;
      report({
        range: place.section.heading.range,
        messageId: 'early',
        data: { title: place.title, other: reached.title },
        certainty: wanted.required ? 'likely' : 'possible',
        related: [
          {
            range: reached.section.heading.range,
            message: { zh: '应排在前面的部分', en: 'the section that comes first' },
          },
        ],
      });
    }
  },
});
