import { cellText, isTotalLabel } from '../../inputs/rows';
import { listedRows } from '../../inputs/listed-rows';
import { finding } from '../../rules/finding';
import type { Rule } from '../../rules/rule';
import type { WrittenTable } from '../written';

interface Numbered {
  readonly row: number;
  readonly nomor: number;
}

/** The plain numbers (1, 2., 3) of the first column; null where it holds anything else as well. */
function numbersOf({ sheet, header, shape }: WrittenTable): readonly Numbered[] | null {
  const column = header.columns.get('no')?.[0];
  if (column === undefined || shape === 'kinerja') return null;
  const numbers: Numbered[] = [];
  for (const { row, isTotal } of listedRows(sheet, header)) {
    const text = cellText(sheet, row, column);
    if (isTotal || text === '' || isTotalLabel(text)) continue;
    const found = /^(\d{1,4})[.)]?$/.exec(text);
    if (!found) return null;
    numbers.push({ row, nomor: Number(found[1]) });
  }
  return numbers;
}

/** Numbers that neither go on by one nor begin again at 1: one is missing, or stands twice. */
export const writtenNumbering: Rule = {
  id: 'numbering-level',
  family: 'plausibility',
  *check({ audit }) {
    for (const table of audit?.all ?? []) {
      const numbers = numbersOf(table) ?? [];
      for (const [at, { row, nomor }] of numbers.entries()) {
        const before = numbers[at - 1];
        if (!before || nomor === before.nomor + 1 || nomor === 1) continue;
        yield finding({
          rule: 'numbering-level',
          severity: 'warning',
          variant: 'order',
          cell: { sheet: table.sheet.name, row, column: table.header.columns.get('no')![0]! },
          rowName: String(nomor),
          column: 'nomor',
          printed: { unit: 'raw', text: String(nomor) },
          expected: { unit: 'raw', text: String(before.nomor + 1) },
          parameters: { before: String(before.nomor) },
        });
      }
    }
  },
};
