import { isKode, parseKode } from '../../kode/kode';
import { shownPrecision } from '../../number/number-format';
import { tidy } from '../../number/read-number';
import type { SheetSnapshot } from '../../sheet/snapshot';

/** What the kode cells of one row say together. */
export interface KodeCells {
  /** The code, its parts joined by dots. */
  readonly text: string;
  /** Text behind the code in the same cell ("1.06.01 PROGRAM …"); "" usually. */
  readonly rest: string;
  /** The cell's whole text. */
  readonly whole: string;
  readonly column: number;
  /** One cell of text holds exactly the code. */
  readonly linkable: boolean;
  /** The code was kept as a number: what is shown, and whether a zero was lost on the way. */
  readonly asNumber: { readonly column: number; readonly shown: string; readonly zeroLost: boolean } | null;
}

interface Part {
  readonly column: number;
  readonly text: string;
  readonly isText: boolean;
  readonly zeroLost: boolean;
}

/** Digits that a segment of a code has, by its place; the sub kegiatan has two or four. */
const SEGMENT_DIGITS = [1, 2, 2, 1, 2, 2] as const;

function numberAsKode(value: number, format: string): { text: string; zeroLost: boolean } {
  const shown = shownPrecision(format).decimals;
  const plain = shown !== null && shown >= 0 ? value.toFixed(Math.min(shown, 8)) : String(value);
  const zeros = /^0+$/.test(format) ? format.length : 0;
  const text = plain.padStart(zeros, '0');
  if (isKode(parseKode(text)) || Number.isInteger(value)) return { text, zeroLost: false };
  // 2.1 can only have been 2.10: a bidang has two digits.
  return /^\d\.\d$/.test(text) ? { text: `${text}0`, zeroLost: true } : { text, zeroLost: true };
}

function partsOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): Part[] {
  const parts: Part[] = [];
  for (const column of columns) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') {
      const text = tidy(value);
      if (text !== '') parts.push({ column, text, isText: true, zeroLost: false });
    } else if (typeof value === 'number') {
      parts.push({ column, ...numberAsKode(value, sheet.numberFormat(row, column)), isText: false });
    }
  }
  return parts;
}

/** Parts of a split code as one: a number in a place of two digits gets its zero back ("6" → "06"). */
function joinParts(parts: readonly Part[]): string {
  let place = 0;
  return parts
    .map(({ text, isText }) => {
      const padded = isText ? text : text.padStart(SEGMENT_DIGITS[place] ?? 1, '0');
      place += padded.split('.').length;
      return padded.replace(/\.+$/, '');
    })
    .join('.');
}

/** "1.06.01 PROGRAM PENUNJANG …" in one cell: code and name. */
const KODE_AND_NAME = /^([\dX](?:\.[\dX]{1,4})+)\.?[\s–-]+(\D.*)$/i;

/** Reads the kode cells of a row; null when all of them are empty. */
export function readKodeCells(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
): KodeCells | null {
  const parts = partsOf(sheet, row, columns);
  const first = parts[0];
  if (!first) return null;
  const numeric = parts.find((part) => !part.isText);
  const asNumber = numeric
    ? { column: numeric.column, shown: String(sheet.value(row, numeric.column)), zeroLost: numeric.zeroLost }
    : null;
  if (parts.length === 1) {
    const split = KODE_AND_NAME.exec(first.text);
    const text = split ? split[1]! : first.text;
    const linkable = first.isText && !split && sheet.value(row, first.column) === text;
    return { text, rest: split?.[2] ?? '', whole: first.text, column: first.column, linkable, asNumber };
  }
  // Each column may hold the full code of its level: then the deepest is the row's.
  const full = parts.filter((part) => part.text.split('.').length >= 3 && isKode(parseKode(part.text)));
  const deepest = full.at(-1);
  const text = deepest ? deepest.text : joinParts(parts);
  return {
    text,
    rest: '',
    whole: text,
    column: (deepest ?? first).column,
    linkable: deepest?.isText ?? false,
    asNumber,
  };
}
