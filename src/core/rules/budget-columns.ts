import { columnsOf, isWhole, yearRank } from '../inputs/anggaran/preferred';
import type { BudgetInput } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import { holdsNumber } from '../inputs/rows';
import { absolute } from '../number/sen';
import { columnsWithoutSum } from './columns-without-sum';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

const MEASURES = ['anggaran', 'realisasi'] as const;

/** True where the printed sisa bears anggaran and realisasi out in most rows: they are the whole. */
function isBorneOut({ rows }: BudgetInput): boolean {
  const told = rows.flatMap(({ amounts: { anggaran, realisasi, sisa } }) =>
    typeof anggaran?.sen === 'bigint' && typeof realisasi?.sen === 'bigint' && typeof sisa?.sen === 'bigint'
      ? [absolute(sisa.sen) === absolute(anggaran.sen - realisasi.sen)]
      : [],
  );
  return told.filter((fits) => fits).length * 2 > told.length;
}

function* unsummed(input: BudgetInput, measure: (typeof MEASURES)[number]): Iterable<Finding> {
  const { sheet, header, rows, readings, persenReading } = input;
  const taken = readings[measure]?.column;
  if (taken === undefined) return;
  const same = [measure, 'sdIni']
    .map((meaning) => columnsOf(header, meaning))
    .find((columns) => columns.includes(taken));
  const other = new Set([readings.murni?.column, readings.selisih?.column, readings.sisa?.column]);
  other.add(persenReading?.column);
  const ofYear = yearRank(header);
  const parts = (same ?? []).filter(
    (column) =>
      column !== taken &&
      !other.has(column) &&
      ofYear(column) === ofYear(taken) &&
      rows.some(({ row }) => holdsNumber(sheet, row, column)),
  );
  if (parts.length === 0 || isWhole(header, taken, parts) || isBorneOut(input)) return;
  yield columnsWithoutSum('budget-columns', 'error', input, measure, taken, parts);
}

/** The change of the budget beside what it was, and nothing that it became; a plain "Anggaran" may be either. */
function* unrevised(input: BudgetInput): Iterable<Finding> {
  const { sheet, header, rows, readings } = input;
  const taken = readings.anggaran?.column;
  const change = readings.selisih?.column;
  if (taken === undefined || change === undefined || isBorneOut(input)) return;
  const isTaken = (meaning: string): boolean => columnsOf(header, meaning).includes(taken);
  if (isTaken('perubahan') || isTaken('pergeseran')) return;
  if (!rows.some(({ amounts: { selisih } }) => (selisih?.sen ?? 0n) !== 0n)) return;
  const [cell, other] = [taken, change].map((column) => ({ sheet: sheet.name, row: header.last, column }));
  const isBefore = isTaken('murni');
  yield finding({
    rule: 'budget-columns',
    severity: isBefore ? 'error' : 'warning',
    variant: isBefore ? 'murni' : 'change',
    cell: cell!,
    column: 'anggaran',
    printed: { unit: 'raw', text: header.labels[taken]! },
    cells: [other!],
    parameters: { other: header.labels[change]! },
  });
}

/**
 * Anggaran or realisasi in several columns (LS, GU; DAU, DAK) and none that is the whole: only the first is read. So
 * is the budget before a change that has a column, where none tells what it became.
 */
export const budgetColumns: Rule = {
  id: 'budget-columns',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) {
      for (const measure of MEASURES) yield* unsummed(input, measure);
      yield* unrevised(input);
    }
  },
};
