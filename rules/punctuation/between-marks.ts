import * as v from 'valibot';
import { defineRule, type Localized, type MarkPair, pairs } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/between-marks',
  meta: {
    name: { zh: '引号间用顿号', en: 'Comma between quoted items' },
    summary: {
      zh: '并列的引号之间、书名号之间通常不用顿号',
      en: 'No 、 is usually put between quotations, or titles, in a row',
    },
    why: {
      zh: '引号、书名号已把各项分开；用不用顿号，全文应当一致。',
      en: 'The marks already separate the items; with 、 or without, a report should be consistent.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.5.3.5', strength: '一般' },
    messages: {
      omit: {
        zh: '并列的{{marks}}之间通常不用顿号，可删去顿号。',
        en: 'No “、” is usually put between {{marks}} in a row. Delete it.',
      },
      insert: {
        zh: '并列的{{marks}}之间应加顿号。',
        en: 'Put “、” between {{marks}} in a row.',
      },
      differs: {
        zh: '并列的{{marks}}之间，全文多数{{most}}顿号，此处应当一致。',
        en: 'Between {{marks}} in a row, this draft mostly has {{most}} “、”. Do the same here.',
      },
    },
    optionDocs: {
      style: {
        zh: 'omit 不用顿号（国标），insert 用顿号，consistent 与全文多数一致',
        en: 'omit: none (the standard); insert: always; consistent: as in most of the draft',
      },
    },
    options: v.object({
      style: v.optional(v.picklist(['omit', 'insert', 'consistent']), 'omit'),
    }),
    examples: [
      {
        bad: '学习《条例⟦》、《⟧准则》和《规则》。',
        fixed: '学习《条例》《准则》和《规则》。',
        messageId: 'omit',
      },
      {
        bad: '推进“四好农村路⟦”、“⟧厕所革命”建设。',
        fixed: '推进“四好农村路”“厕所革命”建设。',
        messageId: 'omit',
      },
      {
        bad: '推进“四好农村路⟦”“⟧厕所革命”建设。',
        fixed: '推进“四好农村路”、“厕所革命”建设。',
        given: { options: { style: 'insert' } },
        messageId: 'insert',
      },
      {
        bad: '学习《条例》《准则》《规则》和《意见⟦》、《⟧办法》。',
        fixed: '学习《条例》《准则》《规则》和《意见》《办法》。',
        given: { options: { style: 'consistent' } },
        messageId: 'differs',
      },
      // With something else between the items, or items without marks, the pauses are needed.
      { good: '学习《条例》（2018年修订）、《准则》和党章、《规则》、《意见》。' },
      { good: '增强“四个意识”、坚定“四个自信”。“甲”，“乙”。' },
    ],
  },

  create({ draft, options, fact, report }) {
    const { text } = draft;

    const joints = rowsOf(text, fact(pairs).pairs).flatMap(jointsOf);
    for (const joint of joints) check(joint, joints);

    function check(joint: Joint, joints: readonly Joint[]): void {
      const { hasPause, at, marks } = joint;
      const isConsistent = options.style === 'consistent';
      const style = options.style === 'consistent' ? mostly(joints, marks) : options.style;
      if (hasPause === (style === 'insert')) return;
      const most = hasPause ? { zh: '不用', en: 'no' } : { zh: '用', en: 'a' };
      report({
        range: [at - 1, hasPause ? at + 2 : at + 1],
        ...(isConsistent
          ? { messageId: 'differs' as const, data: { marks: NAMES[marks], most } }
          : { messageId: style, data: { marks: NAMES[marks] } }),
        fixes: [
          {
            edits: [{ range: [at, hasPause ? at + 1 : at], text: hasPause ? '' : '、' }],
            safety: 'safe',
          },
        ],
      });
    }

    function jointsOf(row: readonly MarkPair[]): Joint[] {
      return row.slice(1).map((pair): Joint => {
        const hasPause = text[pair.open - 1] === '、';
        const marks = pair.kind === 'title' ? '《》' : '“”';
        return { marks, at: pair.open - (hasPause ? 1 : 0), hasPause };
      });
    }
  },
});

const NAMES: Readonly<Record<Joint['marks'], Localized>> = {
  '《》': { zh: '书名号', en: 'titles' },
  '“”': { zh: '引号', en: 'quotations' },
};

/** Where one item of a row ends and the next begins. */
interface Joint {
  readonly marks: '《》' | '“”';
  /** The offset of the 、 between, or where it would stand. */
  readonly at: number;
  readonly hasPause: boolean;
}

/** Quotations, or titles, that stand one behind the other with nothing but 、 between, where the whole row is so. */
function rowsOf(text: string, found: readonly MarkPair[]): MarkPair[][] {
  const rows: MarkPair[][] = [];
  const open = new Map<MarkPair | undefined, MarkPair[]>();
  for (const pair of found) {
    if (pair.kind !== 'double-quote' && pair.kind !== 'title') continue;
    const row = open.get(pair.parent);
    const last = row?.at(-1);
    if (last?.kind === pair.kind && /^、?$/.test(text.slice(last.close + 1, pair.open).slice(0, 2)))
      row!.push(pair);
    else {
      const fresh = [pair];
      rows.push(fresh);
      open.set(pair.parent, fresh);
    }
  }
  return rows.filter(
    (row) => row.length > 1 && text[row[0]!.open - 1] !== '、' && text[row.at(-1)!.close + 1] !== '、',
  );
}

function mostly(joints: readonly Joint[], marks: Joint['marks']): 'omit' | 'insert' {
  const own = joints.filter((joint) => joint.marks === marks);
  const pauses = own.filter(({ hasPause }) => hasPause).length;
  return pauses * 2 > own.length ? 'insert' : 'omit';
}
