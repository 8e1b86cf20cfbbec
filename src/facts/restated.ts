import type { Draft } from '../core/draft.js';
import { defineFact } from '../core/facts.js';
import { ownFigures } from './comparisons/comparisons.js';
import { normalized, tellingPart } from './comparisons/words.js';
import type { Figure } from './figures/figure.js';
import { meet } from './intervals.js';

/** A figure said twice in one report, with values that cannot both be right. */
export interface Restated {
  readonly first: Figure;
  readonly again: Figure;
}

/** A name with fewer characters of its own may well be that of two things. */
const TELLING = 4;

const OF_YEARS = /(?:过去|这|近)的?五年|五年来|“[^”]{1,4}五”(?:时期|期间|以来)/;

/** Figures that a draft gives twice under one name and not alike. */
export const restatedFigures = defineFact<readonly Restated[]>({
  id: 'restatedFigures',
  compute(scope) {
    const first = new Map<string, Figure>();
    const found: Restated[] = [];
    const all = ownFigures(scope);
    // A report on five years and on the last of them gives most figures twice, and need not say each time for which.
    if (OF_YEARS.test(scope.draft.text)) return [];
    for (const figure of all) {
      const key = isNamedBehind(scope.draft, figure) ? undefined : keyOf(figure);
      const earlier = key === undefined ? undefined : first.get(key);
      if (key !== undefined && !earlier) first.set(key, figure);
      if (!earlier || earlier.sentence[0] === figure.sentence[0]) continue;
      if (!meet(earlier.value!.interval, figure.value!.interval))
        found.push({ first: earlier, again: figure });
    }
    return found;
  },
});

/** What a figure is called, to the last word; `undefined` where the name is too vague. */
function keyOf({ name: { verb, thing, nth = 0 }, value, time, kind, marks }: Figure): string | undefined {
  const name = normalized(verb + thing);
  // 占本年支出的10%: what takes that part stands elsewhere.
  if (kind === 'rate' && !name.endsWith('率')) return undefined;
  if (tellingPart(name).length < TELLING || /[比占较]/.test(name)) return undefined;
  return [value!.unit?.name, name, nth, time.part, time.year, kind, ...marks].join(' ');
}

/** 641万人领取养老金: a name that only follows the number is often that of several figures. */
function isNamedBehind({ text }: Draft, { name: { thing }, value }: Figure): boolean {
  return text.startsWith(thing.slice(0, 2), value!.range[1]) || text[value!.range[1]] === '的';
}
