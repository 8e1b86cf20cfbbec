import { defineRule, partsOfWholes, type Quantity, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/part-exceeds-whole',
  meta: {
    name: { zh: '部分大于总体', en: 'Part exceeds whole' },
    summary: {
      zh: '部分不应多于总体',
      en: 'A part cannot be more than its whole',
    },
    why: {
      zh: '排查100个、整改103个，或“其中”比总数还多，一看就是有一个数写错了。',
      en: 'If 100 were found, 103 cannot have been settled: one of the figures is plainly wrong.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'part-exceeds': {
        zh: '“{{part}}”多于总数“{{whole}}”。请核对两个数；含往年结转的，写明“含上年结转”。',
        en: '“{{part}}” is more than the whole, “{{whole}}”. Check both; if it includes cases carried over, say so.',
      },
    },
    examples: [
      { bad: '全年排查问题100个，已整改⟦103个⟧。', good: '全年排查问题100个，已整改98个。' },
      { bad: '受理问题线索85件，其中重大线索⟦95件⟧。', good: '受理问题线索85件，其中重大线索5件。' },
      { good: '受理信访件85件，办结90件（含上年结转8件）。' },
      { good: '查处问题40起，处理52人。' },
    ],
  },

  create({ fact, text, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');
    for (const { whole, part } of fact(partsOfWholes)) {
      const [all, some] = [whole.value!, part.value!];
      if (some.interval.low <= all.interval.high) continue;
      const range: Range = some.range;
      report({
        range,
        messageId: 'part-exceeds',
        data: { part: written(some), whole: written(all) },
        related: [{ range: all.range, message: { zh: '总数', en: 'the whole' } }],
      });
    }
  },
});
