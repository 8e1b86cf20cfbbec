import { defineRule, type Flow, type Heading } from '../../src/rule.js';

/** How a title is built, as far as its ends show. */
interface Shape {
  readonly start: string;
  readonly end: string;
  readonly kind: 'noun' | 'verb' | undefined;
}

const NOUN_END = /(?:情况|问题|方面|成效|原因|目标|要求|原则|思路|特点|措施|做法|经验|计划|安排|打算)$/;
const VERB_START =
  /^(?:加强|推进|坚持|深化|强化|落实|严格|狠抓|完善|健全|加快|推动|提升|提高|优化|构建|统筹|聚焦|着力|扎实|切实|全面|深入|持续|不断|大力|积极|进一步|认真|突出|抓好|抓实|做好|压实|夯实|筑牢|守牢|激发|打造|培育)/;

/** So many headings must agree before the one that does not stands out. */
const MAJORITY = 3;

export default defineRule({
  id: 'numbering/heading-parallelism',
  meta: {
    name: { zh: '标题句式不一', en: 'Unparallel headings' },
    summary: {
      zh: '同级标题句式宜一致',
      en: 'Headings of one level are worded alike',
    },
    why: {
      zh: '同级标题一个是“……情况”，一个是“加强……”，读来不整齐，也显得没有统稿。',
      en: 'If one heading is a noun phrase and the next a call to act, the report reads as if no one had edited it as a whole.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      end: {
        zh: '其余{{count}}个同级标题都以“{{usual}}”结尾，只有“{{title}}”不同。宜改为一致。',
        en: 'The other {{count}} headings of this level end with “{{usual}}”; “{{title}}” does not. Word them alike.',
      },
      start: {
        zh: '其余{{count}}个同级标题都以“{{usual}}”开头，只有“{{title}}”不同。宜改为一致。',
        en: 'The other {{count}} headings of this level begin with “{{usual}}”; “{{title}}” does not. Word them alike.',
      },
      noun: {
        zh: '其余{{count}}个同级标题以动词开头，只有“{{title}}”是名词短语。宜改为一致。',
        en: 'The other {{count}} headings of this level begin with a verb; “{{title}}” is a noun phrase. Word them alike.',
      },
    },
    examples: [
      {
        bad: '一、工作情况\n（一）政治建设情况。甲。\n（二）思想建设情况。乙。\n（三）组织建设情况。丙。\n（四）⟦严格落实责任⟧。丁。',
        good: '一、工作情况\n（一）政治建设情况。甲。\n（二）思想建设情况。乙。\n（三）组织建设情况。丙。\n（四）责任落实情况。丁。',
        messageId: 'end',
      },
      {
        bad: '一、重点工作\n（一）着力扩大内需\n甲。\n（二）着力深化改革\n乙。\n（三）⟦民生保障⟧\n丙。\n（四）着力防范风险\n丁。',
        messageId: 'start',
      },
      {
        bad: '一、重点工作\n（一）加强学习。甲。\n（二）⟦作风建设情况⟧。乙。\n（三）健全制度。丙。\n（四）狠抓落实。丁。',
        messageId: 'noun',
      },
      // The parts of a report differ by nature.
      { good: '一、工作开展情况\n甲。\n二、整改落实情况\n乙。\n三、作风建设情况\n丙。\n四、下步打算\n丁。' },
    ],
  },

  create({ text, report }) {
    return {
      Section: ({ children }) => check(siblings(children)),
    };

    function check(headings: readonly Heading[]): void {
      if (headings.length <= MAJORITY) return;
      const shapes = headings.map(shapeOf);
      const found =
        outlier(shapes.map(({ end }) => end)) ??
        outlier(shapes.map(({ start }) => start)) ??
        outlier(shapes.map(({ kind }) => kind));
      if (!found) return;
      const { index, usual } = found;
      const { title: range } = headings[index]!;
      const base = { range, certainty: 'possible' as const };
      const data = { count: headings.length - 1, title: titleOf(headings[index]!) };
      if (usual === 'verb') {
        if (shapes[index]!.kind === 'noun') report({ ...base, messageId: 'noun', data });
      } else if (usual !== 'noun') {
        const messageId = shapes[index === 0 ? 1 : 0]!.end === usual ? 'end' : 'start';
        report({ ...base, messageId, data: { ...data, usual } });
      }
    }

    function shapeOf(heading: Heading): Shape {
      const title = titleOf(heading);
      const isAction = VERB_START.test(title) && !title.endsWith('情况');
      const kind = isAction ? 'verb' : NOUN_END.test(title) ? 'noun' : undefined;
      return { start: title.slice(0, 2), end: title.slice(-2), kind };
    }

    /** The title without a mark or sign at its end. */
    function titleOf({ title }: Heading): string {
      return text(title)
        .trim()
        .replace(/[^㐀-鿿\u{20000}-\u{323af}”》）]{1,3}$/u, '');
    }
  },
});

/** Headings with a number and a title right below one heading. */
function siblings(children: readonly Flow[]): Heading[] {
  return children
    .filter((node) => node.type === 'Section')
    .map(({ heading }) => heading)
    .filter(({ ordinal, title }) => ordinal !== undefined && title[0] < title[1]);
}

/** The one that differs where all others are the same. */
function outlier<T>(values: readonly (T | undefined)[]): { index: number; usual: T } | undefined {
  const usual = values[0] === values[1] || values[0] === values[2] ? values[0] : values[1];
  const different = values.flatMap((value, index) => (value === usual ? [] : [index]));
  return different.length === 1 && usual !== undefined ? { index: different[0]!, usual } : undefined;
}
