import type { KinerjaInput } from '../../inputs/kinerja/types';
import { rescale } from '../../number/scaled';
import { finding } from '../../rules/finding';
import { cellOf } from '../../rules/kinerja-facts';
import type { Rule, RuleContext } from '../../rules/rule';
import { tablesOf, tableTitle, type AparaturTable } from '../written';

/** How many people a table counts (in hundredths), and where it says so; null when a cell cannot be read. */
function staffOf(table: AparaturTable) {
  const total = table.rows.find(({ isTotal }) => isTotal);
  const counted = table.rows.filter(({ isTotal }) => !isTotal);
  if (counted.some(({ orang }) => orang.sen === null)) return null;
  const sum = counted.reduce((people, { orang }) => people + orang.sen!, 0n);
  return { table, sum, cell: cellOf((total ?? counted[0]!).orang), name: total?.name ?? counted[0]!.name };
}

const SALARIES = /\bgaji dan tunjangan\b/i;

/** Rows of performance that count those whose salaries are paid. */
function* salaryRows(kinerja: KinerjaInput) {
  for (const row of kinerja.rows)
    if (
      SALARIES.test(row.nama) &&
      row.realisasi.number &&
      /^(?:orang|asn|pegawai|pns)\b/i.test(row.realisasi.satuan)
    )
      yield row;
}

/** The sheet Kinerja, else the first typed table of performance. */
const performanceOf = ({ inputs, audit }: RuleContext): KinerjaInput | null =>
  inputs.kinerja ?? tablesOf(audit?.written ?? [], 'kinerja')[0]?.kinerja ?? null;

/** Tables 1.1–1.3 count the same people: an error. People whose salaries are paid may be others: a note. */
export const writtenStaffTotals: Rule = {
  id: 'staff-total-differs',
  family: 'across',
  *check(context) {
    const [first, ...others] = tablesOf(context.audit?.written ?? [], 'aparatur').flatMap(
      (table) => staffOf(table) ?? [],
    );
    if (!first) return;
    for (const other of others) {
      if (other.sum === first.sum) continue;
      yield finding({
        rule: 'staff-total-differs',
        severity: 'error',
        variant: 'tables',
        cell: other.cell,
        rowName: other.name,
        column: 'orang',
        printed: { unit: 'count', sen: other.sum },
        expected: { unit: 'count', sen: first.sum },
        difference: { unit: 'count', sen: other.sum - first.sum },
        cells: [first.cell],
        parameters: { title: tableTitle(first.table) },
      });
    }
    const kinerja = performanceOf(context);
    for (const row of kinerja ? salaryRows(kinerja) : []) {
      if (rescale(row.realisasi.number!, 2) === first.sum) continue;
      yield finding({
        rule: 'staff-total-differs',
        severity: 'info',
        variant: 'gaji',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: { unit: 'count', sen: rescale(row.realisasi.number!, 2) },
        expected: { unit: 'count', sen: first.sum },
        cells: [first.cell],
      });
    }
  },
};
