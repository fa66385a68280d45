import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { supplySubtle } from '../../src/workbench/secure-hash';

const hexadecimal = (hash: ArrayBuffer): string => Buffer.from(hash).toString('hex');

test('where a browser hides its SHA-256 the pane gets one that gives the same', async () => {
  const hidden = {} as Crypto;
  supplySubtle(hidden);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const own = bytes as Uint8Array<ArrayBuffer>;
      const hash = await hidden.subtle.digest('SHA-256', own);
      expect(hexadecimal(hash)).toBe(hexadecimal(await webcrypto.subtle.digest('SHA-256', own)));
    }),
  );
});

test('a browser that has its own keeps it', () => {
  const { subtle } = webcrypto;
  supplySubtle(webcrypto as Crypto);
  expect(webcrypto.subtle).toBe(subtle);
});
