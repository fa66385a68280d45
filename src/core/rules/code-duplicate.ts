import { MEASURES, type AnggaranInput, type AnggaranRow, type Measure } from '../inputs/anggaran/types';
import { walkTree } from '../kode/tree';
import { address, type CellRef } from '../sheet/address';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

const kodeCell = (input: AnggaranInput, row: AnggaranRow): CellRef => ({
  sheet: input.sheet.name,
  row: row.row,
  column: input.mapping.columns.kode![0]!,
});

const differing = (a: AnggaranRow, b: AnggaranRow): Measure | undefined =>
  MEASURES.find((measure) => a.amounts[measure]?.sen !== b.amounts[measure]?.sen);

function duplicateFinding(
  input: AnggaranInput,
  row: AnggaranRow,
  original: AnggaranRow,
  variant: 'differs' | 'same',
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
function* duplicatesAmong(input: AnggaranInput, rows: readonly AnggaranRow[]): Iterable<Finding> {
  const first = new Map<string, AnggaranRow>();
  for (const row of rows) {
    const original = first.get(row.sumberDana);
    if (!original) first.set(row.sumberDana, row);
    else yield duplicateFinding(input, row, original, differing(row, original) ? 'differs' : 'same');
  }
}

/**
 * A code twice in one unit and sumber dana: an error when the amounts differ, else a warning. A block that stands in
 * the sheet twice is no duplicate, but must print the same amounts. An account is never unique.
 */
export const codeDuplicate: Rule = {
  id: 'code-duplicate',
  family: 'reading',
  *check({ inputs }) {
    const input = inputs.anggaran;
    if (!input) return;
    for (const node of walkTree(input.tree.roots)) {
      if (node.rows.length > 1 && node.kode.level !== 'account') yield* duplicatesAmong(input, node.rows);
    }
    for (const oddity of input.oddities) {
      if (oddity.kind === 'repeat-differs')
        yield duplicateFinding(input, oddity.row, oddity.original, 'differs');
    }
  },
};
