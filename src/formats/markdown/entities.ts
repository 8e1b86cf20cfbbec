import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character written by its name or number: &amp; or &#x3000;. */
interface CharacterReference {
  readonly text: string;
  readonly end: number;
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;

/** The character reference at a place; `undefined` for an & that is one. */
export function characterReferenceAt(text: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  const character =
    name !== undefined
      ? decodeNamedCharacterReference(name)
      : characterOf(decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal!, 16));
  if (character === false) return undefined;
  // A draft has one paragraph a line: to a reader a line break or tab written so is a space.
  return { text: character.replace(/[\t\n\r]/, ' '), end: at + whole.length };
}

/** What a number stands for; what is no character shows as U+FFFD. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
