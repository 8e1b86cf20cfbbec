import { gap, type Recogniser } from './gap.js';
import { isDigitAt, isSpaceAt, skipSpaces } from './neighbours.js';

/** 2021年　月　日: the blanks where month and day belong, as one gap. */
export const readBlankDate: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1)) return none;
  const month = skipSpaces(text, at + 1);
  if (text[month] !== '月' || !isSpaceAt(text, month + 1)) return none;
  const day = skipSpaces(text, month + 1);
  return text[day] === '日' ? gap(at + 1, day) : none;
};

/** 12月　日: the blank where the day belongs. */
export const readBlankDay: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1) || !isDigitAt(text, at - 1)) return none;
  const day = skipSpaces(text, at + 1);
  return text[day] === '日' ? gap(at + 1, day) : none;
};

/** 〔2021〕　号: the blank where the number belongs. */
export const readBlankNumber: Recogniser = ({ text }, at) => {
  const none = { end: at + 1 };
  if (!isSpaceAt(text, at + 1)) return none;
  const word = skipSpaces(text, at + 1);
  return text[word] === '号' ? gap(at + 1, word) : none;
};
