import { createHash } from 'node:crypto';
import type { Digest } from '../core/verification/digest';

/** SHA-256 by Node. */
export const sha256: Digest = (pieces) => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return hash.digest('hex');
};
