import { address } from '../core/sheet/address';
import type { CellValue, SheetSnapshot } from '../core/sheet/snapshot';

interface DrawnCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** 90 a number, "90" and 90% texts, #REF! an error, 90 {=C3+C4} a formula and its value. */
function cellOf(written: string): DrawnCell {
  const [, shown = '', formula = null] = /^(.*?)(?:\s*\{(=.+)\})?$/.exec(written)!;
  return { value: valueOf(shown), formula };
}

function valueOf(shown: string): CellValue {
  if (shown === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(shown)) return Number(shown);
  if (/^".*"$/.test(shown)) return shown.slice(1, -1);
  return /^#[A-Z/]+[!?A]$/.test(shown) ? { error: shown } : shown;
}

/** A worksheet as it is drawn: one line a row, "|" between cells, "~" before a hidden row. */
export function drawnSheet(name: string, lines: string): SheetSnapshot {
  const drawn = lines.trim().split('\n');
  const hidden = new Set(drawn.flatMap((line, row) => (/^\s*~/.test(line) ? [row] : [])));
  const cells = drawn.map((line) =>
    line
      .replace(/^\s*~/, '')
      .split('|')
      .map((text) => cellOf(text.trim())),
  );
  return {
    name,
    visibility: 'visible',
    mark: null,
    rowCount: cells.length,
    columnCount: Math.max(...cells.map((row) => row.length)),
    merges: [],
    value: (row, column) => cells[row]?.[column]?.value ?? null,
    formula: (row, column) => cells[row]?.[column]?.formula ?? null,
    numberFormat: () => 'General',
    isBold: () => false,
    isRowHidden: (row) => hidden.has(row),
  };
}

/** Makes template tags that draw a worksheet of this name. */
export const sheetNamed =
  (name: string) =>
  ({ raw }: TemplateStringsArray): SheetSnapshot =>
    drawnSheet(name, raw.join(''));

/** "C5", as a person calls a cell. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  address(row, column);
