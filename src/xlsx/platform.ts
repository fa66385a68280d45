/** A deflated part, ready for a zip entry. */
export interface Deflated {
  readonly data: Uint8Array;
  /** CRC-32 and length of the data before deflating. */
  readonly crc: number;
  readonly size: number;
}

/**
 * What differs between Node and a browser. Whoever opens a file brings one of `node-platform` and
 * `browser-platform`, so that no bundle for pages ever meets a `node:` module.
 */
export interface Platform {
  /** Inflates raw deflate data; null when it is damaged or longer than `size` bytes. */
  inflate(data: Uint8Array, size: number): Uint8Array | null;
  deflate(chunks: Iterable<Uint8Array>): Promise<Deflated>;
  crc32(data: Uint8Array, before?: number): number;
  /** A function that reads UTF-8 text from a range of `bytes`. */
  decoder(bytes: Uint8Array): (start: number, end: number) => string;
}
