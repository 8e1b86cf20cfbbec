/**
 * Finds for each paragraph of a text the paragraph of an earlier text that is the same word for word, wherever that
 * stood; -1 for one that is new or changed. Of equal paragraphs each has one of its own: where there is one more now, the
 * one between those that kept their places is new.
 */
export function sameParagraphs(now: readonly string[], earlier: readonly string[]): Int32Array {
  const same = new Int32Array(now.length).fill(-1);
  const least = Math.min(now.length, earlier.length);
  let head = 0;
  while (head < least && now[head] === earlier[head]) same[head] = head++;
  let tail = 0;
  while (tail < least - head && now.at(-1 - tail) === earlier.at(-1 - tail)) {
    tail++;
    same[now.length - tail] = earlier.length - tail;
  }
  const left = new Map<string, number[]>();
  for (let at = earlier.length - tail - 1; at >= head; at--) {
    const places = left.get(earlier[at]!) ?? [];
    places.push(at);
    left.set(earlier[at]!, places);
  }
  for (let at = head; at < now.length - tail; at++) same[at] = left.get(now[at]!)?.pop() ?? -1;
  return same;
}
