import * as crypto from 'node:crypto';
import * as fs from 'node:fs';

/** How many characters a digest has; no name of a kind of path is as long. */
export const DIGEST_LENGTH = 43;

/** A hash of some content. */
export function digest(content: Uint8Array | string): string {
  return crypto.hash('sha256', content, 'base64url');
}

/** Files are read into it, for a run may look at thousands; a greater one is read for itself. */
const BUFFER_SIZE = 1 << 18;
let buffer: Buffer | undefined;

/**
 * The same of a file on disk.
 *
 * @throws when it cannot be read.
 */
export function digestOfFile(path: string): string {
  buffer ??= Buffer.allocUnsafeSlow(BUFFER_SIZE);
  const file = fs.openSync(path, 'r');
  try {
    const length = fs.readSync(file, buffer, 0, BUFFER_SIZE, null);
    if (length < BUFFER_SIZE && fs.readSync(file, buffer, length, 1, null) === 0)
      return digest(buffer.subarray(0, length));
  } finally {
    fs.closeSync(file);
  }
  return digest(fs.readFileSync(path));
}
