import type { AnggaranInput, AnggaranRow, BudgetNode } from '../inputs/anggaran/types';
import { walkTree } from '../kode/tree';
import { finding } from './finding';
import type { Rule } from './rule';

/** The first printed row below a node. */
function firstRowBelow(node: BudgetNode): AnggaranRow | null {
  for (const below of walkTree([node])) if (below.rows[0]) return below.rows[0];
  return null;
}

const kodeCell = (input: AnggaranInput, row: AnggaranRow) => ({
  sheet: input.sheet.name,
  row: row.row,
  column: input.mapping.columns.kode![0]!,
});

const nodesOf = (input: AnggaranInput, level: 'program' | 'kegiatan'): BudgetNode[] =>
  [...walkTree(input.tree.roots)].filter((node) => node.kode.level === level);

/** A program without a row of its own while the other programs have one. */
export const codeOrphan: Rule = {
  id: 'code-orphan',
  family: 'reading',
  *check({ inputs }) {
    const input = inputs.anggaran;
    if (!input) return;
    const programs = nodesOf(input, 'program');
    if (!programs.some((node) => node.rows.length > 0)) return;
    for (const node of programs) {
      const row = node.rows.length === 0 ? firstRowBelow(node) : null;
      if (!row) continue;
      yield finding({
        rule: 'code-orphan',
        severity: 'warning',
        cell: kodeCell(input, row),
        rowName: row.uraian || row.kode.text,
        column: 'kode',
        printed: { unit: 'raw', text: row.kode.text },
        parameters: { kode: row.kode.text, program: node.kode.key },
      });
    }
  },
};

/** Kegiatan rows are not in the sheet: sub kegiatan are added up straight to the program. One note per sheet. */
export const levelMissing: Rule = {
  id: 'level-missing',
  family: 'reading',
  *check({ inputs }) {
    const input = inputs.anggaran;
    if (!input) return;
    const missing = nodesOf(input, 'kegiatan').filter((node) => node.rows.length === 0);
    const row = missing[0] && firstRowBelow(missing[0]);
    if (!row) return;
    yield finding({
      rule: 'level-missing',
      severity: 'info',
      cell: kodeCell(input, row),
      rowName: row.uraian || row.kode.text,
      column: 'kode',
      parameters: { count: new Set(missing.map(({ kode }) => kode.key)).size, kode: missing[0]!.kode.key },
    });
  },
};
