import {
  defineRule,
  markName,
  type NumberingFault,
  numberingFaults,
  type RunInItem,
  type RunInList,
  runInLists,
  withNumber,
} from '../../src/rule.js';

export default defineRule({
  id: 'numbering/run-in-sequence',
  meta: {
    name: { zh: '列举序号有误', en: 'Item numbers out of sequence' },
    guards: false,
    summary: {
      zh: '“一是……二是……”应依次递增，不跳号、不重号',
      en: 'The items of 一是……二是…… are numbered consecutively',
    },
    why: {
      zh: '改稿时增删了一项，其余序号没有跟着改，读者会以为漏了内容。',
      en: 'An item was added or cut and the rest not renumbered, so readers think something is missing.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      skipped: {
        zh: '“{{before}}”之后是“{{mark}}”，缺“{{expected}}”。请核对是否漏了一项；没有漏的，此处改为“{{expected}}”，后面的序号依次改。',
        en: '“{{mark}}” follows “{{before}}”; “{{expected}}” is missing. If no item is missing, make this “{{expected}}” and renumber what follows.',
      },
      repeated: {
        zh: '“{{mark}}”重复。按次序此处应为“{{expected}}”。',
        en: '“{{mark}}” is used twice in a row. This one should be “{{expected}}”.',
      },
      swapped: {
        zh: '“{{mark}}”排在“{{expected}}”之前。请对调这两个序号，或对调这两项。',
        en: '“{{mark}}” comes before “{{expected}}”. Swap the two numbers, or the two items.',
      },
      wrong: {
        zh: '“{{mark}}”与前后不衔接。按次序此处应为“{{expected}}”。',
        en: '“{{mark}}” does not fit those around it. This one should be “{{expected}}”.',
      },
      notFirst: {
        zh: '列举从“{{mark}}”开始，缺“{{expected}}”。请核对是否漏了一项，或改正序号。',
        en: 'The items begin with “{{mark}}”; “{{expected}}” is missing. Check whether an item is missing, or renumber.',
      },
    },
    examples: [
      {
        bad: '一是抓学习，集中学习12次。⟦三是⟧抓落实，督办事项20件。四是抓作风，开展检查3次。',
        fixes: ['一是抓学习，集中学习12次。二是抓落实，督办事项20件。三是抓作风，开展检查3次。'],
        good: '一是抓学习，集中学习12次。二是抓落实，督办事项20件。三是抓作风，开展检查3次。',
        messageId: 'skipped',
      },
      {
        bad: '一是抓学习；二是抓落实；⟦二是⟧抓作风。',
        fixes: ['一是抓学习；二是抓落实；三是抓作风。'],
        messageId: 'repeated',
      },
      {
        bad: '第一，抓学习。⟦第三，⟧抓落实。第二，抓作风。',
        fixes: ['第一，抓学习。第二，抓落实。第三，抓作风。'],
        messageId: 'swapped',
      },
      {
        bad: '一要抓学习。\n⟦六要⟧抓落实。\n三要抓作风。',
        fixes: ['一要抓学习。\n二要抓落实。\n三要抓作风。'],
        messageId: 'wrong',
      },
      { bad: '做了两项工作。⟦二是⟧抓落实。三是抓作风。', messageId: 'notFirst' },
      // A list within an item of another.
      { good: '第一，抓学习。一是学原文；二是悟原理。\n第二，抓落实。一是定责任；二是定时限。' },
      { good: '首先，抓学习。其次，抓落实。再次，抓作风。最后，抓考核。' },
    ],
  },

  create({ fact, text, report }) {
    for (const list of fact(runInLists)) {
      for (const fault of numberingFaults(list.values)) if (!isHidden(list, fault)) reportFault(list, fault);
    }

    /** Whether the item that seems to be missing is there, where no clause begins and so no item was seen. */
    function isHidden({ items }: RunInList, { index, expected, kind }: NumberingFault): boolean {
      if (kind !== 'skipped' && kind !== 'notFirst') return false;
      const item = items[index]!;
      // 其次 needs no 首先 before it: what goes before may be the first.
      if (kind === 'notFirst' && item.ordinal.form === '首先') return true;
      const mark = markWith(item, expected);
      if (mark === undefined) return true;
      const from = items[index - 1]?.ordinal.range[1] ?? Math.max(0, item.range[0] - 500);
      return text([from, item.range[0]]).includes(mark);
    }

    function reportFault({ items }: RunInList, { kind, index, expected, corrections }: NumberingFault) {
      const item = items[index]!;
      const before = items[index - 1];
      const { range } = item.ordinal;
      const data = { mark: nameOf(item), expected: markName(markWith(item, expected) ?? String(expected)) };
      const edits = corrections.flatMap((correction) => {
        const corrected = items[correction.index]!;
        const mark = markWith(corrected, correction.value);
        return mark === undefined ? [] : [{ range: corrected.ordinal.range, text: mark }];
      });
      const base = {
        range,
        certainty: kind === 'notFirst' ? ('likely' as const) : ('certain' as const),
        related: before
          ? [{ range: before.ordinal.range, message: { zh: '前一项', en: 'the item before' } }]
          : [],
        fixes: edits.length > 0 ? [{ edits, safety: 'review' as const }] : [],
      };
      if (kind === 'skipped')
        report({ ...base, messageId: kind, data: { ...data, before: before ? nameOf(before) : '' } });
      else report({ ...base, messageId: kind, data });
    }

    function markWith({ ordinal }: RunInItem, value: number): string | undefined {
      return withNumber(text(ordinal.range), value);
    }

    function nameOf({ ordinal }: RunInItem): string {
      return markName(text(ordinal.range));
    }
  },
});
