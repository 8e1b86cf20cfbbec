import type { AnyFormat } from '../core/format.js';
import { markdown } from './markdown/markdown.js';
import { text } from './text/text.js';

export { unsupported } from './unsupported.js';

/** The formats hegao ships. */
export const builtInFormats: readonly AnyFormat[] = [text, markdown];

/** The format that reads files of a name, whatever the case of its extension. */
export function formatOf(
  path: string,
  formats: readonly AnyFormat[] = builtInFormats,
): AnyFormat | undefined {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
