/** Kinds of marks that come in pairs, whatever their width. */
export type PairKind =
  | 'double-quote'
  | 'single-quote'
  | 'title'
  | 'inner-title'
  | 'round'
  | 'square'
  | 'tortoise'
  | 'lenticular'
  | 'corner'
  | 'white-corner';

/** One mark of a pair. */
export interface PairedMark {
  readonly kind: PairKind;
  readonly opens: boolean;
  readonly at: number;
}

/** The marks, opener and closer in turn. */
const MARKS: Readonly<Record<PairKind, string>> = {
  'double-quote': '“”',
  'single-quote': '‘’',
  title: '《》',
  'inner-title': '〈〉',
  round: '（）()',
  square: '［］[]',
  tortoise: '〔〕﹝﹞',
  lenticular: '【】',
  corner: '「」',
  'white-corner': '『』',
};

const MARKS_BY_CODE: ReadonlyMap<number, Omit<PairedMark, 'at'>> = new Map(
  Object.entries(MARKS).flatMap(([kind, marks]) =>
    Array.from(marks, (mark, index) => [
      mark.charCodeAt(0),
      { kind: kind as PairKind, opens: index % 2 === 0 },
    ]),
  ),
);
/** Most marks are commas and stops: one look-up in a table decides. */
const IS_PAIRED = pairedCodes();

function pairedCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  for (const code of MARKS_BY_CODE.keys()) codes[code] = 1;
  return codes;
}

/** What a UTF-16 code unit is as one of a pair; `undefined` for any other character. */
export function pairedMark(code: number): Omit<PairedMark, 'at'> | undefined {
  return IS_PAIRED[code] ? MARKS_BY_CODE.get(code) : undefined;
}
