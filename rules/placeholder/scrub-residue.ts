import { defineRule, isDigit, isLatin } from '../../src/rule.js';
import { erased, masked, type Residue, repeated, spun } from './scrub-residue.data.js';

type Kind = 'erased' | 'masked' | 'repeated' | 'spun';

const RESIDUES: ReadonlyMap<string, Residue & { readonly kind: Kind }> = new Map(
  Object.entries({ erased, masked, repeated, spun }).flatMap(([kind, residues]) =>
    residues.map((residue) => [residue.text, { ...residue, kind: kind as Kind }] as const),
  ),
);

export default defineRule({
  id: 'placeholder/scrub-residue',
  meta: {
    name: { zh: '范文痕迹', en: 'Traces of a model text' },
    summary: {
      zh: '不得留有隐去姓名、机器改写的痕迹',
      en: 'No traces of removed names or machine rewriting are left',
    },
    why: {
      zh: '从网上范文抄来的句子，领导人姓名、会议名常被隐去或者换成字母、近义词，照抄上报是政治差错。',
      en: 'In model texts from the web, names of leaders and meetings are often removed or replaced; submitting them so is a political error.',
    },
    basis: { source: '实务', strength: '实务' },
    safety: 'display',
    messages: {
      erased: {
        zh: '“{{text}}”缺了姓名或会议、文件名称，像是从隐去了姓名的范文中抄来的。请对照原文补全。',
        en: 'A name is missing in “{{text}}”, as in an anonymized model text. Complete it from the original.',
      },
      masked: {
        zh: '“{{text}}”用字母、符号代替了姓名。请写全姓名和职务。',
        en: '“{{text}}” hides a name behind letters or signs. Write the name and office in full.',
      },
      repeated: {
        zh: '“{{text}}”重复，中间像是隐去了内容。请对照原文补全，或删去一个。',
        en: '“{{text}}” is a repetition, as if something in between had been removed. Complete it from the original, or delete one.',
      },
      spun: {
        zh: '“{{text}}”像是机器改写留下的，规范的说法是“{{instead}}”。请对照原文逐句核改。',
        en: '“{{text}}” looks like machine rewriting; the standard wording is “{{instead}}”. Check the passage against the original.',
      },
    },
    examples: [
      {
        bad: '全市上下紧密团结在⟦以为核心的党中央⟧周围。',
        fixes: ['全市上下紧密团结在以习近平同志为核心的党中央周围。'],
        good: '全市上下紧密团结在以习近平同志为核心的党中央周围。',
        messageId: 'erased',
      },
      {
        bad: '坚持⟦以为指导⟧，全面推进各项工作。',
        good: '各支部可以为指导员安排培训。',
        messageId: 'erased',
      },
      {
        bad: '学习⟦总书记新时代中国特色社会主义思想⟧。',
        fixes: ['学习习近平新时代中国特色社会主义思想。'],
        good: '学习习近平新时代中国特色社会主义思想。',
        messageId: 'erased',
      },
      {
        bad: '开展⟦深入贯彻学习教育⟧。',
        fixes: ['开展深入贯彻中央八项规定精神学习教育。'],
        good: '开展深入贯彻中央八项规定精神学习教育。',
        messageId: 'erased',
      },
      { bad: '⟦认真学习贯彻精神⟧，抓好落实。', good: '全面贯彻落实精神文明建设要求。', messageId: 'erased' },
      { bad: '以⟦XJP⟧同志为核心的党中央', fixes: ['以习近平同志为核心的党中央'], messageId: 'masked' },
      {
        bad: '落实⟦习**总书记⟧重要讲话精神。',
        fixes: ['落实习近平总书记重要讲话精神。'],
        messageId: 'masked',
      },
      { bad: '学习⟦习*⟧重要讲话。', messageId: 'masked' },
      {
        bad: '落实⟦*总书记⟧重要讲话精神。',
        fixes: ['落实习近平总书记重要讲话精神。'],
        messageId: 'masked',
      },
      {
        bad: '学习⟦总书记总书记⟧关于扶贫的论述。',
        fixes: ['学习总书记关于扶贫的论述。'],
        messageId: 'repeated',
      },
      {
        bad: '⟦周全深化⟧改革，持续⟦深化刷新⟧。',
        fixes: ['全面深化改革，持续深化刷新。', '周全深化改革，持续深化改革。'],
        good: '周全考虑各方意见，刷新历史纪录。',
        messageId: 'spun',
      },
    ],
  },

  phrases: [...RESIDUES.keys()],

  create({ draft: { text }, report }) {
    /** Where the last finding ends: 习* is a part of 习**总书记. */
    let told = 0;
    return {
      Phrase({ phrase, range }) {
        const residue = RESIDUES.get(phrase)!;
        const { kind, instead = '' } = residue;
        if (isWhole(text, range, residue)) return;
        if (range[0] < told || (kind === 'masked' && isPartOfWord(text, range))) return;
        told = range[1];
        const fixes =
          instead === '' || instead.includes('……')
            ? []
            : [{ edits: [{ range, text: instead }], safety: 'review' as const }];
        if (kind === 'spun') {
          report({ range, messageId: kind, data: { text: phrase, instead }, certainty: 'likely', fixes });
        } else report({ range, messageId: kind, data: { text: phrase }, fixes });
      },
    };
  },
});

/** Whether what stands beside it makes a residue part of a sound phrase. */
function isWhole(
  text: string,
  [start, end]: readonly [number, number],
  { notAfter, notBefore }: Residue,
): boolean {
  const next = text.charAt(end);
  if (next !== '' && notBefore?.includes(next)) return true;
  return (
    notAfter?.some((before) => text.slice(Math.max(0, start - before.length), start) === before) ?? false
  );
}

function isPartOfWord(text: string, [start, end]: readonly [number, number]): boolean {
  return [start - 1, end].some((at) => isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)));
}
