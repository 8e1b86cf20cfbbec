import { basename, extname } from 'node:path';
import { UserError } from '../base/user-error.js';
import { withoutSpaces } from '../chinese/characters.js';
import type { Draft, NodeType } from '../core/draft.js';
import type { Genre } from '../core/genre.js';

/** How many paragraphs from the top may hold the words a report opens with. */
const OPENING = 3;

/** The genre detected in a draft: by its title, else its salutation or opening, else the name of its file. */
export function detectGenre(draft: Draft, genres: readonly Genre[]): Genre | undefined {
  const title = draft.root.children.find((node) => node.type === 'Title')?.text;
  const salutation = textsOf(draft, 'Salutation', 1);
  const opening = textsOf(draft, 'Paragraph', OPENING);
  const file = withoutSpaces(basename(draft.path, extname(draft.path)));
  return (
    firstMatch(genres, ({ detect }) => [[detect.title, title ? [title] : []]]) ??
    firstMatch(genres, ({ detect }) => [
      [detect.salutation, salutation],
      [detect.opener, opening],
    ]) ??
    firstMatch(genres, ({ detect }) => [[detect.fileName, [file]]])
  );
}

/** The first nodes of a type, each without spaces. */
function textsOf({ root, text }: Draft, type: NodeType, count: number): readonly string[] {
  return root.children
    .filter((node) => node.type === type)
    .slice(0, count)
    .map(({ range }) => withoutSpaces(text.slice(...range)));
}

/**
 * Sees to it that every pattern of a plugin's genre compiles.
 *
 * @throws {UserError} that names the plugin, the genre and the pattern.
 */
export function checkPatterns({ id, detect, outline }: Genre, plugin: string): void {
  const sections = outline.sections ?? [];
  const patterns = [
    ...Object.values(detect),
    ...sections.flatMap(({ titles = [], contains = [] }) => [...titles, ...contains]),
  ];
  for (const pattern of patterns) {
    try {
      new RegExp(pattern);
    } catch (cause) {
      throw new UserError(
        {
          zh: `插件“${plugin}”的体裁“${id}”中，“${pattern}”不是正则表达式。请作者改正，或停用这个插件。`,
          en: `In the genre “${id}” of the plugin “${plugin}”, “${pattern}” is no regular expression. Have it corrected, or remove the plugin.`,
        },
        { cause },
      );
    }
  }
}

type Clue = readonly [pattern: string | undefined, texts: readonly string[]];

function firstMatch(genres: readonly Genre[], cluesOf: (genre: Genre) => readonly Clue[]): Genre | undefined {
  return genres.find((genre) =>
    cluesOf(genre).some(([pattern, texts]) => {
      const search = pattern === undefined ? undefined : new RegExp(pattern);
      return search !== undefined && texts.some((text) => search.test(text));
    }),
  );
}
