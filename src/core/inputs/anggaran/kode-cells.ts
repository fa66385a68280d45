import { isKode, parseKode } from '../../kode/kode';
import { shownPrecision } from '../../number/number-format';
import { tidy } from '../../number/read-number';
import type { CellValue, SheetSnapshot } from '../../sheet/snapshot';

/** One cell of a code that may stand over several. */
export interface KodePart {
  readonly column: number;
  readonly text: string;
  readonly isText: boolean;
  readonly zeroLost: boolean;
}

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
  /** Of a code that may stand over several columns the filled cells, those taken from the rows above included. */
  readonly parts: readonly KodePart[];
}

const PART_OF_KODE = /^[\dXx][\dXx.\s]*$/;

/** A cell that may be one part of a code: "1", "06", "2.01", 1. */
export const isPartOfKode = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && PART_OF_KODE.test(value.trim()));

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

function partOf(sheet: SheetSnapshot, row: number, column: number): KodePart | null {
  const value = sheet.value(row, column);
  if (typeof value === 'string') {
    const text = tidy(value);
    return text === '' ? null : { column, text, isText: true, zeroLost: false };
  }
  if (typeof value !== 'number') return null;
  return { column, ...numberAsKode(value, sheet.numberFormat(row, column)), isText: false };
}

/**
 * Parts of a split code as one: a number in a place of two digits gets its zero back ("6" → "06"). `shown` is the
 * first number that the sheet shows without its zero.
 */
function joinParts(parts: readonly KodePart[]): { text: string; shown: KodePart | undefined } {
  let place = 0;
  let shown: KodePart | undefined;
  const segments = parts.map((part) => {
    const padded = part.isText ? part.text : part.text.padStart(SEGMENT_DIGITS[place] ?? 1, '0');
    if (padded !== part.text || part.zeroLost) shown ??= part;
    place += padded.split('.').length;
    return padded.replace(/\.+$/, '');
  });
  return { text: segments.join('.'), shown };
}

/**
 * Each column may hold the full code of its level (kode program, kode kegiatan …): then the deepest is the row's. A
 * column of the office's own code (kode SKPD) stands in every row and tells nothing.
 */
function deepestOf(parts: readonly KodePart[]): KodePart | undefined {
  const full = parts.filter(({ text }) => {
    const parsed = text.split('.').length >= 3 ? parseKode(text) : 'malformed';
    return isKode(parsed) && parsed.level !== 'unit';
  });
  return full.at(-1);
}

/** "1.06.01 PROGRAM PENUNJANG …" in one cell: code and name. */
const KODE_AND_NAME = /^([\dX](?:\.[\dX]{1,4})+)\.?[\s–-]+(\D.*)$/i;
/** A text that is the code and nothing else, as most are. */
const ONLY_KODE = /^[\dX](?:\.[\dX]{1,4})*$/;
const PART = /^[\dXx.]+$/;

const asNumberOf = (sheet: SheetSnapshot, row: number, part: KodePart | undefined): KodeCells['asNumber'] =>
  part
    ? { column: part.column, shown: String(sheet.value(row, part.column)), zeroLost: part.zeroLost }
    : null;

const NO_PARTS: readonly KodePart[] = [];

function oneCell(sheet: SheetSnapshot, row: number, part: KodePart, parts = NO_PARTS): KodeCells {
  const split = ONLY_KODE.test(part.text) ? null : KODE_AND_NAME.exec(part.text);
  const text = split ? split[1]! : part.text;
  return {
    text,
    rest: split?.[2] ?? '',
    whole: part.text,
    column: part.column,
    linkable: part.isText && !split && sheet.value(row, part.column) === text,
    asNumber: asNumberOf(sheet, row, part.isText ? undefined : part),
    parts,
  };
}

/** Segments that a row leaves out because the rows above show them. */
function inherited(parts: readonly KodePart[], above: readonly KodePart[] | undefined): readonly KodePart[] {
  const first = parts[0]!.column;
  return above && parts.every(({ text }) => PART.test(text))
    ? above.filter(({ column }) => column < first)
    : [];
}

/**
 * Reads the kode cells of a row; null when all of them are empty. `above` are the parts of the coded row above: a
 * split code may show only what changes.
 */
export function readKodeCells(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
  above?: readonly KodePart[],
): KodeCells | null {
  if (columns.length === 1) {
    const part = partOf(sheet, row, columns[0]!);
    return part && oneCell(sheet, row, part);
  }
  const own = columns.flatMap((column) => partOf(sheet, row, column) ?? []);
  const first = own[0];
  if (!first) return null;
  const deepest = deepestOf(own);
  const parts = deepest ? own : [...inherited(own, above), ...own];
  if (parts.length === 1) return oneCell(sheet, row, first, parts);
  const { text, shown } = deepest ? { text: deepest.text, shown: undefined } : joinParts(parts);
  return {
    text,
    rest: '',
    whole: text,
    column: (deepest ?? first).column,
    linkable: deepest?.isText ?? false,
    asNumber: asNumberOf(sheet, row, shown && own.includes(shown) ? shown : undefined),
    parts,
  };
}
