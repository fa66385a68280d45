import type { PpksInput, PpksRow } from '../inputs/ppks/types';
import { finding } from './finding';
import type { Rule } from './rule';

const nameCell = ({ sheet, mapping }: PpksInput, { row }: PpksRow) => ({
  sheet: sheet.name,
  row,
  column: mapping.columns.jenis![0]!,
});

/** Programmes and databases (PBI-JKN, PKH, Sembako, DTKS) among the PPKS types of Permensos 5/2019: one for the sheet. */
export const ppksCategory: Rule = {
  id: 'ppks-category',
  family: 'across',
  *check({ inputs: { ppks } }) {
    const counted = ppks?.rows.filter(({ programme, masukIku }) => programme && masukIku) ?? [];
    const [first, ...others] = counted;
    if (!ppks || !first || counted.length === ppks.rows.length) return;
    yield finding({
      rule: 'ppks-category',
      severity: 'warning',
      cell: nameCell(ppks, first),
      rowName: first.jenis,
      column: 'jenis',
      printed: { unit: 'raw', text: first.jenis },
      cells: others.map((row) => nameCell(ppks, row)),
      parameters: { count: counted.length, names: counted.map(({ jenis }) => jenis).join(', ') },
    });
  },
};
