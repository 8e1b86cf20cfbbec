/** Letters that stand for something missing: X and what looks like it in full width, Cyrillic, Greek and Roman numerals. */
const LETTERS_X = 'XxＸｘХхΧχⅩⅹ';

/** Crosses that stand for something missing. */
export const CROSSES = '×✕✖╳✗✘⨯';

/** Shapes that stand for something missing; most of them serve as bullets and tick boxes too. */
export const SHAPES = '○◯〇●□△◇☆';

const CODES_X: ReadonlySet<number> = new Set(Array.from(LETTERS_X, (letter) => letter.charCodeAt(0)));

/** Whether a UTF-16 code unit is an X or looks like one. */
export function isLetterX(code: number): boolean {
  return CODES_X.has(code);
}
