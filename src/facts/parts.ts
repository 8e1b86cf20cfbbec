import type { Draft } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import type { Figure } from './figures/figure.js';
import { figures } from './figures/figures.js';

/** A figure, and one that counts some of the same things: 排查问题120项，已整改118项. */
export interface PartOfWhole {
  readonly whole: Figure;
  readonly part: Figure;
  /** 整改率98.3%, where the text gives it. */
  readonly rate?: Figure;
}

/** Verbs for what comes in, and for what of it gets done. */
const WHOLE =
  /排查|发现|受理|梳理|收到|接到|接收|交办|征集|登记|摸排|查摆|反馈|立案|办理|承办|检查|抽查|抽检|应/;
const PART =
  /^(?:完成整改|整改完成|整改到位|整改|办结|办复|解决|化解|了结|答复|采纳|落实|结案|审结|调处成功|调解成功|销号|合格)/;
/** Words that let a part be more than this year's whole. */
const MORE_THAN_THIS = /结转|历年|往年|上年|去年|累计|历史|积案|遗留|跨年/;

/** Wholes with their parts, as sentences put them side by side. */
export const partsOfWholes = defineFact<readonly PartOfWhole[]>({
  id: 'partsOfWholes',
  compute({ draft, fact }) {
    return sentences(fact(figures)).flatMap((all) => {
      if (MORE_THAN_THIS.test(draft.text.slice(...all[0]!.sentence))) return [];
      return all.flatMap((figure, index) => partsAt(draft, all, figure, index));
    });
  },
});

function partsAt(draft: Draft, all: readonly Figure[], part: Figure, index: number): PartOfWhole[] {
  if (!part.value) return [];
  const earlier = all.slice(0, index).filter((figure) => isSameKind(figure, part));
  const whole = part.whole && isSameKind(part.whole, part) ? widest(earlier) : doneOf(part, all[index - 1]);
  if (!whole) return [];
  const next = all[index + 1];
  const rate = next && isRateOf(draft, next, part) ? next : undefined;
  return [{ whole, part, ...(rate && { rate }) }];
}

/** What the part is done of: the figure right before, if it is of what was received. */
function doneOf({ name }: Figure, before: Figure | undefined): Figure | undefined {
  if (!before?.value || !WHOLE.test(before.name.verb + before.name.thing)) return undefined;
  const done = PART.exec(name.verb + name.thing)?.[0];
  if (done === undefined || WHOLE.test(done)) return undefined;
  // 整改问题 may be other problems; 整改 alone is of those just mentioned.
  const rest = (name.verb + name.thing).slice(done.length);
  return rest === '' || before.name.thing.endsWith(rest) ? before : undefined;
}

/** 其中 may go back past its neighbour: only what is more than all before is more than its whole. */
function widest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (most, figure) => (most && most.value!.value >= figure.value!.value ? most : figure),
    undefined,
  );
}

function isSameKind(figure: Figure, { value }: Figure): boolean {
  return (
    figure.value !== undefined &&
    !/每|平均|人均/.test(figure.name.thing) &&
    figure.value.unit?.dimension === value!.unit?.dimension &&
    value!.unit?.dimension !== 'percent'
  );
}

/** 整改率 is of what was 整改. */
function isRateOf(draft: Draft, { name, value, kind }: Figure, part: Figure): boolean {
  const stem = /^(.{2,4})率$/.exec(name.thing)?.[1];
  if (kind !== 'rate' || stem === undefined || !value) return false;
  const partName = part.name.verb + part.name.thing;
  return partName.includes(stem) && !draft.text.slice(part.range[1], value.range[0]).includes('。');
}

function sentences(all: readonly Figure[]): Figure[][] {
  const groups = new Map<number, Figure[]>();
  for (const figure of all) {
    const known = groups.get(figure.sentence[0]);
    if (known) known.push(figure);
    else groups.set(figure.sentence[0], [figure]);
  }
  return [...groups.values()];
}
