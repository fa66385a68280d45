import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import { readInputs } from '../../../../src/core/inputs/choose';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { budgetShape, randomBudget } from '../../support/budget/arbitrary';
import { layout } from '../../support/budget/layout';
import { renderBudget, type PrintedAmount } from '../../support/budget/render';

/** A sheet whose row n is row `rows[n]` of another, with one cell changed. */
function edited(
  sheet: SheetSnapshot,
  rows: readonly number[],
  cell?: { readonly row: number; readonly column: number; readonly value: CellValue },
): SheetSnapshot {
  const isCell = (row: number, column: number) => cell?.row === row && cell.column === column;
  return {
    ...sheet,
    rowCount: rows.length,
    value: (row, column) => (isCell(row, column) ? cell!.value : sheet.value(rows[row] ?? -1, column)),
    formula: () => null,
    numberFormat: (row, column) => sheet.numberFormat(rows[row] ?? -1, column),
    isBold: (row, column) => sheet.isBold(rows[row] ?? -1, column),
    isRowHidden: (row) => sheet.isRowHidden(rows[row] ?? -1),
  };
}

const all = ({ rowCount }: SheetSnapshot): number[] => Array.from({ length: rowCount }, (_, row) => row);

type Mistake = (sheet: SheetSnapshot, amount: PrintedAmount) => SheetSnapshot;

const inCell =
  (value: CellValue): Mistake =>
  (sheet, { row, column }) =>
    edited(sheet, all(sheet), { row, column, value });

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a row left out': (sheet, { row }) =>
    edited(
      sheet,
      all(sheet).filter((each) => each !== row),
    ),
  'a row twice': (sheet, { row }) =>
    edited(
      sheet,
      all(sheet).flatMap((each) => (each === row ? [each, each] : [each])),
    ),
  'an amount emptied': inCell(null),
  'an amount in words': inCell('lima juta'),
  'an amount with a letter O': inCell('1.OOO.000'),
  'a broken formula': inCell({ error: '#REF!' }),
  'a dash for an amount': inCell('-'),
};

/** Programs without a sasaran are a question to the office, and infos are no mistakes. */
const isTold = (sheet: SheetSnapshot): boolean => {
  const read = readInputs([sheet]);
  if (!read.ok) return true;
  return check(read.inputs).findings.some(
    ({ severity, rule }) => severity !== 'info' && rule !== 'program-unmapped',
  );
};

const isLeaf = (amount: PrintedAmount | undefined): boolean =>
  amount?.level === 'subkegiatan' && amount.isLeaf;

/** Sub kegiatan with another one right beside them: one that is alone below its program leaves no trace when it goes. */
const siblings = (amounts: readonly PrintedAmount[]): PrintedAmount[] =>
  amounts.filter(
    (amount, i) => isLeaf(amount) && amount.sen !== 0n && (isLeaf(amounts[i - 1]) || isLeaf(amounts[i + 1])),
  );

test.each(Object.entries(MISTAKES))('%s is told, in any layout', (_, make) => {
  fc.assert(
    fc.property(budgetShape, layout, fc.nat(), (shape, how, pick) => {
      const rendered = renderBudget(randomBudget(shape), { ...how, isBlockRepeated: false, scale: 1 });
      const leaves = siblings(rendered.amounts.filter(({ meaning }) => meaning === 'anggaran'));
      fc.pre(leaves.length > 0);
      const changed = make(rendered.sheet, leaves[pick % leaves.length]!);
      expect(isTold(changed)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
