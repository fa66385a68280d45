import { columnsOf, isWhole, yearRank } from '../inputs/anggaran/preferred';
import type { BudgetInput } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import { holdsNumber } from '../inputs/rows';
import { absolute } from '../number/sen';
import { columnsWithoutSum } from './columns-without-sum';
import type { Finding } from './finding';
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

/** Anggaran or realisasi in several columns (LS, GU; DAU, DAK) and none that is the whole: only the first is read. */
export const budgetColumns: Rule = {
  id: 'budget-columns',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) for (const measure of MEASURES) yield* unsummed(input, measure);
  },
};
