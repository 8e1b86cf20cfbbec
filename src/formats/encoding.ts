import { BOMS, type DecodedText, decodeText, ENCODING_NAMES, type Encoding } from '../base/encoding.js';
import { UserError } from '../base/user-error.js';
import type { SourceFile } from '../core/hooks.js';
import { unsupportedContent } from './unsupported.js';

/** A text file, decoded, with what it takes to write it back in its encoding. Its bytes are not kept: they may be many. */
export interface TextFile extends DecodedText {
  readonly path: string;
}

/**
 * Decodes a text file.
 *
 * @throws {UserError} when it is not text, or damaged.
 */
export function openText({ path, bytes }: SourceFile): TextFile {
  const unsupported = unsupportedContent(path, bytes);
  if (unsupported) throw new UserError(unsupported);
  return { path, ...decodeText(bytes, path) };
}

/**
 * The bytes of a text in the encoding of the file it came from, with a BOM if that had one.
 *
 * @throws {UserError} when a character of the text cannot be written in that encoding.
 */
export async function encodeText(text: string, file: TextFile): Promise<Uint8Array> {
  const bom = (file.bom && BOMS[file.encoding]) || new Uint8Array();
  const body = await encode(text, file.encoding);
  const written = new TextDecoder(file.encoding, { ignoreBOM: true }).decode(body);
  if (written !== text) throw notEncodable(file, text, written);
  return Buffer.concat([bom, body]);
}

async function encode(text: string, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030': {
      const { default: iconv } = await import('iconv-lite');
      return iconv.encode(text, 'gb18030');
    }
  }
}

function notEncodable({ path, encoding }: TextFile, text: string, written: string): UserError {
  let at = 0;
  while (text[at] === written[at]) at++;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  const name = ENCODING_NAMES[encoding];
  return new UserError({
    zh: `${path}:${line}：未写入。此行的“${character}”（${code}）不能用文件原来的编码 ${name} 保存。请先把文件另存为 UTF-8。`,
    en: `${path}:${line}: not written: “${character}” (${code}) in this line cannot be saved in the file's encoding, ${name}. Save the file as UTF-8 first.`,
  });
}
