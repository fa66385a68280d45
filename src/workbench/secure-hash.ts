import { sha256 } from '@noble/hashes/sha2';

/**
 * A browser hides its own SHA-256 from pages that come by http from another computer, as from an office's own server.
 * The pane works out the fingerprints of the Lembar Verifikasi with it; there it is given one in script.
 */
export function supplySubtle(browser: Crypto): void {
  if ((browser as Partial<Crypto>).subtle) return;
  const digest = (_algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
    Promise.resolve(new Uint8Array(sha256(bytes)).buffer);
  Object.defineProperty(browser, 'subtle', { value: { digest } });
}
