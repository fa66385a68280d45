/** A cell of a named sheet; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** (4, 4) → "E5". */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "E5" or "$E$5" → row 4, column 4; null when it is not the address of one cell. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

const PLAIN_SHEET_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A plain name that could be read as a cell (A1, R1C1) needs quotes all the same. */
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** The sheet's name as a formula needs it: quoted unless it is a plain word. */
export const sheetInFormula = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "Anggaran!E5", "'LRA 2024'!E5". */
export const reference = (cell: CellRef): string =>
  `${sheetInFormula(cell.sheet)}!${address(cell.row, cell.column)}`;
