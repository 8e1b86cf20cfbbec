import type { RangeSet } from '../../base/ranges.js';
import { isSpace, withoutSpaces } from '../../chinese/characters.js';
import type { Draft, Range } from '../../core/draft.js';
import type { Quantity } from '../quantities/quantity.js';
import { type Change, type Figure, kindOf, measureOf } from './figure.js';
import { type Lead, parseLead } from './lead.js';
import { type FigureName, nameOf, subjectsOf } from './names.js';
import { isOfYears, type Passage } from './passages.js';
import { type Piece, piecesOf } from './pieces.js';
import { type Time, timeAtStart } from './times.js';

/** A figure while its sentence is read. */
interface Building {
  name: FigureName;
  value?: Quantity;
  before?: { quantity: Quantity; time: Time };
  readonly changes: Change[];
  time: Time;
  planned: boolean;
  marks: Lead['marks'];
  whole?: Building;
  range: Range;
  lead: string;
}

/** Reads the figures of a sentence. */
export function readFigures(
  draft: Draft,
  passage: Passage,
  quantities: readonly Quantity[],
  gaps: RangeSet,
): Figure[] {
  const reader = new SentenceReader(draft, passage);
  const pieces = piecesOf(draft, passage.range, quantities, gaps);
  for (let index = 0; index < pieces.length; ) {
    let end = index + 1;
    while (end < pieces.length && continues(pieces[end - 1]!, pieces[end]!)) end++;
    reader.read(pieces.slice(index, end));
    index = end;
  }
  return reader.figures();
}

/** Whether a piece goes on the list of the one before: 4.42%和5.95%. */
function continues(before: Piece, piece: Piece): boolean {
  return piece.listed && piece.quantity.unit?.dimension === before.quantity.unit?.dimension;
}

const plansInText = /(?:预期|主要|奋斗|工作)目标|力争|确保|计划/;

class SentenceReader {
  readonly #text: string;
  readonly #passage: Passage;
  readonly #planned: boolean;
  readonly #figures: Building[] = [];
  #time: Time;
  #current: Building | undefined;
  /** What a clause that only says how long was about: 粮食连续五年增产，总产量…… */
  #passed = '';
  /** Whether a figure before could not be read: those that go on about it say too little. */
  #gapped = false;

  constructor({ text }: Draft, passage: Passage) {
    this.#text = text;
    this.#passage = passage;
    const sentence = text.slice(...passage.range);
    this.#time = {
      ...(passage.headings.some(isOfYears) && { years: true as const }),
    };
    const start = timeAtStart(sentence);
    if (start) this.#turnTo(start.time);
    this.#planned = passage.stance === 'plan' || (passage.stance === 'open' && plansInText.test(sentence));
  }

  /** Reads a quantity, or several listed ones, with the words around them. */
  read(pieces: readonly Piece[]): void {
    const [piece] = pieces as [Piece, ...Piece[]];
    if (this.#isSpan(piece)) return;
    if (pieces.some(({ gapped }) => gapped)) {
      // What follows may go on about it, and must not be taken for what came before.
      this.#current = undefined;
      this.#gapped = true;
      return;
    }
    const since = timeAtStart(withoutSpaces(piece.prelude));
    if (since) this.#turnTo(since.time);
    const relative = piece.quantity.unit?.dimension === 'percent';
    const lead = parseLead(piece.lead, { relative, joined: piece.joined, prelude: piece.prelude });
    if (lead.since) this.#turnTo(lead.since);
    if (pieces.length > 1) this.#readList(pieces, lead);
    else this.#readOne(piece, lead);
  }

  /** From here on the sentence is about another time; 上半年 is one of the year it was about. */
  #turnTo(time: Time): void {
    const isPart = time.part !== undefined && time.year === undefined && time.relative === undefined;
    this.#time = isPart ? { ...this.#time, ...time } : time;
  }

  /** Years, months and days that something took are no figures of the report, but may say when: 五年来. */
  #isSpan({ quantity, tail, lead }: Piece): boolean {
    const unit = quantity.unit?.name ?? '';
    if (unit !== '年' && unit !== '个月') return false;
    if (
      unit === '年' &&
      (/^(?:来|间|累计|期|共|全国|全省|全市|全区)/.test(tail) || /(?:过去|近|这|前)$/.test(lead))
    )
      this.#time = { ...this.#time, years: true };
    this.#passed = topicOf(lead) || this.#passed;
    return true;
  }

  #readOne(piece: Piece, lead: Lead): void {
    if (lead.change && !lead.change.reached) this.#addChange(piece, lead, this.#changed(piece, lead));
    else if (lead.before) this.#addBefore(piece, lead);
    else if (lead.when && piece.quantity.unit?.dimension === 'times') this.#addMultiple(piece, lead.when);
    else this.#addValue(piece, lead);
  }

  #addValue(piece: Piece, lead: Lead): void {
    const { quantity } = piece;
    if (
      lead.subject === '' &&
      this.#isEarlier(lead) &&
      this.#current?.value &&
      sameDimension(this.#current, quantity)
    ) {
      this.#current.before = { quantity, time: lead.when! };
      extend(this.#current, quantity.range);
      return;
    }
    const goesOn = this.#goesOn(piece, lead) && this.#current?.value === undefined;
    const building = goesOn ? this.#current! : this.#start(piece, lead, lead.subject);
    building.value = quantity;
    if (goesOn && lead.when) building.time = lead.when;
    extend(building, quantity.range);
  }

  #readList(pieces: readonly Piece[], lead: Lead): void {
    const changes = lead.change !== undefined && !lead.change.reached;
    if (changes && lead.subject === '') {
      const targets = this.#figures.filter(({ value }) => value).slice(-pieces.length);
      if (!lead.marks.includes('respectively') || targets.length < pieces.length) return;
      for (const [index, piece] of pieces.entries()) this.#addChange(piece, lead, targets[index]!);
      return;
    }
    const subjects = subjectsOf(lead.subject, pieces.length);
    for (const [index, piece] of pieces.entries()) {
      const building = this.#start(piece, lead, subjects[index]!);
      if (subjects[index] === lead.subject) building.name = { ...building.name, nth: index + 1 };
      if (changes) this.#addChange(piece, lead, building);
      else building.value = piece.quantity;
    }
  }

  /** The figure that a change is of. */
  #changed(piece: Piece, lead: Lead): Building | undefined {
    if (!this.#goesOn(piece, lead)) return this.#start(piece, lead, lead.subject);
    const several = lead.marks.includes('respectively') && this.#figures.length > 1;
    return several ? undefined : this.#current;
  }

  /** 是上年的3倍 */
  #addMultiple({ quantity }: Piece, { year }: Time): void {
    this.#current?.changes.push({
      quantity,
      direction: 1,
      measure: 'multiple',
      against: year === undefined ? { kind: 'year-ago' } : { kind: 'year', year },
      noun: true,
      marks: [],
      range: quantity.range,
    });
  }

  #addChange({ quantity }: Piece, lead: Lead, figure: Building | undefined): void {
    const measure = measureOf(quantity);
    if (!figure || (measure === 'amount' && figure.value && !sameDimension(figure, quantity))) return;
    const { direction, against, noun, length } = lead.change!;
    figure.changes.push({
      quantity,
      direction,
      measure,
      against,
      noun,
      marks: lead.marks,
      range: [this.#startOf(quantity, length), quantity.range[1]],
    });
    extend(figure, quantity.range);
  }

  /** Where the words begin that stand before a quantity, so many characters of them, spaces aside. */
  #startOf({ range }: Quantity, length: number): number {
    let start = range[0];
    for (let left = length; left > 0 && start > this.#passage.range[0]; ) {
      start--;
      if (!isSpace(this.#text.charCodeAt(start))) left--;
    }
    return start;
  }

  /** 由40起, 比上年的40起: what the figure was. */
  #addBefore(piece: Piece, lead: Lead): void {
    const { quantity } = piece;
    const goesOn = lead.subject === '' && this.#current?.value && sameDimension(this.#current, quantity);
    const building = goesOn ? this.#current! : this.#start(piece, lead, lead.subject);
    building.before = { quantity, time: lead.when ?? {} };
    extend(building, quantity.range);
  }

  /** Whether a piece without a subject is about the same as the one before: no other clause stands between that has one. */
  #goesOn({ prelude }: Piece, { subject }: Lead): boolean {
    return subject === '' && this.#current !== undefined && topicOf(prelude) === '' && this.#passed === '';
  }

  #isEarlier({ when }: Lead): boolean {
    return (
      when !== undefined &&
      (when.relative === 'last' || when.relative === 'year-before' || when.year !== undefined)
    );
  }

  #start(piece: Piece, lead: Lead, subject: string): Building {
    const { quantity } = piece;
    const before = this.#current;
    const inherited =
      this.#goesOn(piece, lead) && subject === '' && piece.tail === '' ? before?.name : undefined;
    const prelude = topicOf(piece.prelude) || this.#passed;
    this.#passed = '';
    const topic = prelude || !before ? prelude : before.name.thing || before.name.topic;
    const name = inherited ?? nameOf(subject || lead.verb, piece.tail, topic);
    const building: Building = {
      name,
      changes: [],
      time: lead.before || !lead.when ? this.#time : lead.when,
      planned: this.#planned || lead.marks.includes('intended') || this.#time.relative === 'next',
      marks: lead.marks,
      range: quantity.range,
      lead: piece.lead,
    };
    this.#gapped &&= name.thing === '';
    if (!this.#gapped) this.#figures.push(building);
    if (lead.marks.includes('part') && before) building.whole = before;
    else if (before?.whole && (piece.joined || piece.bracketed)) building.whole = before.whole;
    this.#current = building;
    return building;
  }

  figures(): Figure[] {
    const made = new Map<Building, Figure>();
    for (const building of this.#figures) {
      const { name, value, changes, time, planned, marks, range, before, whole, lead } = building;
      if (!value && changes.length === 0 && !before) continue;
      if (name.thing === '' && name.topic === '' && name.verb === '') continue;
      // Each by its name: a copy with more put to it is of a class of its own to V8, and takes ten times the memory.
      made.set(building, {
        name,
        kind: kindOf(building, lead),
        changes,
        time,
        planned,
        marks,
        range,
        sentence: this.#passage.range,
        headings: this.#passage.headings,
        ...(value && { value }),
        ...(before && { before }),
        ...(whole && made.has(whole) && { whole: made.get(whole)! }),
      });
    }
    return [...made.values()];
  }
}

/** What a clause without figures is about; nothing, where it only says how the next one is meant. */
function topicOf(prelude: string): string {
  const clause = withoutSpaces(prelude);
  if (/计算|口径|因素|相比|新高|同期|^其中|^均|^居|^位/.test(clause)) return '';
  return clause.slice(timeAtStart(clause)?.length ?? 0);
}

function sameDimension({ value, before }: Building, { unit }: Quantity): boolean {
  return (value ?? before?.quantity)?.unit?.dimension === unit?.dimension;
}

function extend(building: Building, range: Range): void {
  building.range = [Math.min(building.range[0], range[0]), Math.max(building.range[1], range[1])];
}
