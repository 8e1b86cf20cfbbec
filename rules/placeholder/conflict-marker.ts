import { defineRule, type Range } from '../../src/rule.js';

export default defineRule({
  id: 'placeholder/conflict-marker',
  meta: {
    name: { zh: '合并冲突未处理', en: 'Unresolved merge conflict' },
    summary: { zh: '稿件中没有合并冲突的标记', en: 'No marker of a merge conflict is left in a draft' },
    why: {
      zh: '标记之间是同一段文字的两个版本，合并还没有完成，留哪一版要由人定。',
      en: 'Between the markers stand two versions of one passage: the merge is not finished, and a person must choose.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      conflict: {
        zh: '“{{marker}}”是合并冲突的标记，第{{from}}行至第{{to}}行有两个版本。请选定一版，并删去标记。',
        en: '“{{marker}}” marks a merge conflict: lines {{from}} to {{to}} hold two versions. Choose one, and delete the markers.',
      },
      marker: {
        zh: '“{{marker}}”是合并冲突留下的标记。请核对前后文字，并删去标记。',
        en: '“{{marker}}” is left over from a merge conflict. Check the text around it, and delete the marker.',
      },
    },
    examples: [
      {
        bad: '一、工作情况\n⟦<<<<<<< HEAD⟧\n召开会议12次。\n=======\n召开会议13次。\n>>>>>>> b\n特此报告。',
        good: '一、工作情况\n召开会议13次。\n特此报告。',
        messageId: 'conflict',
      },
      { bad: '召开会议12次。\n⟦>>>>>>> origin/main⟧\n特此报告。', messageId: 'marker' },
      { bad: '⟦<<<<<<<⟧\n召开会议12次。', messageId: 'marker' },
      {
        bad: '# 总结\n\n⟦<<<<<<< HEAD⟧\n召开会议12次。\n=======\n召开会议13次。\n>>>>>>> b\n',
        given: { path: 'draft.md' },
        messageId: 'conflict',
      },
      // Ornament, quotations of quotations, and what stands within a line.
      { good: '=======\n召开会议12次。\n<<<<<<<<<<\n==========\n>>>>>>>>>>\n标记为<<<<<<< HEAD。' },
      { good: '标题\n=======\n\n>>> 转引自通报。', given: { path: 'draft.md' } },
    ],
    guards: false,
  },

  create({ draft, report }) {
    const { source, lineStarts, toSource, text } = draft;

    return {
      'Root:exit'() {
        let open: Marker | undefined;
        for (const [index, start] of lineStarts.entries()) {
          const found = markerAt(source, start);
          if (!found) continue;
          const marker = { ...found, line: index + 1 };
          if (marker.opens) {
            if (open) reportOne(open);
            open = marker;
          } else if (open) {
            reportOne(open, marker);
            open = undefined;
          } else reportOne(marker);
        }
        if (open) reportOne(open);
      },
    };

    function reportOne({ range, line }: Marker, end?: Marker): void {
      const marker = source.slice(...range);
      const place: Range = [offsetOf(range[0]), offsetOf(range[1])];
      if (end) report({ range: place, messageId: 'conflict', data: { marker, from: line, to: end.line } });
      else report({ range: place, messageId: 'marker', data: { marker } });
    }

    /** Where a place of the file stands in the text: the first offset that is not before it. */
    function offsetOf(place: number): number {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (toSource([middle, middle])[0] < place) low = middle + 1;
        else high = middle;
      }
      return low;
    }
  },
});

interface Marker {
  /** Where it stands in the decoded file. */
  readonly range: Range;
  readonly opens: boolean;
  /** Counted from 1. */
  readonly line: number;
}

const OPENS = '<'.repeat(7);
const CLOSES = '>'.repeat(7);

/** The marker at the head of a line: seven marks, then nothing or the name of a version. */
function markerAt(source: string, start: number): Omit<Marker, 'line'> | undefined {
  const opens = source.startsWith(OPENS, start);
  if (!opens && !source.startsWith(CLOSES, start)) return undefined;
  const lineEnd = source.indexOf('\n', start);
  const line = source.slice(start, lineEnd === -1 ? source.length : lineEnd).trimEnd();
  if (line.length > 7 && line[7] !== ' ') return undefined;
  return { range: [start, start + line.length], opens };
}
