import type { Format } from '../../core/format.js';
import { type SourceState, sourceFormat } from '../source-format.js';
import { readFrontMatter } from './front-matter.js';

/** CommonMark with tables and task lists as GitHub has them, front matter in YAML, and comments in HTML. */
export const markdown: Format<SourceState> = sourceFormat({
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  async load({ text, path }) {
    const frontMatter = await readFrontMatter(text, path);
    const { readMarkdown } = await import('./read.js');
    return {
      read: (source) => ({
        ...readMarkdown(source, frontMatter?.lines ?? 0),
        ...(frontMatter && { properties: frontMatter.properties }),
      }),
      paragraphBreak: '\n\n',
      escape: escapeMarkdown,
    };
  },
});

/** Puts a backslash before what would be mark-up. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<&|~{$^#=%]/g, '\\$&')
    .replace(/^([+>:!?-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2');
}
