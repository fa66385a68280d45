import type { Digest } from '../core/verification/digest';

const HEXADECIMAL = 16;

/** SHA-256 by the browser, off the script's thread. Pages that are served by https (or localhost) have it. */
export const sha256: Digest = async (pieces) => {
  const bytes = new TextEncoder().encode([...pieces].join(''));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(HEXADECIMAL).padStart(2, '0')).join('');
};
