import type { Block } from '../../core/sheet/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from './cell-source';

/** A formula without the cells that it names: `=SUM(C6:C9)` and `=SUM(C7:C12)` have the same shape. */
export interface Shape {
  readonly key: string;
  /** The cells left out, in order. */
  readonly blocks: readonly Block[];
}

/** Texts, quoted sheet names and brackets are passed over, then cells and ranges, then any other word. */
const PARTS = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/,
    /\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?(?![\w.(!:#])/,
    /[\w.\\$]+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Stands for the cells left out; cannot stand in a formula. */
const HOLE = '\u0001';

/**
 * Takes a formula's cells out of its text. Only a first look, far cheaper than reading it: whoever relies on it checks
 * once for each shape that the formula really names these cells.
 */
export function shapeOf(formula: string): Shape {
  const blocks: Block[] = [];
  const key = formula.replace(
    PARTS,
    (part: string, column?: string, row?: string, otherColumn?: string, otherRow?: string) => {
      if (column === undefined || row === undefined) return part;
      const block = blockOf(column, row, otherColumn, otherRow);
      if (!block) return part;
      blocks.push(block);
      return HOLE;
    },
  );
  return { key, blocks };
}

function blockOf(column: string, row: string, otherColumn?: string, otherRow?: string): Block | null {
  const [left, top] = [columnOf(column), Number(row) - 1];
  const right = otherColumn === undefined ? left : columnOf(otherColumn);
  const bottom = otherRow === undefined ? top : Number(otherRow) - 1;
  if (Math.max(left, right) >= MAX_COLUMNS || Math.max(top, bottom) >= MAX_ROWS) return null;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** "A" → 0, "a" too; without the string that upper case would make, for there are millions of these. */
function columnOf(name: string): number {
  let column = 0;
  for (let n = 0; n < name.length; n++) column = column * 26 + (name.charCodeAt(n) & 31);
  return column - 1;
}
