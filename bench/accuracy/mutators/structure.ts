import { toChinese, toChineseYear } from '../../../src/chinese/numerals.js';
import { type Paper, paperOf, reportOf } from './papers.js';
import { pick, replaced } from './places.js';
import type { Mutation, Mutator } from './types.js';

type Range = readonly [start: number, end: number];

/** Replaces one range of a correct text by a wrong one. */
function slip(text: string, range: Range, wrong: string): Mutation | undefined {
  if (text.slice(...range) === wrong) return undefined;
  return { text: replaced(text, range, wrong), range: [range[0], range[0] + wrong.length], expected: text };
}

/** The same where the correct text can no longer be inferred. */
function loss(text: string, range: Range, left: string, at: Range): Mutation {
  return { text: replaced(text, range, left), range: at };
}

/** A fault in what a pattern finds; the pattern must be global. */
function slipIn(rule: string, pattern: RegExp, wrong: (match: RegExpMatchArray) => string): Mutator {
  return {
    rule,
    mutate(text, random) {
      const match = pick([...text.matchAll(pattern)], random);
      return match && slip(text, [match.index!, match.index! + match[0].length], wrong(match));
    },
  };
}

const NUMBERS = /〔(\d{4})〕(\d{1,4})(?=号)/g;
const documentNumbers: readonly Mutator[] = [
  slipIn('structure/document-number', NUMBERS, ([, year, serial]) => `[${year}]${serial}`),
  slipIn('structure/document-number', NUMBERS, ([, year, serial]) => `（${year}）${serial}`),
  slipIn('structure/document-number', NUMBERS, ([, year, serial]) => `【${year}】${serial}`),
  slipIn('structure/document-number', NUMBERS, ([, year, serial]) => `〔${year!.slice(2)}〕${serial}`),
  slipIn(
    'structure/document-number',
    NUMBERS,
    ([, year, serial]) => `〔${year}〕${serial!.padStart(serial!.length + 1, '0')}`,
  ),
  slipIn('structure/document-number', NUMBERS, ([, year, serial]) => `〔${year}〕第${serial}`),
];

/** Faults in papers turned into reports. */
function inReport(rule: string, mutate: (paper: Paper) => Mutation | undefined): Mutator {
  return {
    rule,
    mutate(text) {
      const report = reportOf(text);
      return report && mutate(report);
    },
  };
}

const reportParts: readonly Mutator[] = [
  inReport('structure/title', ({ text, title: [, end] }) => slip(text, [end, end], '。')),
  inReport('structure/recipient', ({ text, recipient: [, end] }) => slip(text, [end - 1, end], ':')),
  inReport('structure/recipient', ({ text, title, recipient }) =>
    loss(text, [recipient[0], recipient[1] + 1], '', title),
  ),
  inReport('structure/closing', ({ text, signature: [start] }) => {
    const request = '以上报告妥否，请批示。';
    return loss(text, [start, start], `${request}\n`, [start, start + request.length]);
  }),
  inReport('structure/signature', ({ text, signature, date }) =>
    loss(text, [signature[0], date[0]], '', [signature[0], signature[0] + 4]),
  ),
  inReport('structure/issue-date', ({ text, signature, date }) =>
    loss(text, [signature[1], date[1]], '', signature),
  ),
  inReport('structure/issue-date', ({ text, date }) => {
    const month = text.slice(...date).replace(/\d{1,2}日$/, '');
    return loss(text, date, month, [date[0], date[0] + month.length]);
  }),
  inReport('structure/issue-date', ({ text, date }) =>
    slip(text, date, text.slice(...date).replace(/(?<=[年月])(\d)(?=[月日])/g, '0$1')),
  ),
  inReport('structure/issue-date', ({ text, date }) => {
    const [year, month, day] = text
      .slice(...date)
      .split(/\D/)
      .map(Number);
    return slip(text, date, `${toChineseYear(year!)}年${toChinese(month!)}月${toChinese(day!)}日`);
  }),
  inReport('structure/lead-in', ({ text, recipient: [, end] }) => {
    const first = text.indexOf('\n一、', end);
    const below = text.indexOf('\n', first + 1);
    return first === -1 ? undefined : loss(text, [end, first], '', [end + 1, end + below - first]);
  }),
];

/** A note of two attachments above the signature of a paper that has none. */
function withNote(text: string, note: string): { readonly text: string; readonly at: number } | undefined {
  const paper = paperOf(text);
  if (!paper || text.includes('附件')) return undefined;
  const at = paper.signature[0];
  return { text: replaced(text, [at, at], `${note}\n`), at };
}

const NOTE = '附件：1.重点任务分工表\n2.工作进度安排表';

/** Faults in an attachment note: what is written instead, and where. */
function inNote(wrong: string, [from, to]: Range): Mutator {
  return {
    rule: 'structure/attachments',
    mutate(text) {
      const right = withNote(text, NOTE);
      const faulty = withNote(text, wrong);
      return (
        right &&
        faulty && { text: faulty.text, range: [faulty.at + from, faulty.at + to], expected: right.text }
      );
    },
  };
}

const attachments: readonly Mutator[] = [
  inNote(NOTE.replace('：', ':'), [0, 5]),
  inNote(NOTE.replace('：1.', '1、'), [0, 4]),
  inNote(NOTE.replace('2.', '2、'), [13, 15]),
  inNote(`${NOTE}。`, [22, 23]),
  {
    rule: 'structure/attachments',
    mutate(text) {
      const paper = reportOf(text);
      if (!paper || text.includes('附件')) return undefined;
      const end = paper.text.lastIndexOf('。', paper.signature[0]);
      const words = '（具体见附件）';
      return loss(paper.text, [end, end], words, [end, end + words.length]);
    },
  },
];

const CITED = /《[^《》\n]{4,30}(?:通知|意见|规划|方案|办法|决定)》(?!（)/g;
const NUMBER = '国发〔2017〕12号';

/** Faults in a document cited with its number. */
function inCitation(wrong: (title: string) => string): Mutator {
  return {
    rule: 'structure/citation',
    mutate(text, random) {
      const match = pick([...text.matchAll(CITED)], random);
      if (!match) return undefined;
      const range: Range = [match.index, match.index + match[0].length];
      const faulty = wrong(match[0]);
      const expected = replaced(text, range, `${match[0]}（${NUMBER}）`);
      const mutation = {
        text: replaced(text, range, faulty),
        range: [range[0], range[0] + faulty.length] as const,
      };
      // Which words belong to a title that stands behind its number, only a person can tell.
      return faulty.startsWith('《') ? { ...mutation, expected } : mutation;
    },
  };
}

/** A letterhead above a report. */
function inLetterhead(wrong: string, expected: boolean): Mutator {
  const head = (signer: string) => `青禾区人民政府文件\n青政〔2021〕5号${signer}\n`;
  return inReport('structure/signer', ({ text }) => {
    const faulty = head(wrong);
    const range = [10, faulty.length] as const;
    return {
      text: faulty + text,
      range,
      ...(expected && { expected: `${head('　　　　签发人：陆远')}${text}` }),
    };
  });
}

interface Heading {
  readonly start: number;
  readonly level: number;
  readonly title: string;
}

/** The headings that stand on lines of their own or open one. */
function headingsOf(text: string): Heading[] {
  return [...text.matchAll(/^(?:([一二三四五六七八九十]+)、|（[一二三四五六七八九十]+）)(.{2,60})$/gm)].map(
    (match) => ({
      start: match.index,
      level: match[1] ? 1 : 2,
      title: match[2]!,
    }),
  );
}

const REVIEW = /回顾|过去|[一五]年来|成就|工作情况|年主要工作/;
const PLAN = /安排|部署|任务|重点|建议|目标/;

/** The review and the plan of a government's report that has each once. */
function mainSections(text: string): readonly [review: Range, plan: Range] | undefined {
  const headings = headingsOf(text);
  const [review, plan] = [REVIEW, PLAN].map((words) => headings.filter(({ title }) => words.test(title)));
  if (review!.length !== 1 || plan!.length !== 1 || review![0]!.level + plan![0]!.level > 2) return undefined;
  const rangeOf = ({ start }: Heading): Range => {
    const next = headings.find((heading) => heading.level === 1 && heading.start > start);
    return [start, next?.start ?? text.length];
  };
  const ranges = [rangeOf(review![0]!), rangeOf(plan![0]!)] as const;
  return ranges[0][1] === ranges[1][0] ? ranges : undefined;
}

const sections: readonly Mutator[] = [
  {
    rule: 'structure/required-sections',
    mutate(text) {
      const [review] = mainSections(text) ?? [];
      return (
        review && loss(text, review, '', [review[0], text.indexOf('\n', review[1]) - review[1] + review[0]])
      );
    },
  },
  {
    rule: 'structure/section-order',
    mutate(text) {
      const [review, plan] = mainSections(text) ?? [];
      if (!review || !plan) return undefined;
      const moved = `${text.slice(...plan).trimEnd()}\n${text.slice(...review)}`;
      return loss(text, [review[0], plan[1]], moved, [review[0], review[0] + moved.length]);
    },
  },
  {
    rule: 'structure/empty-section',
    mutate(text, random) {
      // Only where others of its level keep what stands under them.
      const headings = headingsOf(text).filter(({ title }) => !/[。；]/.test(title));
      const at = pick(
        headings.flatMap(({ level }, index) =>
          headings[index + 1]?.level === level && headings.filter((other) => other.level === level).length > 3
            ? [index]
            : [],
        ),
        random,
      );
      if (at === undefined) return undefined;
      const { start } = headings[at]!;
      const end = text.indexOf('\n', start);
      return loss(text, [end + 1, headings[at + 1]!.start], '', [start, end]);
    },
  },
  {
    rule: 'structure/empty-section',
    mutate(text, random) {
      const headings = headingsOf(text).filter(({ title }) => !/[。；]/.test(title));
      const heading = pick(headings, random);
      if (!heading) return undefined;
      const end = text.indexOf('\n', heading.start);
      const line = text.slice(heading.start, end);
      return loss(text, [heading.start, heading.start], `${line}\n`, [heading.start, end]);
    },
  },
];

export const mutators: readonly Mutator[] = [
  ...documentNumbers,
  ...reportParts,
  ...attachments,
  inCitation((title) => `${NUMBER}${title}`),
  inCitation((title) => `${title}${NUMBER}`),
  inLetterhead('', false),
  inLetterhead('　　　　签发人:陆远', true),
  ...sections,
];
