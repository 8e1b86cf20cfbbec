/** Marks that end a sentence. */
export const SENTENCE_ENDS = '。！？';

/** Opening marks that must be closed, with what closes them. */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['【', '】'],
  ['［', '］'],
  ['「', '」'],
  ['『', '』'],
  ['｛', '｝'],
]);

/** Closing marks, with what opens them. */
export const OPENERS: ReadonlyMap<string, string> = new Map([...PAIRS].map(([open, close]) => [close, open]));

/** Half-width marks with the full-width marks that Chinese text uses. */
export const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);
