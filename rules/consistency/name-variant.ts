import { defineRule, type Range } from '../../src/rule.js';

/** Shorter names differ by one character for good reasons: “三会”, “三公”. In UTF-16 code units. */
const SHORTEST = 6;
const LONGEST = 40;
/** Names that differ in one of these are different things: 十三五规划, 第1批, A类, 上半年. */
const COUNTS =
  /[0-9０-９A-Za-z一二三四五六七八九十百千两双〇零甲乙丙丁上下前后左右大小东西南北中正副新老省市区县镇乡村]/;

/** Of names that are all one character apart, a pattern rather than a slip, no more than this many are compared. */
const FAMILY = 8;

interface Name {
  readonly name: string;
  readonly range: Range;
  times: number;
}

export default defineRule({
  id: 'consistency/name-variant',
  meta: {
    name: { zh: '名称写法不一', en: 'Inconsistent name' },
    summary: { zh: '同一名称全文一种写法', en: 'A name is spelt one way throughout' },
    why: {
      zh: '项目、活动或文件的名称前后差一个字，读者分不清是笔误还是两件事。',
      en: 'When the name of a project or document differs by a character, a reader cannot tell a slip from a second thing.',
    },
    basis: { source: '实务', strength: '实务' },
    messages: {
      variant: {
        zh: '此处作“{{name}}”，另{{times}}处作“{{usual}}”，只差一字。若是同一名称，请统一。',
        en: '“{{name}}” here, “{{usual}}” elsewhere ({{times}}×): they differ in one character. If it is one name, spell it one way.',
      },
    },
    examples: [
      {
        bad: '实施“红色堡垒工程”，推进“红色堡垒工程”，深化“⟦红色堡磊工程⟧”。',
        good: '实施“红色堡垒工程”，推进“红色堡垒工程”。',
      },
      {
        bad: '落实《区委党建工作责任制实施办法》，修订《区委党建工作责任制实施办法》，宣传《⟦区委党建工作责任实施办法⟧》。',
      },
      { good: '对照“第十三个五年规划”和“第十四个五年规划”，再看“第十三个五年规划”。' },
      { good: '开展“亮身份”“亮承诺”活动，实施“上半年攻坚行动”“下半年攻坚行动”。' },
    ],
    guards: false,
  },

  marks: '“”《》',

  create({ text, report }) {
    const open = new Map<string, number>();
    const names = new Map<string, Name>();
    return {
      Mark({ text: mark, range }) {
        if (mark === '“' || mark === '《') {
          open.set(mark, range[1]);
          return;
        }
        const opener = mark === '”' ? '“' : '《';
        const start = open.get(opener);
        open.delete(opener);
        if (start === undefined || range[0] - start < SHORTEST || range[0] - start > LONGEST) return;
        const name = text([start, range[0]]);
        if (!/^[㐀-鿿\u{20000}-\u{323af}][㐀-鿿\u{20000}-\u{323af}（）+＋·]*$/u.test(name)) return;
        const known = names.get(name);
        if (known) known.times++;
        else names.set(name, { name, range: [start, range[0]], times: 1 });
      },
      'Root:exit'() {
        for (const [rare, usual] of closePairs([...names.values()])) {
          report({
            range: rare.range,
            messageId: 'variant',
            data: { name: rare.name, times: usual.times, usual: usual.name },
            certainty: 'possible',
            related: [{ range: usual.range, message: { zh: '另一写法在这里', en: 'the other spelling' } }],
          });
        }
      },
    };
  },
});

/** Names one character apart of which one is used once and the other more often. */
function closePairs(names: readonly Name[]): [rare: Name, usual: Name][] {
  const pairs = new Map<Name, Name>();
  // Names one edit apart share what is left of them when a character is taken out.
  const byRest = new Map<string, Name[]>();
  for (const name of names) {
    for (const rest of restsOf(name.name)) {
      const others = byRest.get(rest) ?? [];
      byRest.set(rest, others);
      for (const other of others) {
        const [rare, usual] = name.times < other.times ? [name, other] : [other, name];
        if (rare.times > 1 || usual.times < 2 || differInKind(rare.name, usual.name)) continue;
        if (!pairs.has(rare)) pairs.set(rare, usual);
      }
      if (others.length < FAMILY) others.push(name);
    }
  }
  return [...pairs];
}

/** The name, and what is left when one of its characters is taken out. */
function restsOf(name: string): Set<string> {
  return new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
}

/** Whether the characters that differ make different things of the names. */
function differInKind(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)].some(
    (part) => COUNTS.test(part) || part.length > 1,
  );
}
