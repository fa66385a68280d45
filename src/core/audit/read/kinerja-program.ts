import { listedRows } from '../../inputs/listed-rows';
import { quantityColumn, readQuantity } from '../../inputs/quantity';
import { cellText } from '../../inputs/rows';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { KinerjaProgramTable } from '../written';

/** Reads table 3.5; null unless most of its targets are percentages, so that it speaks of kinerja and not of money. */
export function readKinerjaProgram(sheet: SheetSnapshot, header: Header): KinerjaProgramTable['rows'] | null {
  const at = (meaning: string): number | null => header.columns.get(meaning)?.[0] ?? null;
  const listed = listedRows(sheet, header).filter(
    ({ row, isTotal }) => !isTotal && cellText(sheet, row, at('program')!) !== '',
  );
  const numbers = listed.map(({ row }) => row);
  const target = quantityColumn(sheet, at('target')!, null, numbers);
  const realisasi = quantityColumn(sheet, at('realisasi')!, null, numbers);
  let sasaran = '';
  const rows = listed.map(({ row }) => {
    const own = at('sasaran') === null ? '' : cellText(sheet, row, at('sasaran')!);
    if (own !== '') sasaran = own;
    return {
      row,
      name: cellText(sheet, row, at('program')!),
      sasaran,
      target: readQuantity(sheet, row, target),
      realisasi: readQuantity(sheet, row, realisasi),
    };
  });
  const percents = rows.filter((row) => row.target.percent && row.realisasi.percent).length;
  return rows.length > 0 && percents * 2 > rows.length ? rows : null;
}
