import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { flatSkpd, readFlat } from './flat/read';
import { readAnggaran } from './read';
import { onlySkpd, skpdOf, type SkpdName } from './skpd';
import type { AnggaranInput } from './types';

/** A flat export: one row per rekening, with code and name of every level beside it. */
export const isFlat = (header: Header): boolean => header.columns.has('kodeSub') || header.columns.has('sub');

/** Reads a recognised budget sheet of any layout; of several SKPD only the one with this key. */
export function readBudget(sheet: SheetSnapshot, header: Header, skpd: string | null = null): AnggaranInput {
  if (isFlat(header)) return readFlat(sheet, header, skpd);
  const input = readAnggaran(sheet, header);
  return skpd === null ? input : onlySkpd(input, skpd);
}

/** The SKPD that a recognised budget sheet holds, when it names them. */
export const skpdNames = (sheet: SheetSnapshot, header: Header): readonly SkpdName[] =>
  isFlat(header)
    ? flatSkpd(sheet, header).map((key) => ({ key, name: key }))
    : skpdOf(readAnggaran(sheet, header));
