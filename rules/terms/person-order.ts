import { defineRule, type Person, people, type Range } from '../../src/rule.js';

/** Between two names of one list: the mark, and the office of the second. In UTF-16 code units. */
const BETWEEN = 24;

const PEOPLE = [
  { id: 'a', forms: ['林致远'], office: '区委书记', rank: 1 },
  { id: 'b', forms: ['周若兰'], office: '区长', rank: 2 },
  { id: 'c', forms: ['郑立行'], office: '区政协主席', rank: 3 },
];

export default defineRule({
  id: 'terms/person-order',
  meta: {
    name: { zh: '人名排序', en: 'Order of names' },
    summary: { zh: '并列人名按职务排序', en: 'Names in a list stand in the order of rank' },
    why: {
      zh: '名单的次序就是职务的次序，排错会引起误会。',
      en: 'The order of names is read as the order of rank; a wrong one causes misunderstandings.',
    },
    basis: { source: '单位制度', clause: '本单位的人员表', strength: '实务' },
    messages: {
      order: {
        zh: '按人员表，“{{name}}”应排在“{{other}}”之前。请核对次序。',
        en: 'According to the table of persons, “{{name}}” comes before “{{other}}”. Check the order.',
      },
    },
    examples: [
      {
        bad: '⟦周若兰、林致远⟧出席会议。',
        good: '林致远、周若兰、郑立行出席会议。',
        given: { date: '2021-12-28', knowledge: { people: PEOPLE } },
      },
      {
        bad: '区政协主席⟦郑立行、区长周若兰⟧陪同。',
        good: '周若兰主持会议。林致远讲话。',
        given: { date: '2021-12-28', knowledge: { people: PEOPLE } },
      },
    ],
    whenNotToUse: {
      zh: '没有在 knowledge 中列出人员和排序时，这条规则不起作用；按到会先后或按姓氏笔画排列的名单不适用。',
      en: 'It reports nothing until persons with ranks are given under “knowledge”; not for lists by arrival or by strokes of the surname.',
    },
  },

  phrases: ({ knowledge }) => new Set(knowledge.people.flatMap(({ forms }) => forms)),

  create({ fact, text, report }) {
    let last: { readonly person: Person; readonly range: Range } | undefined;
    return {
      Phrase({ phrase, range }) {
        const person = fact(people).get(phrase);
        if (person?.rank === undefined) return;
        const previous = last;
        last = { person, range };
        if (!previous || !isOneList(previous.range, range) || person.rank >= previous.person.rank!) return;
        report({
          range: [previous.range[0], range[1]],
          messageId: 'order',
          data: { name: phrase, other: previous.person.name },
          certainty: 'possible',
        });
      },
    };

    function isOneList(first: Range, second: Range): boolean {
      if (second[0] - first[1] > BETWEEN || second[0] < first[1]) return false;
      return /^(?:同志)?[、和与][^，。；：！？\n]*$/.test(text([first[1], second[0]]));
    }
  },
});
