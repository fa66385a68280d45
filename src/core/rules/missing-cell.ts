import type { AnggaranInput, AnggaranRow } from '../inputs/anggaran/types';
import { walkTree } from '../kode/tree';
import { finding, type Finding, type Severity } from './finding';
import type { Rule } from './rule';

/** Records: rows of nodes without children, from program level down. */
function* recordsOf(input: AnggaranInput): Iterable<AnggaranRow> {
  for (const node of walkTree(input.tree.roots)) {
    const above = node.kode.level === 'urusan' || node.kode.level === 'bidang' || node.kode.level === 'unit';
    if (node.children.length === 0 && !above) yield* node.rows;
  }
}

const isBlank = (row: AnggaranRow, measure: 'anggaran' | 'realisasi'): boolean =>
  row.amounts[measure]?.status === 'blank' && !row.amounts[measure].parts;

function missing(
  measure: 'anggaran' | 'realisasi',
  rows: readonly AnggaranRow[],
  severity: Severity,
): Finding {
  const [first, ...others] = rows;
  const cellOf = (row: AnggaranRow) => {
    const { sheet, row: at, column } = row.amounts[measure]!;
    return { sheet, row: at, column };
  };
  return finding({
    rule: 'missing-cell',
    severity,
    cell: cellOf(first!),
    rowName: first!.uraian || first!.kode.text,
    column: measure,
    cells: others.map(cellOf),
    parameters: { count: rows.length, kode: first!.kode.text },
  });
}

/**
 * An empty amount of a record. Without anggaran it is an error; without realisasi a note in triwulan I–III, a warning
 * at the end of the year (one finding for all). A dash says "none" and is fine.
 */
export const missingCell: Rule = {
  id: 'missing-cell',
  family: 'reading',
  *check({ inputs, yearEnd }) {
    const input = inputs.anggaran;
    if (!input) return;
    const unspent: AnggaranRow[] = [];
    for (const row of recordsOf(input)) {
      if (isBlank(row, 'anggaran')) yield missing('anggaran', [row], 'error');
      else if (isBlank(row, 'realisasi')) unspent.push(row);
    }
    if (unspent.length > 0) yield missing('realisasi', unspent, yearEnd ? 'warning' : 'info');
  },
};
