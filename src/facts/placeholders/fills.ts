/** Letters that stand for something missing: X and what looks like it in full width, Cyrillic, Greek and Roman numerals. */
const LETTERS_X = 'XxＸｘХхΧχⅩⅹ';

/** Crosses that stand for something missing. */
export const CROSSES = '×✕✖╳✗✘⨯';

/** Shapes that stand for something missing; most of them serve as bullets and tick boxes too. */
export const SHAPES = '○◯〇●□△◇☆';

const IS_LETTER_X = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  LETTERS_X.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a UTF-16 code unit is an X or looks like one. */
export function isLetterX(code: number): boolean {
  return IS_LETTER_X[code] === 1;
}
