import {
  characterAfter,
  characterBefore,
  defineRule,
  isChineseCharacter,
  type Mark,
  quotedRanges,
  type Range,
} from '../../src/rule.js';

const DOTS = '.。·・•…';
/** The signs of 省略号, and of the double one that stands for whole lines. */
const ELLIPSIS = '……';

export default defineRule({
  id: 'punctuation/ellipsis',
  meta: {
    name: { zh: '省略号写法', en: 'Ellipsis form' },
    summary: {
      zh: '省略号写作“……”，不与“等”同用',
      en: 'An ellipsis is “……”, and is not used together with 等',
    },
    why: {
      zh: '省略号占两个字，六个点；“等”已表示省略，再用省略号就重复了。',
      en: 'An ellipsis has six dots over two characters; 等 already says that something is left out.',
    },
    basis: { source: '国标', clause: 'GB/T 15834—2011 4.11、5.1.5、附录 A.8', strength: '规定' },
    messages: {
      form: {
        zh: '省略号写作“……”，不写作“{{dots}}”。',
        en: 'An ellipsis is “……”, not “{{dots}}”.',
      },
      withDeng: {
        zh: '“等”与省略号意思重复。请只留其中一个。',
        en: '等 and the ellipsis mean the same. Keep one of them.',
      },
    },
    examples: [
      { bad: '走访企业、学校⟦...⟧', fixed: '走访企业、学校……', messageId: 'form' },
      { bad: '走访企业、学校⟦。。。⟧', fixed: '走访企业、学校……', messageId: 'form' },
      { bad: '走访企业、学校⟦…⟧', fixed: '走访企业、学校……', messageId: 'form' },
      { bad: '走访企业、学校⟦·········⟧', fixed: '走访企业、学校……', messageId: 'form' },
      { bad: '走访企业、学校等⟦……⟧', messageId: 'withDeng' },
      { bad: '走访企业、学校⟦……⟧等单位。', messageId: 'withDeng' },
      { good: '走访企业、学校……\n…………\n等……会儿再说，第……等级。' },
      { good: '一、总体情况........1\n二、存在问题……………………5\nIt goes on... and on.' },
    ],
  },

  marks: DOTS,

  create({ draft, text, fact, report }) {
    const source = draft.text;
    let end = 0;

    return {
      Mark({ text: mark, range: [start] }: Mark) {
        if (start < end || (source[start + 1] !== mark && mark[0] !== '…')) return;
        end = endOfRun(source, start);
        const range: Range = [start, end];
        if (fact(quotedRanges).overlaps(range) || isLeader(source, end)) return;
        const dots = text(range);
        if (!isEllipsis(dots) || !isInChinese(range)) return;
        if (isOutOfForm(dots, range))
          report({
            range,
            messageId: 'form',
            data: { dots },
            fixes: [{ edits: [{ range, text: ELLIPSIS }], safety: 'safe' }],
          });
        if (besideDeng(range)) report({ range, messageId: 'withDeng', certainty: 'likely' });
      },
    };

    function isInChinese([from, to]: Range): boolean {
      return (
        isChineseCharacter(characterBefore(source, from)) || isChineseCharacter(characterAfter(source, to))
      );
    }

    /** Two signs stand for words, four on a line of their own for whole paragraphs. */
    function isOutOfForm(dots: string, [from, to]: Range): boolean {
      if (dots === ELLIPSIS) return false;
      const isOwnLine = characterBefore(source, from) === '' && characterAfter(source, to) === '';
      return !(isOwnLine && dots === ELLIPSIS + ELLIPSIS);
    }

    function besideDeng([from, to]: Range): boolean {
      const before = source.slice(Math.max(0, from - 2), from);
      const after = source.slice(to, to + 2);
      return /(?:[^相平高同不]等|等等)$/.test(before) && !/^[^，。；、）]/.test(after)
        ? true
        : /^等(?![级于待候额])/.test(after);
    }
  },
});

/** Where a run of one kind of dot ends. */
function endOfRun(source: string, start: number): number {
  let end = start + 1;
  while (source[end] === source[start]) end++;
  return end;
}

/** The longest run of single dots that is an ellipsis; longer ones are a line to write on. */
const LONGEST = 12;

function isEllipsis(dots: string): boolean {
  return dots.startsWith('…') || (dots.length >= 3 && dots.length <= LONGEST);
}

/** Dots that lead to the number of a page. */
function isLeader(source: string, end: number): boolean {
  return /^\s*\d+\s*(?:\n|$)/.test(source.slice(end, end + 12));
}
