import { BadFile } from '../bad-file';

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
/** The end record is followed by a comment of at most 65,535 bytes. */
const LONGEST_END = 22 + 65_535;

/** Finds a zip file's central directory from the record at its end. */
export function findDirectory(view: DataView): { readonly offset: number; readonly count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - LONGEST_END; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    return findDirectory64(view, at) ?? { offset, count };
  }
  throw new BadFile('truncated');
}

function findDirectory64(
  view: DataView,
  end: number,
): { readonly offset: number; readonly count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new BadFile('truncated');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
