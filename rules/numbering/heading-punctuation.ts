import * as v from 'valibot';
import { type Certainty, defineRule, type Heading } from '../../src/rule.js';

/** What tells a sentence by its predicate: its time and manner, or who met. */
const PREDICATE =
  /^(?:会议|大会|全会|会上)|已经|已[于完经全基按由]|正在|尚未|仍[未在有]|[^除为罢]了(?![解却])|应当|必须|不得|将[于由在]|负责(?!制|人)/;
/** What headings end with that name their subject. */
const SUBJECT =
  /(?:情况|问题|不足|困难|工作|建设|打算|安排|计划|措施|举措|做法|成效|成绩|体会|启示|建议|任务|目标|要求|原则|思想|内容|重点|特点|亮点|方面|事项|意见|原因|教训|经验|概况|分析|管理|发展|治理|服务|保障)$/;

/**
 * Whether a title that ends with a mark is surely one, so that the mark may go: a full stop also ends sentences that
 * have a number at their head.
 *
 * @param hasBare Whether headings of its level stand without a mark.
 */
function isCertainlyHeading(title: string, hasBare: boolean): boolean {
  if (!/[。.；;]\s*$/.test(title)) return true;
  const words = title.replace(END_MARK, '').trim();
  return !PREDICATE.test(words) && (hasBare || SUBJECT.test(words));
}

/** From how many headings on a mark at their end is a style, where most have one. */
const STYLE = 3;
const END_MARK = /[。：:.，,、；;]\s*$/;

export default defineRule({
  id: 'numbering/heading-punctuation',
  meta: {
    name: { zh: '标题末尾标点', en: 'Punctuation after heading' },
    summary: {
      zh: '独立成行的标题末尾不加标点',
      en: 'A heading on a line of its own has no punctuation at its end',
    },
    why: {
      zh: '标题独占一行，换行已表示停顿；再加句号、冒号，就与其他同级标题不一致。',
      en: 'The line break already ends it; with a stop or colon it differs from the headings of its level.',
    },
    basis: { source: '实务', clause: '公文标题用法', strength: '实务' },
    messages: {
      first: {
        zh: '一级标题“{{title}}”独立成行，末尾的“{{mark}}”应当删去。',
        en: 'The first-level heading “{{title}}” is on a line of its own, so delete the “{{mark}}” at its end.',
      },
      differs: {
        zh: '标题“{{title}}”末尾有“{{mark}}”，其他独立成行的同级标题没有。为求一致，应当删去。',
        en: 'The heading “{{title}}” ends with “{{mark}}”; the others of its level on lines of their own do not. Delete the mark.',
      },
    },
    optionDocs: {
      lower: {
        zh: '二级以下独立成行的标题：consistent 与同级一致即可（国务院文件多以句号收尾），none 一律不加标点',
        en: 'headings below the first level: consistent, as the others of their level end (documents of the State Council end them with a stop); none, never a mark',
      },
    },
    options: v.object({
      lower: v.optional(v.picklist(['consistent', 'none']), 'consistent'),
    }),
    examples: [
      {
        bad: '一、工作情况\n进展顺利。\n二、存在问题⟦。⟧\n作风不实。',
        fixed: '一、工作情况\n进展顺利。\n二、存在问题\n作风不实。',
        messageId: 'first',
      },
      {
        bad: '一、存在问题⟦：⟧\n作风不实。',
        fixed: '一、存在问题\n作风不实。',
        messageId: 'first',
      },
      {
        bad: '一、工作情况\n（一）政治建设\n召开会议。\n（二）思想建设⟦。⟧\n组织学习。\n（三）组织建设\n发展党员。',
        fixed:
          '一、工作情况\n（一）政治建设\n召开会议。\n（二）思想建设\n组织学习。\n（三）组织建设\n发展党员。',
        messageId: 'differs',
      },
      // Sentences with a number at their head, as in minutes, are no headings.
      {
        good: '一、会议听取了项目建设情况的汇报。会议要求，各部门要密切配合。\n\n二、会议研究了人事事项。\n\n出席：张三、李四\n列席：赵六',
      },
      {
        good: '第一部分任务已经完成。\n各方反映良好。\n第二部分任务正在推进。\n预计年底完成。\n第三部分任务尚未启动。\n正在筹备。',
      },
      {
        good: '一、张三负责综合协调。\n联系电话见附表。\n二、李四负责现场督导。\n联系电话见附表。\n三、王五负责后勤保障。',
      },
      {
        bad: '一、工作开展情况⟦。⟧\n进展顺利。\n二、存在问题⟦。⟧\n作风不实。',
        fixed: '一、工作开展情况\n进展顺利。\n二、存在问题\n作风不实。',
        messageId: 'first',
      },
      // All alike: the style of many documents of the State Council.
      {
        good: '一、工作情况\n（一）加强政治建设。\n召开会议。\n（二）加强思想建设。\n组织学习。',
      },
      // Where the text runs on in the same paragraph the heading ends like a sentence.
      { good: '一、工作情况\n（一）政治建设。召开会议。\n（二）思想建设。组织学习。' },
      {
        bad: '一、工作情况\n（一）加强政治建设⟦。⟧\n召开会议。',
        fixed: '一、工作情况\n（一）加强政治建设\n召开会议。',
        given: { options: { lower: 'none' } },
        messageId: 'differs',
      },
    ],
  },

  create({ options, text, report }) {
    const byLevel = new Map<number, Heading[]>();

    return {
      Heading(heading: Heading) {
        if (!heading.ordinal) return;
        const headings = byLevel.get(heading.level);
        if (headings) headings.push(heading);
        else byLevel.set(heading.level, [heading]);
      },
      // An attachment has a style of its own.
      Attachment: check,
      'Root:exit': check,
    };

    function check(): void {
      for (const [level, headings] of byLevel) {
        const ownLine = headings.filter(({ runIn }) => !runIn);
        if (!shouldEndBare(level, headings.length - ownLine.length, ownLine)) continue;
        const certainty = isStyle(ownLine) ? 'possible' : 'certain';
        const isSetBare = options.lower === 'none' && level > 1;
        const hasBare = isSetBare || ownLine.some(({ title }) => !END_MARK.test(text(title)));
        for (const heading of ownLine)
          if (isCertainlyHeading(text(heading.title), hasBare))
            reportMark(heading, level === 1 ? 'first' : 'differs', certainty);
      }
      byLevel.clear();
    }

    /** Whether headings of a level on lines of their own go without a mark; run-in ones, which end in a stop, set the style too. */
    function shouldEndBare(level: number, runIn: number, ownLine: readonly Heading[]): boolean {
      if (level === 1) return ownLine.length >= runIn;
      if (options.lower === 'none') return true;
      const bare = ownLine.filter(({ title }) => !END_MARK.test(text(title))).length;
      return bare * 2 > ownLine.length + runIn;
    }

    /** Whether headings end with marks so regularly that it is meant. */
    function isStyle(headings: readonly Heading[]): boolean {
      const marked = headings.filter(({ title }) => END_MARK.test(text(title))).length;
      return marked >= STYLE && marked * 2 >= headings.length;
    }

    function reportMark({ title }: Heading, messageId: 'first' | 'differs', certainty: Certainty): void {
      const words = text(title);
      const match = END_MARK.exec(words);
      if (!match) return;
      const at = title[0] + match.index;
      const mark = match[0].trim();
      report({
        range: [at, at + mark.length],
        messageId,
        data: { title: words.slice(0, match.index).trim(), mark },
        certainty,
        fixes: [{ edits: [{ range: [at, at + mark.length], text: '' }], safety: 'safe' }],
      });
    }
  },
});
