import type { AnggaranInput, AnggaranRow } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { absolute, type Sen } from '../number/sen';
import { budgetOf } from '../tables/budget';
import { finding, type Finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

const UNITS = [1_000n, 1_000_000n] as const;
const FEWEST_ROWS = 3;

/** realisasi, taken in another unit, is between a twentieth of anggaran and all of it. */
const fits = (anggaran: Sen, realisasi: Sen): boolean => realisasi * 20n >= anggaran && realisasi <= anggaran;

/** By how much realisasi is too small for its anggaran, if by a unit: 1000, 1000000; null where it may be right. */
function unitOf({ amounts: { anggaran, realisasi } }: AnggaranRow): bigint | null {
  if (anggaran?.status !== 'read' || realisasi?.status !== 'read') return null;
  return UNITS.find((unit) => fits(anggaran.sen!, realisasi.sen! * unit)) ?? null;
}

/** Rows of one level tell; parents would say the same again. */
function columnsApart({ rows, tree }: AnggaranInput): Finding | null {
  let told = 0;
  const byUnit = new Map<bigint, AnggaranRow[]>(UNITS.map((unit) => [unit, []]));
  for (const [at, row] of rows.entries()) {
    const { anggaran, realisasi } = row.amounts;
    if (tree.nodes[at]!.children.length > 0) continue;
    if ((anggaran?.sen ?? 0n) <= 0n || (realisasi?.sen ?? 0n) <= 0n) continue;
    told++;
    const unit = unitOf(row);
    if (unit !== null) byUnit.get(unit)!.push(row);
  }
  for (const [unit, apart] of byUnit) {
    if (apart.length < FEWEST_ROWS || apart.length * 10 < told * 9) continue;
    const [first, ...others] = apart.map(({ amounts }) => amounts.realisasi!);
    return finding({
      rule: 'unit-scale',
      severity: 'warning',
      variant: 'columns',
      cell: cellOf(first!),
      rowName: apart[0]!.uraian,
      column: 'realisasi',
      printed: { unit: 'rupiah', sen: first!.sen! },
      cells: others.map(cellOf),
      parameters: { unit: Number(unit), count: apart.length },
    });
  }
  return null;
}

/** A control total that is the sum of the sheet in another unit, within a hundredth. */
function control(figure: Figure | null, sum: Sen, column: string): Finding | null {
  if (!figure?.sen || sum === 0n) return null;
  const { sen } = figure;
  const near = (a: Sen, b: Sen): boolean => absolute(a - b) * 100n <= absolute(b);
  const unit = UNITS.find((one) => near(sen * one, sum) || near(sum * one, sen));
  if (unit === undefined) return null;
  return finding({
    rule: 'unit-scale',
    severity: 'warning',
    variant: 'control',
    cell: cellOf(figure),
    rowName: column === 'anggaran' ? 'Pagu DPA' : 'Realisasi LRA',
    column,
    printed: { unit: 'rupiah', sen },
    expected: { unit: 'rupiah', sen: sum },
    parameters: { unit: Number(unit) },
  });
}

/** Amounts in rupiah beside amounts in ribu or juta, without a word about it. */
export const unitScale: Rule = {
  id: 'unit-scale',
  family: 'reading',
  *check({ inputs: { anggaran, identitas } }) {
    if (!anggaran) return;
    const apart = columnsApart(anggaran);
    if (apart) yield apart;
    const { total } = budgetOf(anggaran);
    const controls = [
      control(identitas.paguDpa, total.anggaran, 'anggaran'),
      control(identitas.realisasiLra, total.realisasi, 'realisasi'),
    ];
    for (const found of controls) if (found) yield found;
  },
};
