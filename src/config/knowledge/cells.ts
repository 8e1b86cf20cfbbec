import type { Localized } from '../../base/locale.js';
import { widenDate } from '../../knowledge/dates.js';
import { wrongValue } from '../issues.js';
import type { Choice, ColumnKind } from './tables.js';

type ListKind = Extract<ColumnKind, { type: 'texts' | 'patterns' }>;

/** The value of a cell, or what was expected of it. */
export type Understood = { readonly value: unknown } | { readonly wrong: Localized };

/** Parses a cell of a kind. */
export function understand(written: unknown, kind: ColumnKind): Understood {
  if (kind.type === 'texts' || kind.type === 'patterns') return textsOf(written, kind);
  if (typeof written !== 'string') return wrong(written, TEXT);
  const text = written.trim();
  switch (kind.type) {
    case 'text':
      return { value: text };
    case 'whole':
      return /^[1-9]\d{0,3}$/.test(text) ? { value: Number(text) } : wrong(text, WHOLE);
    case 'day': {
      const value = widenDate(text, kind.edge);
      return value === undefined ? wrong(text, DAY) : { value };
    }
    case 'checked':
      return checkedOf(text);
    case 'choice':
      return choiceOf(text, kind.values);
  }
}

const TEXT: Localized = { zh: '文字', en: 'a text' };
const TEXTS: Localized = { zh: '文字，多个以“；”分开', en: 'texts, with ; between them' };
const WHOLE: Localized = { zh: '从 1 起的整数', en: 'a whole number from 1' };
const DAY: Localized = {
  zh: 'YYYY、YYYY-MM 或 YYYY-MM-DD 形式的有效日期',
  en: 'a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
};

const CHECKED: Localized = { zh: '是、否或核对的日期', en: 'yes, no or the day it was checked' };
const YES = ['是', 'true', 'yes'];
const NO = ['否', 'false', 'no'];

function checkedOf(text: string): Understood {
  if (YES.includes(text.toLowerCase())) return { value: true };
  if (NO.includes(text.toLowerCase())) return { value: false };
  const day = widenDate(text, 'last');
  return day === undefined ? wrong(text, CHECKED) : { value: day };
}

function textsOf(written: unknown, { type, marks }: ListKind): Understood {
  const list = typeof written === 'string' ? written.split(new RegExp(`[${marks}]`)) : written;
  if (!Array.isArray(list) || !list.every((item): item is string => typeof item === 'string'))
    return wrong(written, TEXTS);
  const items = list.map((item) => item.trim()).filter((item) => item !== '');
  const broken = type === 'patterns' ? items.find((item) => !isPattern(item)) : undefined;
  return broken === undefined ? { value: items } : wrong(broken, PATTERN);
}

const PATTERN: Localized = { zh: '正则表达式', en: 'a regular expression' };

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function choiceOf(text: string, choices: readonly Choice[]): Understood {
  const namesOf = ({ value, names }: Choice) => [String(value), ...names];
  const chosen = choices.find((choice) => namesOf(choice).includes(text.toLowerCase()));
  if (chosen) return { value: chosen.value };
  const expected = {
    zh: choices.map(({ names }) => names[0]).join('、'),
    en: choices.map(({ value }) => value).join(', '),
  };
  return wrong(text, { zh: `${expected.zh}之一`, en: `one of ${expected.en}` }, choices.flatMap(namesOf));
}

function wrong(value: unknown, expected: Localized, names?: readonly string[]): Understood {
  return { wrong: wrongValue(value, expected, names) };
}
