import {
  defineRule,
  leadsIn,
  namedSections,
  placeholderRanges,
  seekSections,
  topicOf,
} from '../../src/rule.js';

export default defineRule({
  id: 'structure/coverage',
  meta: {
    name: { zh: '应写方面缺漏', en: 'Missing topic' },
    summary: {
      zh: '体裁要求写到的各个方面，小标题或段首句都要写到',
      en: 'Subheadings, or the opening sentences of paragraphs, cover all topics the genre requires',
    },
    why: {
      zh: '党建工作报告按政治、思想、组织、作风、纪律等方面审阅，漏写一个方面等于没有报告这项工作。',
      en: 'A Party building report is reviewed part by part: political, ideological and so on; a part left out counts as not done.',
    },
    basis: {
      source: '实务',
      clause: '新时代党的建设总要求：政治、思想、组织、作风、纪律建设',
      strength: '实务',
    },
    messages: {
      missing: {
        zh: '“{{section}}”的小标题和段首句没有写到{{topics}}。请补写，或在小标题中写明。',
        en: 'No subheading and no opening sentence in “{{section}}” deals with {{topics}}. Add it, or name it in a subheading.',
      },
      optional: {
        zh: '“{{section}}”的小标题和段首句没有写到{{topics}}；有这方面工作的，可以写明。',
        en: 'No subheading and no opening sentence in “{{section}}” deals with {{topics}}. Name it if there is something to report.',
      },
    },
    examples: [
      {
        bad: '⟦⟦一、工作开展情况⟧⟧\n（一）政治建设情况。抓学习。\n（二）思想建设情况。抓宣讲。\n（三）组织建设情况。抓支部。\n（四）压实管党治党责任。抓考核。',
        messageId: ['missing', 'optional'],
        given: { genre: 'party-building-report' },
      },
      {
        bad: '⟦一、工作开展情况⟧\n（一）政治思想建设情况。抓学习。\n（二）组织建设情况。抓支部。\n（三）正风肃纪情况。抓查处。\n（四）压实管党治党责任。抓考核。',
        good: '一、工作开展情况\n（一）政治思想建设情况。抓学习。\n（二）组织建设情况。抓支部。\n（三）干部队伍建设情况。抓培训。\n（四）正风肃纪情况。一是抓制度建设。二是抓查处。\n（五）压实管党治党责任。抓考核。',
        messageId: 'optional',
        given: { genre: 'party-building-report' },
      },
      {
        good: '一、工作开展情况\n一是加强政治建设。二是抓实理论武装。三是建强基层党组织和干部队伍。四是严明纪律、改进作风。五是抓好制度建设，推进反腐败斗争。六是落实主体责任。',
        given: { genre: 'party-building-report' },
      },
    ],
    tables: ({ sections }) => [
      {
        title: { zh: '配置项 cover 可写的方面', en: 'topics that cover may list' },
        columns: [
          { zh: '写法', en: 'id' },
          { zh: '名称', en: 'name' },
          { zh: '见于标题或段首句', en: 'looked for' },
        ],
        rows: sections
          .filter(({ contains }) => contains)
          .map(({ id, forms, contains }) => [
            id,
            forms[0]!,
            (contains ?? []).join('　').replaceAll('?:', ''),
          ]),
      },
    ],
    // A part is there or not, whatever blanks its place holds.
    guards: false,
  },

  create({ draft, outline, knowledge, fact, report }) {
    const sections = outline ? fact(namedSections) : [];
    if (!outline || sections.length === 0) return {};

    for (const { wanted, place } of seekSections(sections, outline, knowledge)) {
      const { cover = [], coverOptional = [] } = wanted;
      if (!place?.isTop || cover.length + coverOptional.length === 0) continue;
      const leads = leadsIn(draft, place.section.children);
      // A heading that is still blank may be about anything.
      const isBlank = leads.some((lead) => lead.isHeading && fact(placeholderRanges).overlaps(lead.range));
      const missing = (ids: readonly string[]) =>
        ids
          .map((id) => topicOf(id, knowledge))
          .filter((topic) => !leads.some(({ text }) => topic.isMetBy(text)))
          .map(({ title }) => `“${title}”`)
          .join('');
      const { range } = place.section.heading;
      const topics = missing(cover);
      if (topics !== '')
        report({
          range,
          messageId: 'missing',
          data: { section: place.title, topics },
          subject: topics,
          certainty: isBlank ? 'possible' : 'likely',
        });
      const others = missing(coverOptional);
      if (others !== '')
        report({
          range,
          messageId: 'optional',
          data: { section: place.title, topics: others },
          subject: others,
          certainty: 'possible',
        });
    }
  },
});
