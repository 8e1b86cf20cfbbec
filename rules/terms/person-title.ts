import { dateSpan, defineRule, type Person, people } from '../../src/rule.js';

/** The longest office looked for before a name, in UTF-16 code units: 滨河区委常委、区纪委书记、区监委主任. */
const OFFICE = 40;

const PEOPLE = [
  { id: 'a1', forms: ['林致远'], office: '区长', from: '2018-01-01', to: '2021-06-30' },
  { id: 'a2', forms: ['林致远'], office: '区委书记', from: '2021-07-01' },
  { id: 'b1', forms: ['周若兰'], office: '区长', from: '2021-07-01' },
];

export default defineRule({
  id: 'terms/person-title',
  meta: {
    name: { zh: '人员职务有误', en: 'Wrong office of a person' },
    summary: { zh: '人名前的职务与成文时相符', en: 'The office before a name is the one held at the time' },
    why: {
      zh: '人事变动后沿用旧稿，职务张冠李戴，是最失礼的差错。',
      en: 'After a change of office, old drafts give people the wrong office, which is a most discourteous slip.',
    },
    basis: { source: '单位制度', clause: '本单位的人员表', strength: '实务' },
    messages: {
      other: {
        zh: '{{name}}当时任“{{office}}”，此处写“{{written}}”。请核对人员表和成文日期。',
        en: '{{name}} was “{{office}}” at the time, not “{{written}}”. Check the table of persons and the date.',
      },
    },
    examples: [
      {
        bad: '会上，⟦区委书记周若兰⟧作了讲话。',
        good: '会上，区委书记林致远、区长周若兰分别讲话。',
        given: { date: '2021-12-28', knowledge: { people: PEOPLE } },
      },
      {
        bad: '⟦区长林致远⟧主持会议。',
        good: '区委副书记、区长周若兰主持会议。',
        given: { date: '2021-12-28', knowledge: { people: PEOPLE } },
      },
      { good: '区长林致远主持会议。', given: { date: '2020-12-28', knowledge: { people: PEOPLE } } },
      { good: '时任区长林致远主持会议。', given: { date: '2021-12-28', knowledge: { people: PEOPLE } } },
    ],
    whenNotToUse: {
      zh: '没有在 knowledge 中列出人员表时，这条规则不起作用。',
      en: 'It reports nothing until a table of persons is given under “knowledge”.',
    },
  },

  phrases: ({ knowledge }) => new Set(knowledge.people.flatMap(({ forms }) => forms)),

  create({ fact, knowledge, text, report }) {
    const offices = [...new Set(knowledge.people.map(({ office }) => office))].sort(
      (a, b) => b.length - a.length,
    );
    return {
      Phrase({ phrase, range }) {
        const person = fact(people).get(phrase);
        if (!person || person.current.length === 0) return;
        const before = text([Math.max(0, range[0] - OFFICE), range[0]]);
        const written = offices.find((office) => before.endsWith(office));
        if (written === undefined || isRight(person, written)) return;
        const start = range[0] - written.length;
        if (
          /(?:时任|原|前|曾任|拟任|候任)[^，。]{0,6}$/.test(before.slice(0, before.length - written.length))
        )
          return;
        report({
          range: [start, range[1]],
          messageId: 'other',
          data: { name: phrase, office: person.current.map(({ office }) => office).join('、'), written },
          certainty: fact(dateSpan).evidence ? 'certain' : 'possible',
        });
      },
    };
  },
});

/** 副书记 ends with 书记, so the office written is looked for at the end of those held and the other way round. */
function isRight({ current }: Person, written: string): boolean {
  return current.some(({ office }) => office.endsWith(written) || written.endsWith(office));
}
