import { defineRule, type Quantity, sums } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/sum',
  meta: {
    name: { zh: '合计不符', en: 'Wrong sum' },
    summary: {
      zh: '分项相加应等于总数',
      en: 'The parts must add up to the total',
    },
    why: {
      zh: '总数和分项写在一句里，读者顺手就加了。',
      en: 'Total and parts stand in one sentence, and readers add them up.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      'sum-mismatch': {
        zh: '分项合计{{sum}}，总数为{{total}}。请核对各项；因四舍五入不相等的，在文中或表下注明。',
        en: 'The parts add up to {{sum}}, the total is {{total}}. Check each; if rounding makes the difference, say so.',
      },
      'sum-exceeds': {
        zh: '“其中”各项合计{{sum}}，多于总数{{total}}。请核对各项；确有重复统计的，请注明“有交叉”。',
        en: 'The parts add up to {{sum}}, more than the total of {{total}}. Check each; if the parts overlap, say so.',
      },
    },
    examples: [
      {
        bad: '在册党员⟦1200名⟧（正式党员1160名、预备党员30名）。',
        good: '在册党员1200名（正式党员1160名、预备党员40名）。',
        messageId: 'sum-mismatch',
      },
      {
        bad: '实施重点项目⟦100个⟧，其中工业类60个、农业类30个、民生类20个。',
        good: '实施重点项目110个，其中工业类60个、农业类30个、民生类20个。',
        messageId: 'sum-exceeds',
      },
      { good: '实施重点项目110个，其中工业类60个、农业类30个。' },
    ],
  },

  create({ text, fact, report }) {
    const written = ({ range }: Quantity) => text(range).replace(/\s/g, '');
    for (const { total, parts, value, fault } of fact(sums)) {
      if (!fault) continue;
      const unit = total.value!.unit!;
      const sum = `${Number((value / unit.factor).toPrecision(12))}${unit.name}`;
      report({
        range: total.value!.range,
        messageId: fault === 'more' && total === parts[0]!.whole ? 'sum-exceeds' : 'sum-mismatch',
        certainty: 'likely',
        data: { sum, total: written(total.value!) },
        related: parts.map((part) => ({
          range: part.value!.range,
          message: { zh: `分项：${written(part.value!)}`, en: `a part: ${written(part.value!)}` },
        })),
      });
    }
  },
});
