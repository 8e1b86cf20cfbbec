import type { Line } from './lines.js';

/** What stands above a table of contents. */
const CAPTION = /^[【[]?目录[】\]]?[：:]?$/;
/** Whether a line stands above a table of contents. */
export function isContentsCaption({ dense }: Line): boolean {
  return CAPTION.test(dense);
}

/**
 * The entries of tables of contents, with page numbers or without: the lines below 目录 that stand once more further
 * down, where they are headings.
 */
export function contentsLines(lines: readonly Line[]): ReadonlySet<Line> {
  const entries = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (!isContentsCaption(line)) continue;
    const below = new Map<string, number>();
    for (const { dense } of lines.slice(at + 1)) below.set(dense, (below.get(dense) ?? 0) + 1);
    for (const entry of lines.slice(at + 1)) {
      const own = below.get(entry.dense) ?? 0;
      below.set(entry.dense, own - 1);
      if (entry.dense === '' || !titlesOf(entry.dense).every((title) => (below.get(title) ?? 0) > 0)) break;
      entries.add(entry);
    }
    break;
  }
  return entries;
}

/** The titles of an entry; Markdown may have joined several lines to one. */
function titlesOf(dense: string): string[] {
  return dense.split(/(?=[一二三四五六七八九十]{1,3}、)/).map(withoutPage);
}

/** An entry without the dots and the number of the page behind it. */
function withoutPage(entry: string): string {
  let end = entry.length;
  while (end > 0 && /[\d.．…·]/.test(entry[end - 1]!)) end--;
  return entry.slice(0, end);
}
