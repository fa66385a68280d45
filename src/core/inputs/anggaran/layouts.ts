import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { flatSkpd, readFlat } from './flat/read';
import { readAnggaran } from './read';
import { onlySkpd, skpdOf, type SkpdName } from './skpd';
import { isOfRealisasi, readRealisasi } from './two-sheets';
import type { AnggaranInput } from './types';

/** A flat export: one row per rekening, with code and name of every level beside it. */
export const isFlat = (header: Header): boolean => header.columns.has('kodeSub') || header.columns.has('sub');

/** A recognised budget sheet of any layout. */
export interface BudgetSheet {
  /** Its name. */
  readonly sheet: string;
  /** The SKPD that it holds, when it names them. */
  readonly skpd: readonly SkpdName[];
  /** All of it, or of several SKPD only the one with this key. */
  read(skpd: string | null): AnggaranInput;
}

/** Reads a budget sheet once, whatever is asked of it. */
export function budgetSheet(sheet: SheetSnapshot, header: Header): BudgetSheet {
  if (isFlat(header))
    return {
      sheet: sheet.name,
      skpd: flatSkpd(sheet, header).map((key) => ({ key, name: key })),
      read: (skpd) => readFlat(sheet, header, skpd),
    };
  const whole = isOfRealisasi(header) ? readRealisasi(sheet, header) : readAnggaran(sheet, header);
  return {
    sheet: sheet.name,
    skpd: skpdOf(whole),
    read: (skpd) => (skpd === null ? whole : onlySkpd(whole, skpd)),
  };
}
