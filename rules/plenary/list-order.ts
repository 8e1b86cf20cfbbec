import { defineRule, plenumLists, type SessionPart, toChinese } from '../../src/rule.js';

export default defineRule({
  id: 'plenary/list-order',
  meta: {
    name: { zh: '全会次序颠倒', en: 'Plenums out of order' },
    summary: { zh: '列举全会按召开先后', en: 'Plenums are listed in the order in which they were held' },
    why: {
      zh: '全会次序颠倒一眼就能看出来，显得没有核对。',
      en: 'A list out of order shows at a glance that nobody checked it.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    messages: {
      order: {
        zh: '“{{list}}”次序颠倒，应按召开先后写作“{{right}}”。',
        en: '“{{list}}” is out of order. Write “{{right}}”, in the order in which they were held.',
      },
    },
    examples: [
      {
        bad: '深入贯彻党的十九大和十九届⟦三中、二中、四中⟧全会精神。',
        fixed: '深入贯彻党的十九大和十九届二中、三中、四中全会精神。',
        good: '深入贯彻党的十九大和十九届二中、三中、四中全会精神。',
      },
      {
        bad: '落实省委十二届⟦十一次、十次⟧全会部署。',
        fixed: '落实省委十二届十次、十一次全会部署。',
        good: '落实省委十二届十次、十一次全会部署。',
      },
      { good: '深入贯彻党的十九届二中、三中、三中全会精神。' },
    ],
  },

  create({ fact, report }) {
    for (const { parts, range, text } of fact(plenumLists)) {
      const values = parts.map(({ numeral }) => numeral.value);
      const sorted = values.toSorted((a, b) => a - b);
      const edits = parts.flatMap(({ numeral }, at) =>
        numeral.value === sorted[at]
          ? []
          : [{ range: numeral.range, text: written(parts[at]!, sorted[at]!) }],
      );
      if (edits.length === 0) continue;
      report({
        range,
        messageId: 'order',
        data: { list: text, right: reordered(text, parts, sorted) },
        fixes: [{ edits, safety: 'safe' }],
      });
    }

    function reordered(text: string, parts: readonly SessionPart[], sorted: readonly number[]): string {
      let at = 0;
      return text.replace(/[〇零一二三四五六七八九十]+|[0-9０-９]+/g, () => {
        const index = at++;
        return parts[index] ? written(parts[index], sorted[index]!) : '';
      });
    }
  },
});

/** A number in the script of the one in whose place it is put. */
function written({ numeral }: SessionPart, value: number): string {
  return numeral.script === 'arabic' ? String(value) : toChinese(value);
}
