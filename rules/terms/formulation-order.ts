import { checkLists, type ListMention, type Range } from '../../src/rule.js';

export default checkLists({
  id: 'terms/formulation-order',
  meta: {
    name: { zh: '固定列举次序', en: 'Order of a fixed list' },
    summary: { zh: '固定的列举按固定的顺序', en: 'Fixed lists keep their order' },
    why: {
      zh: '“德才兼备、以德为先”“不敢腐、不能腐、不想腐”的次序各有含义，颠倒就改变了原意。',
      en: 'The order of such lists has a meaning; reversed, they say something else.',
    },
    basis: { source: '政策文件', clause: '党章和中央全会文件', strength: '实务' },
    messages: {
      order: {
        zh: '{{name}}的固定顺序是“{{expected}}”，文中为“{{found}}”。请按固定顺序调整。',
        en: 'The fixed order of {{name}} is “{{expected}}”; the text has “{{found}}”. Restore the order.',
      },
    },
    examples: [
      {
        bad: '坚持⟦以德为先、德才兼备⟧的用人导向。',
        fixes: ['坚持德才兼备、以德为先的用人导向。'],
        good: '坚持德才兼备、以德为先的用人导向。',
      },
      {
        bad: '一体推进⟦不能腐、不敢腐、不想腐⟧。',
        fixes: ['一体推进不敢腐、不能腐、不想腐。'],
        good: '一体推进不敢腐、不能腐、不想腐。',
      },
      {
        bad: '坚定“⟦四个自信”、增强“四个意识”、做到“两个维护⟧”。',
        good: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      },
      {
        bad: '坚持⟦集体领导、个别酝酿、民主集中、会议决定⟧。',
        fixes: ['坚持集体领导、民主集中、个别酝酿、会议决定。'],
        good: '加强作风建设和思想建设。',
      },
      {
        bad: '贯彻⟦创新、绿色、协调、开放、共享⟧的新发展理念。',
        fixes: ['贯彻创新、协调、绿色、开放、共享的新发展理念。'],
        good: '坚持创新驱动、绿色发展。',
      },
    ],
  },

  check({ list, members, foreign, range }: ListMention, { text }) {
    const isInOrder = members.every(({ index }, at) => at === 0 || index > members[at - 1]!.index);
    if (isInOrder || foreign.length > 0 || members.length < leastOf(list.forms.length)) return undefined;
    const indexes = members.map(({ index }) => index);
    if (new Set(indexes).size < indexes.length) return undefined;
    const sorted = indexes.toSorted((a, b) => a - b).map((index) => list.forms[index]!);
    return {
      range,
      messageId: 'order',
      data: {
        name: list.name,
        expected: list.forms.join('、'),
        found: indexes.map((index) => list.forms[index]).join('、'),
      },
      fixes: hasWordsBetween(members, text)
        ? []
        : [
            {
              edits: members.map(({ range: place }, at) => ({ range: place, text: sorted[at]! })),
              safety: 'review' as const,
            },
          ],
      // Some of them may be taken out and ordered as the matter asks.
      ...(members.length < list.forms.length && { certainty: 'possible' as const }),
    };
  },
});

/** Whether members have words of their own before them, which would have to go with them: 增强“四个意识”、坚定“四个自信”. */
function hasWordsBetween(members: ListMention['members'], text: (range: Range) => string): boolean {
  return members.some(({ range }, at) => {
    const next = members[at + 1];
    return next !== undefined && /[^、，,和与及“”"\s]/.test(text([range[1], next.range[0]]));
  });
}

/** How many members must follow on one another before their order tells: a few of them may stand as one likes. */
function leastOf(size: number): number {
  return size <= 4 ? size : size - 1;
}
