import {
  defineRule,
  type HeadingSequence,
  headingSequences,
  type NumberedHeading,
  type NumberingFault,
  numberingFaults,
  type Range,
  type TextEdit,
  withNumber,
} from '../../src/rule.js';

export default defineRule({
  id: 'numbering/heading-sequence',
  meta: {
    name: { zh: '标题序号有误', en: 'Heading numbers out of sequence' },
    guards: false,
    summary: {
      zh: '标题序号应依次递增，不跳号、不重号',
      en: 'Headings are numbered consecutively',
    },
    why: {
      zh: '序号不连续，读者会以为少了一部分；会上说到“第三部分”，各人翻到的不是一处。',
      en: 'A gap makes readers look for a missing part, and “part three” is no longer one place.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      skipped: {
        zh: '“{{before}}”之后是“{{mark}}”，缺“{{expected}}”。请核对是否漏了一部分；没有漏的，此处改为“{{expected}}”，后面的序号依次改。',
        en: '“{{mark}}” follows “{{before}}”; “{{expected}}” is missing. If no part is missing, make this “{{expected}}” and renumber what follows.',
      },
      repeated: {
        zh: '序号“{{mark}}”重复。按次序此处应为“{{expected}}”。',
        en: 'The number “{{mark}}” is used twice in a row. This one should be “{{expected}}”.',
      },
      swapped: {
        zh: '“{{mark}}”排在“{{expected}}”之前。请对调这两个序号，或对调这两部分。',
        en: '“{{mark}}” comes before “{{expected}}”. Swap the two numbers, or the two parts.',
      },
      wrong: {
        zh: '序号“{{mark}}”与前后不衔接。按次序此处应为“{{expected}}”。',
        en: 'The number “{{mark}}” does not fit those around it. This one should be “{{expected}}”.',
      },
      notFirst: {
        zh: '序号从“{{mark}}”开始，缺“{{expected}}”。请核对是否漏了一部分，或改正序号。',
        en: 'The numbers begin with “{{mark}}”; “{{expected}}” is missing. Check whether a part is missing, or renumber.',
      },
    },
    examples: [
      {
        bad: '一、工作情况\n进展顺利。\n二、存在问题\n作风不实。\n⟦四、⟧下步打算\n继续努力。',
        fixes: ['一、工作情况\n进展顺利。\n二、存在问题\n作风不实。\n三、下步打算\n继续努力。'],
        good: '一、工作情况\n进展顺利。\n二、存在问题\n作风不实。\n三、下步打算\n继续努力。',
        messageId: 'skipped',
      },
      {
        bad: '一、工作情况\n进展顺利。\n二、存在问题\n作风不实。\n⟦二、⟧下步打算\n继续努力。',
        fixes: ['一、工作情况\n进展顺利。\n二、存在问题\n作风不实。\n三、下步打算\n继续努力。'],
        messageId: 'repeated',
      },
      {
        bad: '（一）政治建设。召开会议。\n⟦（三）⟧思想建设。组织学习。\n（二）组织建设。发展党员。',
        fixes: ['（一）政治建设。召开会议。\n（二）思想建设。组织学习。\n（三）组织建设。发展党员。'],
        messageId: 'swapped',
      },
      {
        bad: '1.抓学习。每月一次。\n⟦7.⟧抓作风。从严从实。\n3.抓落实。逐项督办。',
        fixes: ['1.抓学习。每月一次。\n2.抓作风。从严从实。\n3.抓落实。逐项督办。'],
        messageId: 'wrong',
      },
      {
        bad: '⟦二、⟧工作情况\n进展顺利。\n三、存在问题\n作风不实。',
        messageId: 'notFirst',
      },
      {
        good: '19.网格：社区管理的单元。\n20.五张清单：权责清单等五种。\n21.5+2就业之家：五级平台和两类单位。\n22.智慧工地：用数据管理的工地。',
      },
      {
        good: '一、提高认识。\n认真学习。\n二、抓好落实。\n要做到：\n一、定期研究。\n二、定期通报。\n三、定期考核。\n三、加强督查。\n按季督查。',
      },
      // Counting on from section to section is a way too.
      {
        good: '一、加强领导\n（一）压实责任。定期研究。\n（二）健全机制。定期会商。\n二、强化保障\n（三）落实经费。列入预算。\n（四）配强队伍。充实力量。',
      },
    ],
  },

  create({ fact, text, report }) {
    const sequences = fact(headingSequences);
    const strays = sequences.filter(isStray).flatMap(({ headings }) => headings);

    for (const sequence of sequences) {
      if (isStray(sequence)) continue;
      const headings = deduplicate(sequence.headings);
      const values = headings.map(({ ordinal }) => ordinal.value);
      for (const fault of numberingFaults(values, sequence.start)) {
        if (isFilledByStray(headings, fault) || isWrittenBetween(headings, fault)) continue;
        reportFault(headings, fault);
      }
    }

    /** Headings but for those pasted twice, which structure/empty-section reports. */
    function deduplicate(headings: readonly NumberedHeading[]): readonly NumberedHeading[] {
      return headings.filter((heading, index) => {
        const before = headings[index - 1];
        return !before || titleOf(heading) !== titleOf(before) || !isBlankBetween(before, heading);
      });
    }

    function titleOf({ title }: NumberedHeading): string {
      return text(title).trim();
    }

    function isBlankBetween(before: NumberedHeading, after: NumberedHeading): boolean {
      return text([before.range[1], after.range[0]]).trim() === '';
    }

    /** A number missing here that a heading of another form bears is no gap: 一、 2. （三） are forms mixed up. */
    function isFilledByStray(
      headings: readonly NumberedHeading[],
      { index, expected }: NumberingFault,
    ): boolean {
      const [from, to] = [headings[index - 1]?.range[1] ?? 0, headings[index]!.range[0]];
      return strays.some(
        ({ range, ordinal }) => ordinal.value === expected && range[0] >= from && range[0] < to,
      );
    }

    /** A number is not missing that begins a line which only does not read as a heading: 21.5+2就业之家. */
    function isWrittenBetween(
      headings: readonly NumberedHeading[],
      { index, expected }: NumberingFault,
    ): boolean {
      const before = headings[index - 1];
      const mark = withNumber(text(markRange(headings[index]!)), expected);
      if (!before || mark === undefined) return false;
      return text([before.range[1], headings[index]!.range[0]])
        .split('\n')
        .some((line) => line.trimStart().startsWith(mark) || line.startsWith(mark.replace(/^[（(]/, '')));
    }

    function reportFault(
      headings: readonly NumberedHeading[],
      { kind, index, expected, corrections }: NumberingFault,
    ) {
      const range = markRange(headings[index]!);
      const mark = text(range);
      const edits = corrections.flatMap((correction) =>
        renumber(headings[correction.index]!, correction.value),
      );
      const before = headings[index - 1] && markRange(headings[index - 1]!);
      const data = { mark, expected: withNumber(mark, expected) ?? expected };
      const base = {
        range,
        certainty: kind === 'notFirst' ? certaintyOfStart(headings[index]!) : ('certain' as const),
        related: before ? [{ range: before, message: { zh: '前一个序号', en: 'the number before' } }] : [],
        fixes: edits.length > 0 ? [{ edits, safety: 'review' as const }] : [],
      };
      if (kind === 'skipped') {
        report({ ...base, messageId: kind, data: { ...data, before: before ? text(before) : '' } });
      } else report({ ...base, messageId: kind, data });
    }

    function renumber(heading: NumberedHeading, value: number): TextEdit[] {
      const range = markRange(heading);
      const mark = withNumber(text(range), value);
      return mark === undefined ? [] : [{ range, text: mark }];
    }

    /** The mark without the spaces after it. */
    function markRange({ ordinal: { range } }: NumberedHeading): Range {
      return [range[0], range[0] + text(range).trimEnd().length];
    }
  },
});

/** A draft that begins with 五、 may be a part of a report. */
function certaintyOfStart({ ordinal }: NumberedHeading): 'likely' | 'possible' {
  return ordinal.value === 2 ? 'likely' : 'possible';
}

/** Whether headings go on counting from the number of another form above them. */
function isStray({ headings, start, parent }: HeadingSequence): boolean {
  const first = headings[0]!.ordinal.value;
  if (start !== 1 || parent?.ordinal?.value !== first - 1) return false;
  return headings.every(({ ordinal }) => ordinal.value >= first);
}
