import { BadFile } from '../bad-file';
import { LIMITS, MEGABYTE } from '../limits';
import type { Platform } from '../platform';
import { findDirectory } from './directory-end';

/** One entry of a zip file as its central directory has it. */
export interface ZipEntry {
  /** Part name: "/" between folders, none in front. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as they stand. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** The compressed data, a view into the file. */
  readonly data: Uint8Array;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 1;

/** The entries of a zip file in its own order; nothing is inflated. Refuses what could be meant to harm. */
export function readArchive(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries) throw new BadFile('not-workbook');
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new BadFile('truncated');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > file.length) throw new BadFile('truncated');
    const entry = readEntry(file, view, at, nameLength, extraLength);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new BadFile('duplicate-part', { part: entry.name });
    seen.add(key);
    entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

function readEntry(
  file: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameBytes = file.subarray(at + 46, at + 46 + nameLength);
  const name = partName(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new BadFile('encrypted', { part: name });
  const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
  const long = zip64Numbers(extra);
  const wide = (value: number): number => (value === 0xffffffff ? long() : value);
  const size = wide(view.getUint32(at + 24, true));
  const length = wide(view.getUint32(at + 20, true));
  const header = wide(view.getUint32(at + 42, true));
  if (header + 30 > file.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw new BadFile('truncated');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > file.length) throw new BadFile('truncated');
  return {
    name,
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    data: file.subarray(start, start + length),
  };
}

/** Sizes beyond 4 GB stand in an extra field, in order, only those that do not fit. */
function zip64Numbers(extra: DataView): () => number {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    return () => {
      if (place + 8 > extra.byteLength) throw new BadFile('truncated');
      place += 8;
      return Number(extra.getBigUint64(place - 8, true));
    };
  }
  return () => {
    throw new BadFile('truncated');
  };
}

/** Some writers use "\" or begin with "/"; a name that leads out of the file has no business in a workbook. */
function partName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..') || name.includes('\0')) throw new BadFile('unsafe-name', { part: name });
  return name;
}

/** Entries that share their data are the sign of a zip bomb (D. Fifield, "A better zip bomb", 2019). */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = entries.map(({ data }) => data).sort((a, b) => a.byteOffset - b.byteOffset);
  let end = 0;
  for (const data of sorted) {
    if (data.length > 0 && data.byteOffset < end) throw new BadFile('part-too-large');
    end = Math.max(end, data.byteOffset + data.length);
  }
}

/** Inflates entries and keeps count, so that all parts together stay within bounds. */
export class Inflater {
  private readonly counted = new Set<ZipEntry>();
  private total = 0;

  constructor(private readonly platform: Platform) {}

  /** The contents of an entry, at most `limit` bytes. */
  inflate(entry: ZipEntry, limit: number): Uint8Array {
    const { name: part, size, data } = entry;
    const tooLarge = new BadFile('part-too-large', { part, limit: limit / MEGABYTE });
    if (size > limit) throw tooLarge;
    if (size > LIMITS.ratioFrom && size > data.length * LIMITS.ratio) throw tooLarge;
    if (!this.counted.has(entry)) this.total += size;
    if (this.total > LIMITS.total) throw tooLarge;
    this.counted.add(entry);
    const inflated = this.unpack(entry);
    // A size that lies, in either direction, or data that was changed after packing.
    if (inflated?.length !== size || this.platform.crc32(inflated) !== entry.crc) {
      throw new BadFile('damaged-part', { part });
    }
    return inflated;
  }

  private unpack({ method, data, size }: ZipEntry): Uint8Array | null {
    if (method === 0) return data;
    return method === 8 ? this.platform.inflate(data, size) : null;
  }
}
