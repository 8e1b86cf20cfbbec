import {
  type AnyContext,
  type Certainty,
  certaintyOfPassed,
  checkLists,
  dateSpan,
  type ListMention,
} from '../../src/rule.js';

export default checkLists({
  id: 'terms/member-list',
  meta: {
    name: { zh: '固定列举有误', en: 'Members of a fixed list' },
    summary: { zh: '固定的列举不多不少', en: 'Fixed lists have all their items and no others' },
    why: {
      zh: '列举“四个意识”只写了三个，或者混进别的，读者会以为是新提法，多是压缩、转抄时漏掉的。',
      en: 'Three of “four”, or a foreign item among them, looks like a new formulation; mostly one was lost in copying.',
    },
    basis: { source: '政策文件', clause: '党章和中央全会文件', strength: '实务' },
    messages: {
      missing: {
        zh: '{{name}}缺“{{member}}”，完整的是“{{expected}}”。请补全，或不列举。',
        en: '{{name}} lacks “{{member}}”; the full list is “{{expected}}”. Complete it, or do not list the items.',
      },
      foreign: {
        zh: '{{name}}中没有“{{found}}”，完整的是“{{expected}}”。请核对后改正。',
        en: '“{{found}}” is not part of {{name}}; the full list is “{{expected}}”. Check and correct it.',
      },
      repeated: {
        zh: '{{name}}中“{{found}}”重复，完整的是“{{expected}}”。请核对后改正。',
        en: '{{name}} has “{{found}}” twice; the full list is “{{expected}}”. Check and correct it.',
      },
    },
    examples: [
      {
        bad: '增强政治意识、大局意识、⟦责任意识⟧、看齐意识。',
        good: '增强政治意识、大局意识、核心意识、看齐意识。',
        messageId: 'foreign',
        given: { date: '2021-12-28' },
      },
      {
        bad: '坚持以⟦马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观⟧为指导。',
        messageId: 'missing',
        given: { date: '2021-12-28' },
      },
      {
        good: '坚持以马克思列宁主义、毛泽东思想、邓小平理论、“三个代表”重要思想、科学发展观为指导。',
        given: { date: '2013-12-28' },
      },
      {
        bad: '坚持集体领导、民主集中、个别酝酿、⟦个别酝酿⟧的原则。',
        messageId: 'repeated',
        given: { date: '2021-12-28' },
      },
      { good: '增强政治意识、大局意识，查处形式主义、官僚主义问题12起。', given: { date: '2021-12-28' } },
    ],
  },

  check(mention: ListMention, context: AnyContext) {
    const { list, members, foreign, range } = mention;
    const least = Math.max(3, list.forms.length - 1);
    const certainty = certaintyOf(mention, context);
    if (certainty === undefined || list.forms.length < 4) return undefined;
    const data = { name: list.name, expected: list.forms.join('、') };
    const indexes = new Set(members.map(({ index }) => index));
    const [stranger] = foreign;
    if (stranger && indexes.size + foreign.length >= list.forms.length && indexes.size < list.forms.length) {
      const found = context.text(stranger);
      return { range: stranger, messageId: 'foreign', data: { ...data, found }, certainty };
    }
    const repeated = members.find(({ index }, at) => members.slice(0, at).some((m) => m.index === index));
    if (repeated && members.length >= list.forms.length) {
      const found = list.forms[repeated.index]!;
      return { range: repeated.range, messageId: 'repeated', data: { ...data, found }, certainty };
    }
    if (indexes.size !== least || foreign.length > 0 || members.length !== least) return undefined;
    const member = list.forms.find((_, index) => !indexes.has(index))!;
    return { range, messageId: 'missing', data: { ...data, member }, certainty };
  },
});

/** How sure it is that the list had to have all its members when the draft was written. */
function certaintyOf({ list }: ListMention, { fact }: AnyContext): Certainty | undefined {
  if (list.whole === undefined) return undefined;
  if (list.from === undefined) return list.whole;
  const passed = certaintyOfPassed(fact(dateSpan), list.from);
  return passed === 'certain' ? list.whole : passed;
}
