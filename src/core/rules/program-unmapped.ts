import type { BudgetItem } from '../tables/budget';
import { doubtfulPenunjang, unmappedPrograms } from '../tables/sasaran';
import type { AnggaranInput } from '../inputs/anggaran/types';
import type { CellRef } from '../sheet/address';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

function cellOf(input: AnggaranInput, program: BudgetItem): CellRef {
  const rows = program.nodes.flatMap((node) => node.rows);
  const row = rows[0]?.row ?? input.rows[0]!.row;
  return { sheet: input.sheet.name, row, column: input.mapping.columns.uraian![0]! };
}

function unmapped(input: AnggaranInput, programs: readonly BudgetItem[], variant: string): Finding {
  const [first, ...others] = programs;
  return finding({
    rule: 'program-unmapped',
    severity: 'warning',
    variant,
    cell: cellOf(input, first!),
    rowName: first!.name,
    column: variant === 'penunjang' ? 'kode' : 'uraian',
    cells: others.map((program) => cellOf(input, program)),
    parameters: { count: programs.length, kode: first!.kode },
  });
}

/**
 * Programs that belong to no sasaran (tables 2.6–3.4 group them under "Belum dipetakan"), and programs with only one
 * of the two signs of a supporting program (kode …01, PENUNJANG in the name).
 */
export const programUnmapped: Rule = {
  id: 'program-unmapped',
  family: 'across',
  *check({ inputs: { anggaran }, choices }) {
    if (!anggaran || anggaran.rows.length === 0) return;
    // Accounts that stand outside any program are listed with them, but have no sasaran.
    const programs = unmappedPrograms(anggaran, choices).filter(({ role }) => role === 'program');
    if (programs.length > 0) yield unmapped(anggaran, programs, 'sasaran');
    const doubtful = doubtfulPenunjang(anggaran, choices);
    if (doubtful.length > 0) yield unmapped(anggaran, doubtful, 'penunjang');
  },
};
