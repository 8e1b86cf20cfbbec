import { createHash } from 'node:crypto';
import type { ResultMessage } from '../results/result.js';

/** Identifies a finding in a repository, whatever line it is on; 32 hexadecimal digits. */
export function repositoryFingerprint(path: string, { ruleId, messageId, fingerprint }: ResultMessage) {
  const content = [path, ruleId, messageId, fingerprint].join('\0');
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
