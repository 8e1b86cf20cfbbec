import type { Range } from '../core/draft.js';

/** An HTML comment in a source. */
export interface HtmlComment {
  readonly range: Range;
  /** What stands between its marks. */
  readonly text: string;
}

/** The comments of a source, in order. A comment that is never closed is none. */
export function findComments(source: string): HtmlComment[] {
  const comments: HtmlComment[] = [];
  for (let start = source.indexOf('<!--'); start !== -1; ) {
    const close = source.indexOf('-->', start + 4);
    if (close === -1) break;
    comments.push({ range: [start, close + 3], text: source.slice(start + 4, close) });
    start = source.indexOf('<!--', close + 3);
  }
  return comments;
}
