import type { ColumnReading } from '../inputs/column-reading';
import type { Inputs } from '../inputs/choose';
import { shownPrecision } from '../number/number-format';
import { power10, scaledOf, type Scaled } from '../number/scaled';
import { figureColumns, type FigureColumn } from '../rules/columns';
import type { CellRef } from '../sheet/address';
import type { CellContent } from '../state/state';
import { writtenLike } from './notation';

/** Without zeros at the end of its decimals: a percentage keeps its own two. */
function trimmed({ digits, decimals }: Scaled): Scaled {
  if (decimals === 0 || digits % 10n !== 0n) return { digits, decimals };
  return trimmed({ digits: digits / 10n, decimals: decimals - 1 });
}

/** The number as the cell keeps it: thousands in a sheet in ribuan, 0.9488 for 94.88% in a column of fractions. */
function inCell(number: Scaled, column: FigureColumn, cell: CellRef, isPercent: boolean): Scaled {
  const { reading, sheet } = column;
  if (!isPercent) {
    const zeros = Math.round(Math.log10(reading.scale));
    return trimmed({ digits: number.digits, decimals: number.decimals + zeros });
  }
  const isFraction =
    shownPrecision(sheet.numberFormat(cell.row, cell.column)).percent ||
    ('factor' in reading && (reading as ColumnReading & { factor: number }).factor === 100);
  return isFraction ? { digits: number.digits, decimals: number.decimals + 2 } : number;
}

/** How the column writes texts, from the cell itself or from one that has a text. */
function exampleOf({ sheet, figures }: FigureColumn, cell: CellRef): string | null {
  const own = sheet.value(cell.row, cell.column);
  if (typeof own === 'string' && /\d/.test(own)) return own;
  let numbers = 0;
  let example: string | null = null;
  for (const { row, column, status } of figures) {
    if (status !== 'read') continue;
    const value = sheet.value(row, column);
    if (typeof value === 'number') numbers++;
    else if (typeof value === 'string') example ??= value;
  }
  return own === null && numbers > 0 ? null : example;
}

/**
 * What a corrected cell holds: a number where it holds a number, a text of the same notation where it holds text. Null
 * when the cell is none of the inputs' figures or the figure cannot be written there.
 */
export function correctedContent(
  inputs: Inputs,
  cell: CellRef,
  suggested: string,
  isPercent: boolean,
): CellContent | null {
  const column = figureColumns(inputs).find(
    (known) => known.sheet.name === cell.sheet && known.column === cell.column,
  );
  const number = scaledOf(suggested);
  if (!column || !number) return null;
  const { sheet, reading } = column;
  const numberFormat = sheet.numberFormat(cell.row, cell.column);
  const kept = inCell(number, column, cell, isPercent);
  const example = typeof sheet.value(cell.row, cell.column) === 'number' ? null : exampleOf(column, cell);
  if (example === null) {
    const isExact = absoluteBelow(kept.digits, power10(15));
    return isExact
      ? { kind: 'number', text: String(Number(`${kept.digits}e-${kept.decimals}`)), numberFormat }
      : null;
  }
  const printed = isPercent && /%|persen/i.test(example) ? number : kept;
  const text = writtenLike(example, printed, reading.mark.mark, isPercent ? 'percent' : reading.kind);
  return text === null ? null : { kind: 'text', text, numberFormat };
}

/** Excel keeps 15 digits of a number. */
const absoluteBelow = (digits: bigint, limit: bigint): boolean => digits < limit && -digits < limit;
