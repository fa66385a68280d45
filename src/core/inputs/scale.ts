import { normaliseHeader } from '../sheet/header-words';
import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './rows';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:dalam|dlm|rp|x)? ?(?:miliar|milyar)(?:an)?(?: rupiah)?\b/, 1_000_000_000],
  [/\b(?:dalam|dlm|rp) juta(?:an)?\b|\bjuta(?:an)? rupiah\b|\bjuta(?:an)? rp\b/, 1_000_000],
  [
    /\b(?:dalam|dlm|rp) ribu(?:an)?\b|\bribu(?:an)? rupiah\b|\bribu(?:an)? rp\b|\brp 000\b|\bx ?(?:rp )?1 000\b/,
    1_000,
  ],
];

/** Rupiah per unit of a sheet: what its title block or header says ("dalam jutaan rupiah"); 1 when it says nothing. */
export function sheetScale(sheet: SheetSnapshot, header: Header): number {
  const texts: string[] = [...header.labels];
  for (let row = 0; row < header.first; row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 40); column++)
      texts.push(cellText(sheet, row, column));
  }
  for (const text of texts) {
    if (text.length > 120) continue;
    const found = UNITS.find(([pattern]) => pattern.test(normaliseHeader(text)));
    if (found) return found[1];
  }
  return 1;
}
