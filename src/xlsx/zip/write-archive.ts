import type { Deflated } from '../platform';
import type { ZipEntry } from './archive';

/** 1 January 1980, the oldest a zip file knows: the same input gives the same bytes on any day. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;
const DEFLATE_LEVEL_BITS = 0x0006;
const VERSION = 20;

/** A new or changed part as an entry; a changed one keeps the name bytes of the entry that it replaces. */
export function deflatedEntry(name: string, { data, crc, size }: Deflated, replaced?: ZipEntry): ZipEntry {
  const nameBytes = replaced?.nameBytes ?? new TextEncoder().encode(name);
  const flags = replaced ? replaced.flags & UTF8_NAME : UTF8_NAME;
  return { name, nameBytes, flags, method: 8, time: NO_DATE, crc, size, data };
}

/** Writes a zip file; the compressed data of each entry is copied as it is. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { nameBytes, data }) => sum + 76 + 2 * nameBytes.length + data.length,
    22,
  );
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeFields(view, at + 4, entry);
    view.setUint16(at, 0, true);
    file.set(entry.nameBytes, at + 2);
    file.set(entry.data, at + 2 + entry.nameBytes.length);
    at += 2 + entry.nameBytes.length + entry.data.length;
  }
  const directory = at;
  for (const [n, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    at = writeFields(view, at + 6, entry);
    // Extra field, comment, disk and attributes stay zero.
    view.setUint32(at + 12, offsets[n]!, true);
    file.set(entry.nameBytes, at + 16);
    at += 16 + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return file;
}

/** The fields that local header and directory have in common; returns the place after them. */
function writeFields(view: DataView, at: number, entry: ZipEntry): number {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & (UTF8_NAME | DEFLATE_LEVEL_BITS), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  return at + 24;
}
