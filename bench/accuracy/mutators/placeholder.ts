import { pick, replaced } from './places.js';
import type { Mutator } from './types.js';

/** Puts a text in the place of the first group of one of the matches of a pattern. */
function blank(rule: string, pattern: RegExp, by: readonly string[]): Mutator {
  return {
    rule,
    mutate(text, random) {
      const match = pick([...text.matchAll(pattern)], random);
      if (!match) return undefined;
      const start = match.index + match[0].indexOf(match[1]!);
      const fill = pick(by, random)!;
      const faulty = replaced(text, [start, start + match[1]!.length], fill);
      return {
        text: faulty,
        range: [start, start + fill.length],
      };
    },
  };
}

/** What is left of words when a text is made anonymous: a piece of the text, and what takes its place. */
function erase(piece: string, by: string): Mutator {
  return {
    rule: 'placeholder/scrub-residue',
    mutate(text, random) {
      const places = [...text.matchAll(new RegExp(piece, 'g'))];
      const match = pick(places, random);
      if (!match) return undefined;
      const range = [match.index, match.index + piece.length] as const;
      return { text: replaced(text, range, by), range: [match.index, match.index + by.length] };
    },
  };
}

const FILLS = ['X', 'XX', 'x', 'Ｘ', 'Х', '×', '××', '____', '（　）', '＊', '○'];

export const mutators: readonly Mutator[] = [
  // A figure, with the unit that distinguishes it from a product.
  blank(
    'placeholder/unresolved',
    /(?<![\d.，、])(\d+(?:\.\d+)?)(?:万|亿|个|项|名|家|人|次|件)(?![\u4e00-\u9fff]?数)/g,
    FILLS,
  ),
  blank('placeholder/unresolved', /(?<=[\u4e00-\u9fff])(\d+(?:\.\d+)?)%/g, FILLS),
  blank('placeholder/unresolved', /(?<!\d)20(\d\d)年/g, ['XX', '××', '__']),
  blank('placeholder/unresolved', /\d年(\d{1,2})月/g, ['X', '×', '__']),
  // A name of a place, of a work, of a project.
  blank(
    'placeholder/unresolved',
    /(?<=[，。、])([\u4e00-\u9fff]{2})(?:[市县镇](?:委|人民|政府|党)|省(?:委|人民|级))/g,
    ['X', 'XX', '××', '○○', '**'],
  ),
  blank('placeholder/unresolved', /《([^《》]{4,12})》/g, ['X', 'XXX', '×××', '']),
  blank('placeholder/unresolved', /“([^“”]{2,8})”/g, ['X', 'XX', '××']),
  erase('以习近平同志为核心的党中央', '以为核心的党中央'),
  erase('以习近平同志为核心', '以XJP同志为核心'),
  erase('习近平新时代中国特色社会主义思想', '总书记新时代中国特色社会主义思想'),
  erase('习近平总书记', '总书记总书记'),
  erase('全面深化改革', '周全深化刷新'),
  erase('全面推进', '周全推进'),
];
