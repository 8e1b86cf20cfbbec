import { TokenKind } from '../chinese/lexer.js';
import type { Draft, Range } from '../core/draft.js';
import { defineFact } from '../core/facts.js';

/** A 发文字号 wherever it stands, set well or badly: 国发〔2021〕1号, 国发（2021）第001号. */
export interface DocumentNumberMention {
  readonly range: Range;
  /** 国发, 青委办: the Han characters before the year, without the words of the sentence that can be separated from them. */
  readonly issuer: string;
  /** The year with what brackets it. */
  readonly bracketed: Range;
  /** The year alone, as it is written. */
  readonly year: Range;
  /** 第, where it stands before the serial number. */
  readonly ordinalMark: Range | undefined;
  /** The digits before 号. */
  readonly serial: Range;
}

/** The document numbers that a draft cites or bears: 国发〔2021〕4号. */
export const documentNumbers = defineFact<readonly DocumentNumberMention[]>({
  id: 'documentNumbers',
  compute: ({ draft }) => mentionsIn(draft),
});

/** How far back from its serial number a document number can reach. */
const REACH = 32;
const BEFORE_SERIAL =
  /([㐀-鿿\u{20000}-\u{323af}]{1,20})([〔﹝［[（(【])([0-9０-９]{2,4})([〕﹞］\]）)】])(第?)$/u;
/** Words that lead up to a number; what follows the last of them is the issuer. */
const WORDS_BEFORE = [
  ...'按照 依照 根据 依据 遵照 落实 贯彻 执行 转发 印发 下发 发布 实施 出台 符合 违反 参照 结合 以下 对照'.split(
    ' ',
  ),
  ...'的和与及以于由对见在将是了就至',
];
/** What follows 号 where it numbers a house, a plot or a line. */
const THINGS = '楼地线院门井机车店馆厅库桥令';

function mentionsIn({ text, tokens }: Draft): DocumentNumberMention[] {
  const mentions: DocumentNumberMention[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const end = tokens.ends[index]!;
    if (tokens.kinds[index] !== TokenKind.Arabic || text[end] !== '号') continue;
    if (THINGS.includes(text[end + 1] ?? '\n')) continue;
    const start = tokens.starts[index]!;
    const match = BEFORE_SERIAL.exec(text.slice(Math.max(0, start - REACH), start));
    if (!match) continue;
    const [whole, run, , year, , ordinal] = match as unknown as readonly [string, ...string[]];
    const open = start - whole.length + run!.length;
    const issuer = issuerIn(run!);
    const yearEnd = open + 1 + year!.length;
    mentions.push({
      range: [open - issuer.length, end + 1],
      issuer,
      bracketed: [open, yearEnd + 1],
      year: [open + 1, yearEnd],
      ordinalMark: ordinal ? [yearEnd + 1, start] : undefined,
      serial: [start, end],
    });
  }
  return mentions;
}

/** What follows the last word that leads up to it. */
function issuerIn(run: string): string {
  const starts = WORDS_BEFORE.map((word) => {
    const at = run.lastIndexOf(word, run.length - word.length - 1);
    return at === -1 ? 0 : at + word.length;
  });
  return run.slice(Math.max(...starts));
}
