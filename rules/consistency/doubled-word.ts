import { defineRule, isHan, type Range } from '../../src/rule.js';
import { REDUPLICATED, SINGLE } from './doubled-word.data.js';

/** The longest word that is looked for twice, in UTF-16 code units: 总书记总书记. */
const LONGEST = 8;

export default defineRule({
  id: 'consistency/doubled-word',
  meta: {
    name: { zh: '重复字词', en: 'Doubled word' },
    summary: { zh: '不重复打字', en: 'No word is typed twice' },
    why: {
      zh: '“的的”“总书记总书记”这类重字，通读时最容易漏过，印出来又最显眼。',
      en: 'A word typed twice is easy to read over on the screen and hard to miss in print.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      doubled: {
        zh: '“{{word}}”重复。请删去一个。',
        en: '“{{word}}” is written twice. Delete one.',
      },
    },
    examples: [
      {
        bad: '这是党建工作⟦的的⟧重要抓手。',
        fixes: ['这是党建工作的重要抓手。'],
        good: '这是党建工作的重要抓手，目的的实现要靠落实。',
      },
      {
        bad: '学习贯彻⟦总书记总书记⟧重要讲话精神。',
        fixes: ['学习贯彻总书记重要讲话精神。'],
        good: '坚持一件一件抓，一年一年干。',
      },
      { bad: '全区⟦和和⟧各镇均已完成。', fixes: ['全区和各镇均已完成。'], good: '维护世界稳定和和平。' },
      { good: '为了了解情况，不能不了了之，要地地道道、扎扎实实、的的确确地干，和和气气地谈。' },
      { bad: '推进重点⟦工作工作⟧落实。', fixes: ['推进重点工作落实。'] },
      { good: '大家研究研究再定。' },
    ],
  },

  create({ draft, text, report }) {
    // Where a character was met last, by its lowest bits. Few stand again so soon that a word may: only these are looked at.
    const last = new Int32Array(0x100).fill(-1 - LONGEST);
    const check = (within: Range) => {
      let free = within[0];
      /** Bit n: the character n before this one stands again, within the longest word. */
      let again = 0;
      for (let next = within[0]; next < within[1] + LONGEST; next++) {
        again <<= 1;
        if (next < within[1]) {
          const slot = draft.text.charCodeAt(next) & 0xff;
          const gap = next - last[slot]!;
          last[slot] = next;
          if (gap <= LONGEST) again |= 1 << gap;
        }
        const at = next - LONGEST;
        if ((again & (1 << LONGEST)) === 0 || at < free) continue;
        const length = doubledAt(draft.text, at, within);
        if (length === 0) continue;
        const range: Range = [at, at + 2 * length];
        const word = text([at, at + length]);
        report({
          range,
          messageId: 'doubled',
          data: { word },
          // Two words may meet: 产业 + 创业 + 创新, 项目的 + 项目经理.
          ...(length === 2 && { certainty: 'possible' }),
          fixes: [{ safety: 'review', edits: [{ range: [range[0] + length, range[1]], text: '' }] }],
        });
        free = range[1];
      }
    };
    const checkNode = ({ range }: { readonly range: Range }) => check(range);
    return {
      Title: ({ lines }) => {
        for (const line of lines) check(line);
      },
      Recipient: checkNode,
      Signature: checkNode,
      Heading: ({ title }) => check(title),
      Sentence: checkNode,
    };
  },
});

/** The length of the word that stands twice at a place of a range; 0 for none. */
function doubledAt(text: string, at: number, [start, end]: Range): number {
  const code = text.charCodeAt(at);
  const longest = Math.min(LONGEST, (end - at) >> 1);
  for (let length = 1; length <= longest; length++) {
    if (text.charCodeAt(at + length) !== code || !standsTwice(text, at, length)) continue;
    const before = at > start ? text[at - 1]! : '';
    const after = at + 2 * length < end ? text[at + 2 * length]! : '';
    if (isMistake(text.slice(at, at + length), before, after)) return length;
  }
  return 0;
}

function standsTwice(text: string, at: number, length: number): boolean {
  for (let offset = 1; offset < length; offset++) {
    if (text.charCodeAt(at + offset) !== text.charCodeAt(at + length + offset)) return false;
  }
  return true;
}

function isMistake(word: string, before: string, after: string): boolean {
  // Three in a row is emphasis or a sound, not a slip.
  if (before !== '' && word.endsWith(before) && word.length === 1) return false;
  if (after !== '' && word.startsWith(after)) return false;
  if (word.length === 1) {
    const meant = Object.hasOwn(SINGLE, word) ? SINGLE[word]! : undefined;
    return meant !== undefined && !isIn(meant.before, before) && !isIn(meant.after, after);
  }
  if (![...word].every((character) => isHan(character.charCodeAt(0)))) return false;
  return !REDUPLICATED.includes(word) && !/^[一二三四五六七八九十百千万亿〇零几数半每逐层]|(.)\1/.test(word);
}

function isIn(characters: string | undefined, character: string): boolean {
  return character !== '' && (characters ?? '').includes(character);
}
