import {
  defineRule,
  isFromMemory,
  type Knowledge,
  perKnowledge,
  quotations,
  type Range,
  SOURCE_COLUMN,
  sourceCell,
  withoutSpaces,
} from '../../src/rule.js';
import { LOOSE, MISTAKEN } from './regulation-title.data.js';

type Regulation = Knowledge['regulations'][number];

const TRIAL = '（试行）';

const byTitle = perKnowledge(
  ({ regulations }) => new Map(regulations.flatMap((entry) => entry.forms.map((title) => [title, entry]))),
);
/** Made for the first title that is not known: many reports have none. */
const byWrongTitle = perKnowledge(({ regulations }) => wrongTitlesOf(regulations));

export default defineRule({
  id: 'terms/regulation-title',
  meta: {
    name: { zh: '文件名称有误', en: 'Wrong document title' },
    summary: { zh: '引用法规文件名称准确', en: 'Regulations are cited by their exact titles' },
    why: {
      zh: '文件名称多字漏字，读者查不到原文，也显得没有核对原文。',
      en: 'A title with a word too many or too few cannot be found, and shows that the original was not checked.',
    },
    basis: { source: '实务', clause: '所引文件的原文', strength: '实务' },
    messages: {
      title: {
        zh: '《{{written}}》的准确名称是《{{title}}》。请对照原文改正。',
        en: 'The exact title of 《{{written}}》 is 《{{title}}》. Check the document and correct the title.',
      },
      trial: {
        zh: '《{{title}}》的名称中有“（试行）”，请核对是否漏写。',
        en: 'The exact title 《{{title}}》 ends with （试行）. Check whether it was left out.',
      },
    },
    examples: [
      {
        bad: '落实《⟦关于新形式下党内政治生活的若干准则⟧》。',
        good: '落实《关于新形势下党内政治生活的若干准则》。',
        messageId: 'title',
      },
      { bad: '落实《⟦关于新形势下党内政治生活准则⟧》。', messageId: 'title' },
      { bad: '学习《⟦中国共产党廉政自律准则⟧》。', messageId: 'title' },
      { bad: '学习《⟦党纪处分条例⟧》。', messageId: 'title' },
      { bad: '学习《⟦党委（党组）意识形态责任制实施办法⟧》。', messageId: 'title' },
      {
        bad: '执行《⟦中国共产党支部工作条例⟧》。',
        good: '执行《中国共产党支部工作条例（试行）》。',
        messageId: 'trial',
      },
      { good: '制定《滨河区党委（党组）意识形态责任制实施细则》，学习《党章》《纪律处分条例》。' },
    ],
    tables: ({ regulations }) => [
      {
        title: { zh: '法规文件名称', en: 'Titles of regulations and documents' },
        columns: [{ zh: '名称', en: 'title' }, { zh: '误称', en: 'not' }, SOURCE_COLUMN],
        rows: regulations.map((entry) => [
          entry.forms.join('、'),
          (entry.misnomers ?? []).join('、'),
          sourceCell(entry),
        ]),
      },
    ],
    whenNotToUse: {
      zh: '一律用简称引用文件的内部材料。',
      en: 'Internal documents that cite by short titles throughout.',
    },
  },

  create({ fact, knowledge, text, report }) {
    return {
      Root() {
        for (const range of fact(quotations).titles) check([range[0] + 1, range[1] - 1]);
      },
    };

    function check(range: Range): void {
      const written = withoutSpaces(text(range)).replaceAll('(', '（').replaceAll(')', '）');
      const titles = byTitle(knowledge);
      if (titles.has(written)) return;
      if (titles.has(written + TRIAL)) {
        report({ range, messageId: 'trial', data: { title: written + TRIAL }, certainty: 'possible' });
        return;
      }
      const meant = byWrongTitle(knowledge).get(written);
      if (meant === undefined) return;
      const { title, entry } = meant;
      report({
        range,
        messageId: 'title',
        data: { written, title },
        certainty: isFromMemory(entry) ? 'possible' : 'likely',
      });
    }
  },
});

/** A title that is right, with the entry that has it. */
interface Meant {
  readonly title: string;
  readonly entry: Regulation;
}

/** Wrong titles, with what they should be: each title with one of the usual slips in it, and misnomers. */
function wrongTitlesOf(regulations: readonly Regulation[]): ReadonlyMap<string, Meant> {
  const slips = regulations.flatMap((entry) =>
    entry.forms.flatMap((title) => [...slipsOf(title)].map((wrong) => [wrong, { title, entry }] as const)),
  );
  const misnomers = regulations.flatMap((entry) =>
    (entry.misnomers ?? []).map((wrong) => [wrong, { title: entry.forms[0]!, entry }] as const),
  );
  return new Map([...slips, ...misnomers]);
}

/** A title with one usual slip in it: a loose word left out or put in, or a word taken for another. */
function slipsOf(title: string): Set<string> {
  const slips = new Set<string>();
  for (const word of LOOSE) {
    for (const at of placesOf(title, word)) slips.add(title.slice(0, at) + title.slice(at + word.length));
  }
  for (const [wrong, right] of MISTAKEN) {
    for (const at of placesOf(title, right))
      slips.add(title.slice(0, at) + wrong + title.slice(at + right.length));
  }
  return slips;
}

function placesOf(title: string, word: string): number[] {
  const places: number[] = [];
  for (let at = title.indexOf(word); at !== -1; at = title.indexOf(word, at + 1)) places.push(at);
  return places;
}
