import {
  MEASURES,
  type AnggaranRow,
  type BudgetInput,
  type BudgetNode,
  type Measure,
  type Oddity,
} from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import type { Figure, PercentFigure } from '../inputs/figure';
import { walkTree } from '../kode/tree';
import { rescale } from '../number/scaled';
import { address, type CellRef } from '../sheet/address';
import { finding, type Finding, type Quantity } from './finding';
import type { Rule } from './rule';

const kodeCell = (input: BudgetInput, row: AnggaranRow): CellRef => ({
  sheet: input.sheet.name,
  row: row.row,
  column: input.mapping.columns.kode![0]!,
});

const differing = (a: AnggaranRow, b: AnggaranRow): Measure | undefined =>
  MEASURES.find((measure) => a.amounts[measure]?.sen !== b.amounts[measure]?.sen);

function duplicateFinding(
  input: BudgetInput,
  row: AnggaranRow,
  original: AnggaranRow,
  variant: 'differs' | 'same' | 'added',
): Finding {
  return finding({
    rule: 'code-duplicate',
    severity: variant === 'differs' ? 'error' : 'warning',
    variant,
    cell: kodeCell(input, row),
    rowName: row.uraian || row.kode.text,
    column: 'kode',
    printed: { unit: 'raw', text: row.kode.text },
    cells: [kodeCell(input, original)],
    parameters: { kode: row.kode.text, other: address(original.row, input.mapping.columns.kode![0]!) },
  });
}

/** Lines of one kode with the same sumber dana: the first, and those that repeat it. */
function* duplicatesAmong(input: BudgetInput, rows: readonly AnggaranRow[]): Iterable<Finding> {
  const first = new Map<string, AnggaranRow>();
  for (const row of rows) {
    const original = first.get(row.sumberDana);
    if (!original) first.set(row.sumberDana, row);
    else if (input.kind === 'realisasi') yield duplicateFinding(input, row, original, 'added');
    else yield duplicateFinding(input, row, original, differing(row, original) ? 'differs' : 'same');
  }
}

function quantityOf(figure: Figure | PercentFigure): Quantity | null {
  if ('percent' in figure) return figure.percent && { unit: 'percent', percent: figure.percent };
  return figure.sen === null ? null : { unit: 'rupiah', sen: figure.sen };
}

function difference(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a?.unit === 'rupiah' && b?.unit === 'rupiah') return { unit: 'rupiah', sen: a.sen - b.sen };
  if (a?.unit !== 'percent' || b?.unit !== 'percent') return null;
  const decimals = Math.max(a.percent.decimals, b.percent.decimals);
  return {
    unit: 'percent',
    percent: { digits: rescale(a.percent, decimals) - rescale(b.percent, decimals), decimals },
  };
}

/** A figure of a block that stands twice, when the second time it is another one. */
function repeatFinding({ row, original, column }: Extract<Oddity, { kind: 'repeat-differs' }>): Finding {
  const of = ({ persen, amounts }: AnggaranRow): Figure | PercentFigure =>
    column === 'persen' ? persen! : amounts[column]!;
  const [again, before] = [of(row), of(original)];
  const [printed, expected] = [quantityOf(again), quantityOf(before)];
  return finding({
    rule: 'code-duplicate',
    severity: 'error',
    variant: 'repeat',
    cell: { sheet: again.sheet, row: again.row, column: again.column },
    rowName: row.uraian || row.kode.text,
    column,
    printed,
    expected,
    difference: difference(printed, expected),
    cells: [{ sheet: before.sheet, row: before.row, column: before.column }],
    parameters: { kode: row.kode.text, other: address(before.row, before.column) },
  });
}

/** The codes that stand in more than one row. An account is never unique. */
const twice = ({ tree }: BudgetInput): BudgetNode[] =>
  [...walkTree(tree.roots)].filter(({ rows, kode }) => rows.length > 1 && kode.level !== 'account');

/** A sheet of realisasi in which a quarter of the rows repeat a code lists payments: adding them up is what it is for. */
function* addedTwice(realisasi: BudgetInput): Iterable<Finding> {
  const repeated = twice(realisasi);
  if (4 * repeated.length > realisasi.rows.length) return;
  for (const { rows } of repeated) yield* duplicatesAmong(realisasi, rows);
}

/**
 * A code twice in one unit and sumber dana: an error when the amounts differ, else a warning. A block that stands in
 * the sheet twice is no duplicate, but must print the same figures. Of a sheet of realisasi it is a warning: both are
 * added up.
 */
export const codeDuplicate: Rule = {
  id: 'code-duplicate',
  family: 'reading',
  *check({ inputs }) {
    const { anggaran, realisasi } = inputs;
    if (anggaran) for (const { rows } of twice(anggaran)) yield* duplicatesAmong(anggaran, rows);
    if (realisasi) yield* addedTwice(realisasi);
    for (const { oddities } of budgetInputs(inputs))
      for (const oddity of oddities) if (oddity.kind === 'repeat-differs') yield repeatFinding(oddity);
  },
};
