/** Where a text quotes: quotations are not corrected, so no fault is seeded there. */
export function quotedAt(text: string): (at: number) => boolean {
  const quoted = new Uint8Array(text.length);
  for (const { index, 0: whole } of text.matchAll(/《[^》\n]*》|“[^”\n]*”/g)) {
    // The marks themselves can be changed; a term is no quotation.
    const isSpeech = whole.startsWith('《') || /[。！？]/.test(whole) || whole.length > 12;
    if (isSpeech) quoted.fill(1, index, index + whole.length);
  }
  return (at) => quoted[at] === 1;
}
