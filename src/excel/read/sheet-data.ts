import type { Block, CellValue, SheetSnapshot } from '../../core/sheet/snapshot';

/** What was read of a worksheet, as plain data: it can be sent to a worker. Rows and columns count from 0, from A1. */
export interface SheetData {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly mark: string | null;
  /** Where the cells below begin. */
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** By `row * MAX_COLUMNS + column`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Format codes, and for each cell, row by row, which one it has. */
  readonly formats: readonly string[];
  readonly formatOf: Uint16Array;
  /** 1 for a bold cell, row by row. */
  readonly bold: Uint8Array;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Block[];
}

export const MAX_COLUMNS = 16384;

/** The sheet as the core looks at it. */
export function snapshotOf(data: SheetData): SheetSnapshot {
  const { name, visibility, mark, merges, top, left, values, formats, formatOf, bold } = data;
  const width = data.columnCount - left;
  const cell = (row: number, column: number): number =>
    row < top || column < left || row >= data.rowCount || column >= data.columnCount
      ? -1
      : (row - top) * width + column - left;
  return {
    name,
    visibility,
    mark,
    merges,
    rowCount: data.rowCount,
    columnCount: data.columnCount,
    value: (row, column) => values[row - top]?.[column - left] ?? null,
    formula: (row, column) => data.formulas.get(row * MAX_COLUMNS + column) ?? null,
    numberFormat: (row, column) => formats[formatOf[cell(row, column)] ?? 0] ?? 'General',
    isBold: (row, column) => bold[cell(row, column)] === 1,
    isRowHidden: (row) => data.hiddenRows.has(row),
  };
}

/** The first rows of a sheet from `firstRow` on; none for a sheet that is not there. */
export function firstRows(
  sheets: readonly SheetData[],
  name: string,
  firstRow: number,
  rows: number,
): readonly (readonly CellValue[])[] {
  const data = sheets.find((sheet) => sheet.name === name);
  if (!data) return [];
  const { value, rowCount, columnCount } = snapshotOf(data);
  return Array.from({ length: Math.max(0, Math.min(rows, rowCount - firstRow)) }, (_, r) =>
    Array.from({ length: columnCount }, (__, column) => value(firstRow + r, column)),
  );
}
