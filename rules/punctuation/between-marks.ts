import * as v from 'valibot';
import { defineRule, type MarkPair, pairs } from '../../src/rule.js';

export default defineRule({
  id: 'punctuation/between-marks',
  meta: {
    summary: {
      zh: '并列的引号之间、书名号之间通常不用顿号',
      en: 'Between quotations in a row, or titles in a row, there is usually no 、',
    },
    why: {
      zh: '引号、书名号已把各项分开；加不加顿号，全文应当一致。',
      en: 'The marks already part the items; with 、 or without, one report has one way.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.5.3.5', strength: '一般' },
    messages: {
      omit: {
        zh: '并列的{{marks}}之间通常不用顿号，可删去“、”。',
        en: 'There is usually no “、” between {{marks}} and {{marks}} in a row: delete it.',
      },
      insert: {
        zh: '并列的{{marks}}之间应加顿号“、”。',
        en: 'Put “、” between {{marks}} and {{marks}} in a row.',
      },
      differs: {
        zh: '全文并列的{{marks}}之间写法不一，多数写作“{{most}}”。此处也应如此。',
        en: 'This draft parts {{marks}} in a row in two ways, mostly as “{{most}}”. Write it so here too.',
      },
    },
    optionDocs: {
      style: {
        zh: 'omit 不用顿号（国标），insert 用顿号，consistent 随全文多数',
        en: 'omit, none (the standard); insert, always; consistent, as most of the draft has it',
      },
    },
    options: v.object({
      style: v.optional(v.picklist(['omit', 'insert', 'consistent']), 'omit'),
    }),
    examples: [
      {
        bad: '学习《条例》、《准则》和《规则》。',
        fixed: '学习《条例》《准则》和《规则》。',
        messageId: 'omit',
      },
      {
        bad: '推进“四好农村路”、“厕所革命”建设。',
        fixed: '推进“四好农村路”“厕所革命”建设。',
        messageId: 'omit',
      },
      {
        bad: '推进“四好农村路”“厕所革命”建设。',
        fixed: '推进“四好农村路”、“厕所革命”建设。',
        given: { options: { style: 'insert' } },
        messageId: 'insert',
      },
      {
        bad: '学习《条例》《准则》《规则》和《意见》、《办法》。',
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

    return {
      'Root:exit'() {
        const joints = rowsOf(text, fact(pairs).pairs).flatMap(jointsOf);
        for (const joint of joints) check(joint, joints);
      },
    };

    function check(joint: Joint, joints: readonly Joint[]): void {
      const { hasPause, at, marks } = joint;
      const isConsistent = options.style === 'consistent';
      const style = options.style === 'consistent' ? mostly(joints, marks) : options.style;
      if (hasPause === (style === 'insert')) return;
      const most = `${marks[1]}${hasPause ? '' : '、'}${marks[0]}`;
      report({
        range: [at - 1, hasPause ? at + 2 : at + 1],
        ...(isConsistent
          ? { messageId: 'differs' as const, data: { marks, most } }
          : { messageId: style, data: { marks } }),
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
