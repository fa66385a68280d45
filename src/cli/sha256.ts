import { createHash } from 'node:crypto';
import type { DigestText } from '../core/verification/digest';
import { ByteWriter } from '../xlsx/write/byte-writer';

/** Bytes that are digested at a time. */
const BLOCK = 65_536;

class HashedText implements DigestText {
  private readonly hash = createHash('sha256');
  private readonly bytes = new ByteWriter(BLOCK);

  text(text: string): void {
    this.bytes.text(text);
    if (this.bytes.isFull) this.hash.update(this.bytes.take());
  }

  number(value: number): void {
    this.bytes.number(value);
  }

  finish(): string {
    return this.hash.update(this.bytes.take()).digest('hex');
  }
}

/** SHA-256 by Node: a `Digest` that need not be waited for. */
export function sha256(write: (to: DigestText) => void): string {
  const hashed = new HashedText();
  write(hashed);
  return hashed.finish();
}
