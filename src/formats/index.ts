import type { AnyFormat } from '../core/format.js';
import { text } from './text.js';

/** The formats hegao ships. */
export const builtInFormats: readonly AnyFormat[] = [text];
