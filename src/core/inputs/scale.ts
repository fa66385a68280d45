import { normaliseHeader } from '../sheet/header-words';
import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './rows';

/** "dalam juta rupiah", "(jutaan Rp)", "Rp juta", "x 1.000.000": a unit, not an amount ("Rp 4,7 miliar"). */
const saying = (unit: string, power: string): RegExp =>
  new RegExp(
    `\\b(?:dalam|dlm|satuan) (?:rp |rupiah )?${unit}(?:an)?\\b|(?<!\\d )\\b${unit}(?:an)? (?:rupiah|rp)\\b|` +
      `(?<!\\d )\\brp ${unit}(?:an)?\\b|^${unit}an$|\\bx (?:rp ?)?${power}(?! 000)\\b|\\brp ${power.slice(2)}(?! 000)$`,
  );

const UNITS: readonly (readonly [RegExp, number])[] = [
  [saying('(?:miliar|milyar)', '1 000 000 000'), 1_000_000_000],
  [saying('juta', '1 000 000'), 1_000_000],
  [saying('ribu', '1 000'), 1_000],
];

const LONGEST_LABEL = 120;

function unitOf(text: string): number | null {
  if (text.length > LONGEST_LABEL) return null;
  const label = normaliseHeader(text);
  return UNITS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** Rupiah per unit of a sheet: what its header or the title block says ("dalam jutaan rupiah"); 1 when nothing does. */
export function sheetScale(sheet: SheetSnapshot, header: Header): number {
  for (const label of header.labels) {
    const unit = unitOf(label);
    if (unit !== null) return unit;
  }
  for (let row = 0; row < header.first; row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 40); column++) {
      const unit = unitOf(cellText(sheet, row, column));
      if (unit !== null) return unit;
    }
  }
  return 1;
}
