import { defineRule, type Flow, type Heading, type OrdinalForm } from '../../src/rule.js';

/** The forms by level. */
const LADDER: readonly OrdinalForm[] = ['第一章', '一、', '（一）', '1.', '（1）', '①'];

export default defineRule({
  id: 'numbering/heading-level',
  meta: {
    name: { zh: '标题越级', en: 'Skipped heading level' },
    summary: {
      zh: '标题层次逐级往下，不越级',
      en: 'Heading levels follow one another; none is skipped',
    },
    why: {
      zh: '结构层次序数依次为“一、”“（一）”“1.”“（1）”；越级会让读者误判层次。',
      en: 'Levels are numbered 一、, （一）, 1. and （1） in this order; a skipped level misleads the reader.',
    },
    basis: { source: '国标', clause: 'GB/T 9704—2012 7.3.3', strength: '可以' },
    messages: {
      skipped: {
        zh: '“{{above}}”之下直接用“{{mark}}”，越过了“{{expected}}”这一级。宜改用“{{expected}}”。',
        en: '“{{mark}}” comes directly below “{{above}}”, skipping the level “{{expected}}”. “{{expected}}” would be better.',
      },
    },
    examples: [
      {
        bad: '一、工作情况\n⟦（1）⟧政治建设。召开会议。\n（2）思想建设。组织学习。',
        good: '一、工作情况\n（一）政治建设。召开会议。\n（二）思想建设。组织学习。',
      },
      {
        bad: '一、工作情况\n（一）政治建设。召开会议。\n二、存在问题\n⟦1.⟧作风不实。督查偏少。',
        messageId: 'skipped',
      },
      // With two levels only, 1. may stand below 一、.
      { good: '一、工作情况\n1.政治建设。召开会议。\n2.思想建设。组织学习。' },
    ],
  },

  create({ text, report }) {
    return {
      Root: ({ children }) => check(children),
      Attachment: ({ children }) => check(children),
    };

    function check(children: readonly Flow[]): void {
      const forms = new Set(headingsOf(children).map(({ ordinal }) => ordinal?.form));
      const mayLackSecond = !forms.has('（一）');
      visit(children, undefined, mayLackSecond);
    }

    /** Of adjacent headings only the first is reported: the others follow it. */
    function visit(children: readonly Flow[], above: Heading | undefined, mayLackSecond: boolean): void {
      const sections = children.filter((node) => node.type === 'Section');
      const first = sections[0]?.heading;
      if (above?.ordinal && first?.ordinal?.value === 1 && first.title[0] < first.title[1]) {
        const expected = LADDER[LADDER.indexOf(above.ordinal.form) + 1];
        const allowed = mayLackSecond && above.ordinal.form === '一、' && first.ordinal.form === '1.';
        if (expected && !allowed && LADDER.indexOf(first.ordinal.form) > LADDER.indexOf(expected)) {
          const data = { above: markOf(above), mark: markOf(first), expected };
          report({ range: first.ordinal.range, messageId: 'skipped', data });
        }
      }
      for (const section of sections) visit(section.children, section.heading, mayLackSecond);
    }

    function markOf({ ordinal }: Heading): string {
      return ordinal ? text(ordinal.range).trim() : '';
    }
  },
});

function headingsOf(children: readonly Flow[]): Heading[] {
  return children.flatMap((node) =>
    node.type === 'Section' ? [node.heading, ...headingsOf(node.children)] : [],
  );
}
