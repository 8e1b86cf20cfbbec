/** One of the items, by chance. */
export function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A text with one stretch of it replaced. */
export function replaced(text: string, [start, end]: readonly [number, number], by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Whether a place stands in a 《title》 of its line, where rules on form say nothing. */
export function isInTitle(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
