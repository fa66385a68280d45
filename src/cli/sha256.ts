import { createHash } from 'node:crypto';
/** SHA-256 by Node: a `Digest` that need not be waited for. */
export const sha256 = (pieces: Iterable<string>): string => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return hash.digest('hex');
};
