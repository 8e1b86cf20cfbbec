import type { Mutation, Mutator } from './types.js';

/** Sentences a drafter takes over from an older report, or from one of another organ. */
const TAKEN_OVER: readonly (readonly [rule: string, before: string, fault: string, after: string])[] = [
  ['terms/renamed-body', '会同', '环保局', '开展专项检查。'],
  ['terms/renamed-body', '区委', '全面深化改革领导小组', '召开会议6次。'],
  ['terms/renamed-body', '接受', '国务院扶贫办', '组织的考核。'],
  ['terms/renamed-body', '协调', '银保监会', '派出机构加强监管。'],
  ['terms/repealed-basis', '按照《', '国家行政机关公文处理办法', '》规范公文办理。'],
  ['terms/repealed-basis', '依照《', '中华人民共和国合同法', '》订立协议。'],
  ['terms/repealed-basis', '落实《', '信访条例', '》要求，化解信访积案。'],
  ['terms/dated', '下一步，深入开展', '党史学习教育', '。'],
  ['terms/dated', '统筹落实', '全面建成小康社会、全面深化改革、全面依法治国、全面从严治党', '。'],
  ['terms/regulation-title', '落实《', '关于新形式下党内政治生活的若干准则', '》。'],
  ['terms/regulation-title', '严格执行《', '中国共产党廉政自律准则', '》。'],
  ['terms/own-leadership', '下一步，区委将在', '市委和区委', '的坚强领导下，狠抓落实。'],
  ['terms/own-leadership', '区政府始终坚持在', '区委、区政府', '的领导下开展工作。'],
];

/** Faults about who an organ is, by what it acts, and how things are called now. */
export const mutators: readonly Mutator[] = TAKEN_OVER.map(([rule, ...sentence]) => ({
  rule,
  mutate: (text, random) => (isOfTheseYears(text) ? insert(text, sentence, random) : undefined),
}));

/** What is out of date is so only in a text that says that it is from later. */
function isOfTheseYears(text: string): boolean {
  return /202[4-9]年/.test(text.slice(0, 300));
}

/** The text with a sentence at the end of one of its paragraphs. */
function insert(
  text: string,
  [before, fault, after]: readonly string[],
  random: () => number,
): Mutation | undefined {
  const ends = [...text.matchAll(/[^\n]{40}。$/gm)].map(({ index }) => index + 41);
  const at = ends[Math.floor(random() * ends.length)];
  if (at === undefined) return undefined;
  const start = at + before!.length;
  return {
    text: text.slice(0, at) + before + fault + after + text.slice(at),
    range: [start, start + fault!.length],
  };
}
