/**
 * Full-width letters, digits and signs (U+FF01–FF5E) as their ASCII twins, other characters unchanged. The
 * result has as many UTF-16 code units as the text, so an offset in one is an offset in the other.
 */
export function toHalfWidth(text: string): string {
  // Nearly always there are none, and to look takes a tenth of the time of replacing none.
  if (!/[！-～]/.test(text)) return text;
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
