import { Deflate, Inflate } from 'fflate';
import type { Deflated, Platform } from './platform';

/** So much compressed data at a time: what comes out of it stays below 70 MB. */
const PIECE = 65_536;

class TooLong extends Error {}

function inflate(data: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length > size) throw new TooLong();
    out.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < data.length; at += PIECE) {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    return null;
  }
  return out.subarray(0, length);
}

/** With the browser's own zlib, in a thread of its own, where there is one (Chrome 103, Safari 16.4, Firefox 113). */
const deflate = (chunks: Iterable<Uint8Array>): Promise<Deflated> =>
  typeof CompressionStream === 'undefined' ? deflateHere(chunks) : deflateNatively(chunks);

async function deflateNatively(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const out = new Response(stream.readable).arrayBuffer();
  let crc = 0;
  let size = 0;
  for (const chunk of chunks) {
    const written = writer.write(chunk as Uint8Array<ArrayBuffer>);
    crc = crc32(chunk, crc);
    size += chunk.length;
    await written;
  }
  await writer.close();
  return { data: new Uint8Array(await out), crc, size };
}

async function deflateHere(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 4 }, (part) => parts.push(part));
  let crc = 0;
  let size = 0;
  for (const chunk of chunks) {
    stream.push(chunk);
    crc = crc32(chunk, crc);
    size += chunk.length;
    // Lets the page draw between two chunks.
    await Promise.resolve();
  }
  stream.push(new Uint8Array(0), true);
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return { data, crc, size };
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(data: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let i = 0; i < data.length; i++) crc = CRC_TABLE[(crc ^ data[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Longer texts are worth a call of TextDecoder. */
const SHORT = 48;

/** Zip and text for a page. */
export const browserPlatform: Platform = {
  inflate,
  deflate,
  crc32,
  decoder(bytes) {
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    return (start, end) => {
      if (end - start <= SHORT) {
        let text = '';
        let at = start;
        while (at < end && bytes[at]! < 0x80) text += String.fromCharCode(bytes[at++]!);
        if (at === end) return text;
      }
      return utf8.decode(bytes.subarray(start, end));
    };
  },
};
