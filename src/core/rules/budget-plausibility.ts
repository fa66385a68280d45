import type { AnggaranInput, AnggaranRow, BudgetNode } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { segmentsOf } from '../kode/kode';
import { walkTree } from '../kode/tree';
import type { Sen } from '../number/sen';
import { finding, type Finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

const nameOf = ({ uraian, kode }: AnggaranRow): string => uraian || kode.text;
const isAboveProgram = ({ kode }: BudgetNode): boolean =>
  kode.level === 'urusan' || kode.level === 'bidang' || kode.level === 'unit';

/** Money of a BLUD is spent from its own revenue, so realisasi may exceed what was budgeted. */
const isBlud = ({ kode, sumberDana }: AnggaranRow): boolean =>
  /\bblud\b/i.test(sumberDana) || (kode.level === 'account' && /^99/.test(segmentsOf(kode).at(-1)!));

const senOf = (figure: Figure | undefined): Sen => figure?.sen ?? 0n;

/** Zero budget, yet spent: a row of the lowest level. */
export const spendWithoutBudget: Rule = {
  id: 'spend-without-budget',
  family: 'plausibility',
  *check({ inputs: { anggaran } }) {
    if (!anggaran) return;
    for (const node of walkTree(anggaran.tree.roots)) {
      if (node.children.length > 0 || isAboveProgram(node)) continue;
      for (const row of node.rows) {
        const { anggaran: budget, realisasi } = row.amounts;
        if (!budget || budget.sen !== 0n || budget.status === 'blank' || senOf(realisasi) <= 0n) continue;
        yield finding({
          rule: 'spend-without-budget',
          severity: 'error',
          cell: cellOf(realisasi!),
          rowName: nameOf(row),
          column: 'realisasi',
          printed: { unit: 'rupiah', sen: realisasi!.sen! },
          cells: [cellOf(budget)],
        });
      }
    }
  },
};

/** How far a row spends more than it has, beyond what hidden digits explain; 0 when it does not. */
function excess({ amounts: { anggaran, realisasi } }: AnggaranRow): Sen {
  if (anggaran?.status !== 'read' || realisasi?.status !== 'read') return 0n;
  if (anggaran.sen === null || realisasi.sen === null || anggaran.sen <= 0n) return 0n;
  const over = realisasi.sen - anggaran.sen;
  return over > anggaran.halfWidth + realisasi.halfWidth ? over : 0n;
}

function exceeding(row: AnggaranRow): Finding {
  const { anggaran, realisasi } = row.amounts;
  return finding({
    rule: 'realisasi-exceeds-anggaran',
    severity: isBlud(row) ? 'warning' : 'error',
    variant: isBlud(row) ? 'blud' : null,
    cell: cellOf(realisasi!),
    rowName: nameOf(row),
    column: 'realisasi',
    printed: { unit: 'rupiah', sen: realisasi!.sen! },
    expected: { unit: 'rupiah', sen: anggaran!.sen! },
    difference: { unit: 'rupiah', sen: excess(row) },
    cells: [cellOf(anggaran!)],
  });
}

/** Appends the rows below (and at) a node that exceed; a parent counts only when nothing below it does. */
function collectExceeding(node: BudgetNode, found: AnggaranRow[]): void {
  const before = found.length;
  for (const child of node.children) collectExceeding(child, found);
  if (found.length > before || isAboveProgram(node)) return;
  for (const row of node.rows) if (excess(row) > 0n) found.push(row);
}

/** More spent than budgeted; of a BLUD a warning. */
export const realisasiExceedsAnggaran: Rule = {
  id: 'realisasi-exceeds-anggaran',
  family: 'plausibility',
  *check({ inputs: { anggaran } }) {
    const rows: AnggaranRow[] = [];
    for (const root of anggaran?.tree.roots ?? []) collectExceeding(root, rows);
    for (const row of rows) yield exceeding(row);
  },
};

function* negatives(input: AnggaranInput, measure: 'anggaran' | 'realisasi'): Iterable<Finding> {
  for (const row of input.rows) {
    const figure = row.amounts[measure];
    if (!figure || figure.sen === null || figure.sen >= 0n || figure.parts) continue;
    yield finding({
      rule: 'negative-amount',
      severity: measure === 'anggaran' ? 'error' : 'warning',
      variant: measure,
      cell: cellOf(figure),
      rowName: nameOf(row),
      column: measure,
      printed: { unit: 'rupiah', sen: figure.sen },
    });
  }
}

/** A negative anggaran is a slip; a negative realisasi may be money paid back. */
export const negativeAmount: Rule = {
  id: 'negative-amount',
  family: 'plausibility',
  *check({ inputs: { anggaran } }) {
    if (!anggaran) return;
    yield* negatives(anggaran, 'anggaran');
    yield* negatives(anggaran, 'realisasi');
  },
};
