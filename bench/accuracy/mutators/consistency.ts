import type { Mutator } from './types.js';

/** Words a drafter types twice without seeing it. */
const DOUBLED = ['的', '和', '总书记', '人民政府', '习近平总书记', '中国特色社会主义', '现代化'];

/** Faults of a report that does not agree with itself. */
export const mutators: readonly Mutator[] = [
  {
    rule: 'consistency/doubled-word',
    mutate(text, random) {
      const word = DOUBLED[Math.floor(random() * DOUBLED.length)]!;
      const start = placeOf(text, word, random);
      if (start === undefined) return undefined;
      const end = start + word.length;
      return {
        text: text.slice(0, end) + word + text.slice(end),
        range: [start, end + word.length],
      };
    },
  },
  {
    rule: 'consistency/repeated-paragraph',
    mutate(text, random) {
      const paragraphs = [...text.matchAll(/^\s*[^\n一二三四五六七八九十（(\d][^\n]{40,}$/gm)];
      const chosen = paragraphs[Math.floor(random() * paragraphs.length)];
      const below = paragraphs[Math.floor(random() * paragraphs.length)];
      if (!chosen || !below) return undefined;
      const at = below.index + below[0].length;
      const later = chosen.index < at ? at + 1 : chosen.index + chosen[0].length + 1;
      return {
        text: `${text.slice(0, at)}\n${chosen[0]}${text.slice(at)}`,
        range: [later, later + chosen[0].length],
      };
    },
  },
];

/** One of the places where a word stands, not beside itself. */
function placeOf(text: string, word: string, random: () => number): number | undefined {
  const places = [...text.matchAll(new RegExp(word, 'g'))]
    .map(({ index }) => index)
    .filter((at) => isPlain(text, at, word));
  return places[Math.floor(random() * places.length)];
}

/** Whether doubling a word here makes no other right text: 目的 + 的, 和 + 和平. */
function isPlain(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + word.length] ?? '';
  if (!/\p{Script=Han}/u.test(before) || !/\p{Script=Han}/u.test(after)) return word.length > 1;
  if (word === '的') return !/[目的]/.test(before) && !/[的确士]/.test(after);
  return word !== '和' || (!/[总共和缓祥调谦]/.test(before) && !/[平谐睦和美气]/.test(after));
}
