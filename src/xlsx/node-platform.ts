import { crc32, createDeflateRaw, inflateRawSync } from 'node:zlib';
import type { Deflated, Platform } from './platform';

/** Sheet XML comes out as small as with the default level 6, in two thirds of the time (docs/performance.md). */
const LEVEL = 5;

async function deflate(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const stream = createDeflateRaw({ level: LEVEL, chunkSize: 1 << 18 });
  const out: Uint8Array[] = [];
  stream.on('data', (part: Uint8Array) => out.push(part));
  const ended = new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
  let crc = 0;
  let size = 0;
  for (const chunk of chunks) {
    // zlib works on one chunk in a thread of its own while the next one is made here.
    if (stream.writableNeedDrain) await new Promise((resolve) => stream.once('drain', resolve));
    stream.write(chunk);
    crc = crc32(chunk, crc);
    size += chunk.length;
  }
  stream.end();
  await ended;
  return { data: Buffer.concat(out), crc, size };
}

function inflate(data: Uint8Array, size: number): Uint8Array | null {
  try {
    // One block of the declared size: no pieces to copy together. One byte more shows data that runs over.
    return inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch {
    return null;
  }
}

/** Zip and text with what Node has built in. */
export const nodePlatform: Platform = {
  inflate: (data, size) => {
    const inflated = inflate(data, size);
    return inflated && inflated.length <= size ? inflated : null;
  },
  deflate,
  crc32: (data, before) => crc32(data, before),
  decoder(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (start, end) => buffer.toString('utf8', start, end);
  },
};
