import type { Inputs } from '../inputs/choose';
import { STAFF_GROUPINGS, type StaffGroup, type StaffGrouping } from '../inputs/pegawai/types';
import type { Sen } from '../number/sen';
import { finding, type Finding } from './finding';
import { cellOf, leafRows } from './kinerja-facts';
import type { Rule } from './rule';

interface Counted {
  readonly grouping: StaffGrouping;
  readonly group: StaffGroup;
  readonly sen: Sen;
}

function countedOf({ pegawai }: Inputs): readonly Counted[] {
  return STAFF_GROUPINGS.flatMap((grouping) => {
    const group = pegawai?.groups[grouping];
    if (!group || group.counts.length === 0) return [];
    const figures = group.counts.flatMap((count) => count.figures);
    if (figures.some(({ sen }) => sen === null)) return [];
    return [{ grouping, group, sen: figures.reduce((sum, { sen }) => sum + sen!, 0n) }];
  });
}

/** The number that most groupings come to; of as many the first. */
function usual(counted: readonly Counted[]): Counted {
  const alike = (sen: Sen): number => counted.filter((one) => one.sen === sen).length;
  return counted.reduce((best, one) => (alike(one.sen) > alike(best.sen) ? one : best));
}

const differs = ({ grouping, group, sen }: Counted, other: Counted): Finding =>
  finding({
    rule: 'staff-total-differs',
    severity: 'error',
    cell: cellOf(group.total?.figure ?? group.counts[0]!.figures[0] ?? group.cell),
    rowName: grouping,
    column: 'jumlah',
    printed: { unit: 'count', sen },
    expected: { unit: 'count', sen: other.sen },
    difference: { unit: 'count', sen: sen - other.sen },
    cells: [cellOf(other.group.total?.figure ?? other.group.counts[0]!.figures[0] ?? other.group.cell)],
    parameters: { grouping, other: other.grouping },
  });

const SALARY = /\bgaji\b.*\btunjangan\b/i;
const PEOPLE = /^(?:orang|pegawai|asn|org|jiwa)/i;

/** People whose salary is paid, by the performance sheet, against the staff that is counted: others may be paid too. */
function* againstSalary({ kinerja, pegawai }: Inputs, staff: Counted): Iterable<Finding> {
  if (!kinerja || !pegawai) return;
  for (const { nama, realisasi, target } of leafRows(kinerja)) {
    const paid = realisasi.number ? realisasi : target;
    if (!SALARY.test(nama) || !paid.number || !PEOPLE.test(paid.satuan)) continue;
    const { digits, decimals } = paid.number;
    const sen = decimals === 0 ? digits * 100n : null;
    if (sen === null || sen === staff.sen) continue;
    yield finding({
      rule: 'staff-total-differs',
      severity: 'info',
      variant: 'gaji',
      cell: cellOf(paid),
      rowName: nama,
      column: 'realisasi',
      printed: { unit: 'count', sen },
      expected: { unit: 'count', sen: staff.sen },
      difference: { unit: 'count', sen: sen - staff.sen },
      cells: [cellOf(staff.group.total?.figure ?? staff.group.cell)],
    });
  }
}

/** Staff by pendidikan, golongan and eselon are the same people: their numbers are the same. */
export const staffTotalDiffers: Rule = {
  id: 'staff-total-differs',
  family: 'across',
  *check({ inputs }) {
    const counted = countedOf(inputs);
    if (counted.length === 0) return;
    const most = usual(counted);
    for (const one of counted) if (one.sen !== most.sen) yield differs(one, most);
    yield* againstSalary(inputs, most);
  },
};
