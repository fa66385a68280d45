import {
  testedDecimals,
  type Equation,
  type RatioEquation,
  type SumEquation,
} from '../../core/equations/equation';
import type { Figure } from '../../core/inputs/figure';
import { address, type CellRef } from '../../core/sheet/address';
import { isCellError, type CellValue, type SheetSnapshot } from '../../core/sheet/snapshot';

/** A formula in pieces: text, and cells, which move along when the rule is copied down. */
export type Condition = readonly (string | Pick<CellRef, 'row' | 'column'>)[];

export const printCondition = (condition: Condition): string =>
  condition.map((part) => (typeof part === 'string' ? part : address(part.row, part.column))).join('');

/** The same for conditions that say the same of cells in different rows. */
export const relativeTo = (condition: Condition, row: number): string =>
  condition.map((part) => (typeof part === 'string' ? part : `R[${part.row - row}]C${part.column}`)).join('');

/** Longer texts are compared by their beginning: Excel refuses texts of more than 255 characters in formulas. */
const LONGEST_TEXT = 120;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** "The cell still holds what it held." */
export function unchanged(cell: CellRef, value: CellValue): Condition {
  if (value === null) return ['ISBLANK(', cell, ')'];
  if (isCellError(value)) return ['ISERROR(', cell, ')'];
  if (typeof value === 'number') return [cell, `=${value}`];
  if (typeof value === 'boolean') return [cell, value ? '=TRUE' : '=FALSE'];
  if (value.length <= LONGEST_TEXT) return ['EXACT(', cell, `,${quoted(value)})`];
  return [`EXACT(LEFT(`, cell, `,${LONGEST_TEXT}),${quoted(value.slice(0, LONGEST_TEXT))})`];
}

/** Half a sen: sums of binary fractions are not exact. */
const EXACT = 0.004;

/** "The equation still does not hold"; null when a cell of it is no number, stands elsewhere, or it gets too long. */
export function stillBroken(equation: Equation, sheet: SheetSnapshot): Condition | null {
  return equation.kind === 'sum' ? sumBroken(equation, sheet) : ratioBroken(equation, sheet);
}

/** A single cell of this sheet that holds a number or nothing. */
const isPlain = (figure: Figure, sheet: SheetSnapshot): boolean => {
  const value = sheet.value(figure.row, figure.column);
  return figure.sheet === sheet.name && !figure.parts && (typeof value === 'number' || value === null);
};

/** Rupiah per unit of the sheet, from a figure that is not 0: 1, 1000, 1000000. */
function scaleOf(figures: readonly Figure[], sheet: SheetSnapshot): number {
  for (const { row, column, sen } of figures) {
    const value = sheet.value(row, column);
    if (typeof value === 'number' && value !== 0 && sen !== null) return Number(sen) / 100 / value;
  }
  return 1;
}

function sumBroken({ result, terms }: SumEquation, sheet: SheetSnapshot): Condition | null {
  const figures = [result, ...terms.map(({ figure }) => figure)];
  if (!figures.every((figure) => isPlain(figure, sheet))) return null;
  const half = figures.reduce((sum, { halfWidth }) => sum + Number(halfWidth), 0) / 100;
  const tolerance = Math.max(EXACT, (half / scaleOf(figures, sheet)) * (1 + 1e-9));
  const sum: (string | CellRef)[] = [];
  for (const { first, last, sign } of runs(terms)) {
    sum.push(sign === 1 ? '-' : '+');
    if (first.row === last.row) sum.push(first);
    else sum.push('SUM(', first, ':', last, ')');
  }
  return shortEnough(['ABS(', result, ...sum, `)>${tolerance}`]);
}

interface TermRun {
  readonly first: CellRef;
  last: CellRef;
  readonly sign: 1 | -1;
}

/** Terms one below the other become one range. */
function runs(terms: SumEquation['terms']): TermRun[] {
  const found: TermRun[] = [];
  for (const { figure, sign } of terms) {
    const open = found.at(-1);
    if (open && open.sign === sign && open.last.column === figure.column && open.last.row === figure.row - 1)
      open.last = figure;
    else found.push({ first: figure, last: figure, sign });
  }
  return found;
}

function ratioBroken(equation: RatioEquation, sheet: SheetSnapshot): Condition | null {
  const { percent, part, whole } = equation;
  const value = sheet.value(percent.row, percent.column);
  const printed = percent.percent;
  if (!printed || typeof value !== 'number' || percent.sheet !== sheet.name) return null;
  if (![part, whole].every((figure) => isPlain(figure, sheet))) return null;
  const shown = Number(printed.digits) / 10 ** printed.decimals;
  // A cell holds 0.9609 or 96.09: whichever comes nearer to what it shows.
  const factor = Math.abs(value * 100 - shown) < Math.abs(value - shown) ? 100 : 1;
  const half = 0.5 / 10 ** testedDecimals(equation);
  return shortEnough([
    'ABS(ROUND(',
    percent,
    `*${factor},${printed.decimals})-100*`,
    part,
    '/',
    whole,
    `)>${half * (1 + 1e-9)}`,
  ]);
}

/** VBA's `FormatConditions.Add` takes 255 characters; what Office.js takes is not documented. */
const LONGEST = 215;

const shortEnough = (condition: Condition): Condition | null =>
  printCondition(condition).length > LONGEST ? null : condition;
