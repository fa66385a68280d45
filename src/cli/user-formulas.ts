import { sheetInFormula } from '../core/sheet/address';
import { Calculation, cellSourceOf } from '../workbook/formula';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { nodePlatform } from '../xlsx/node-platform';
import type { CellEdit } from '../xlsx/write/cell-edits';
import { writeWorkbook } from '../xlsx/write/write-workbook';
import { openXlsx } from '../xlsx/xlsx-file';

const OUR_NAME = /\bLKjIP_/i;

/** Tells formulas that name one of our names or sheets, whether these are there or not. */
function looksAtOurs(sheets: readonly string[]): (formula: string) => boolean {
  const names = sheets.flatMap((name) => [`${sheetInFormula(name)}!`, `'${name.replaceAll("'", "''")}'!`]);
  const lower = names.map((name) => name.toLowerCase());
  return (formula) => {
    const text = formula.toLowerCase();
    return OUR_NAME.test(formula) || lower.some((name) => text.includes(name));
  };
}

const usersSheets = ({ sheets }: Workbook): readonly Sheet[] => sheets.filter(({ mark }) => mark === null);

/** The new results of the user's formulas that build on our sheets; formulas of ours have theirs already. */
function newResults(workbook: Workbook, isOnOurs: (formula: string) => boolean) {
  const calculation = new Calculation(cellSourceOf(workbook));
  const formulas = usersSheets(workbook).flatMap((sheet) =>
    [...sheet.formulaCells()].map((cell) => ({ ...cell, sheet, value: sheet.value(cell.row, cell.column) })),
  );
  for (const { sheet, row, column, formula, value } of formulas)
    calculation.setFormula(sheet, row, column, formula, value ?? undefined);
  // Those that look at ours are put again without the result of before: whatever builds on them is touched, too.
  for (const { sheet, row, column, formula } of formulas)
    if (isOnOurs(formula)) calculation.setFormula(sheet, row, column, formula);
  calculation.recalculate();
  const cells = new Map<string, CellEdit[]>();
  for (const { sheet, row, column, value: before } of formulas) {
    const value = sheet.value(row, column);
    if (value === null || JSON.stringify(value) === JSON.stringify(before)) continue;
    const edits = cells.get(sheet.name) ?? [];
    cells.set(sheet.name, edits);
    edits.push({ row, column, value, isResult: true });
  }
  const isUnknown = calculation
    .uncalculated()
    .some(({ formula, status }) => isOnOurs(formula) || status.kind === 'circular' || status.isStale);
  return { cells, calculateOnLoad: isUnknown };
}

/**
 * A written file in which the user's own formulas on our names and sheets show what they come to now: a program that
 * reads the file without calculating it would find the results of before. What we cannot calculate, Excel calculates
 * when it opens the file. `sheets` are our sheets of before and of now: a formula on one that is gone is a #REF!.
 */
export async function withUserResults(
  bytes: Uint8Array,
  workbook: Workbook,
  sheets: readonly string[],
): Promise<Uint8Array> {
  const isOnOurs = looksAtOurs(sheets);
  const isUsed = usersSheets(workbook).some((sheet) =>
    [...sheet.formulaCells()].some(({ formula }) => isOnOurs(formula)),
  );
  if (!isUsed) return bytes;
  const file = openXlsx(bytes, nodePlatform);
  const results = newResults(file.workbook, isOnOurs);
  return results.cells.size === 0 && !results.calculateOnLoad ? bytes : writeWorkbook(file, [], results);
}
