/** The width of a text on a fixed-width display, in columns: Chinese characters and marks take two, a tab four. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    columns += code === 0x09 ? 4 : code >= 0x2010 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return columns;
}
