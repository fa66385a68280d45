import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import { listedRows, listMapping } from '../listed-rows';
import { cellText, holdsNumber } from '../rows';
import { textCell } from '../text-cell';
import type { KebutuhanAsetInput } from './types';

/** Reads a recognised list of needed goods. */
export function readKebutuhanAset(sheet: SheetSnapshot, header: Header): KebutuhanAsetInput {
  const of = (meaning: string): number => header.columns.get(meaning)![0]!;
  const listed = listedRows(sheet, header)
    .filter(({ row, isTotal }) => !isTotal && cellText(sheet, row, of('nama')) !== '')
    .map(({ row }) => row);
  const reading = readColumn(sheet, of('jumlah'), 'count', listed);
  return {
    kind: 'kebutuhan-aset',
    sheet,
    mapping: listMapping('kebutuhan-aset', sheet, header, ['no', 'nama', 'jumlah', 'satuan']),
    rows: listed.map((row) => ({
      row,
      nama: textCell(sheet, row, of('nama')),
      jumlah: readFigure(sheet, row, reading),
      satuan: textCell(sheet, row, of('satuan')),
    })),
    reading,
    header,
  };
}

/** A list of needed goods: names with a count, and neither money nor a kondisi beside them. */
export function looksLikeKebutuhanAset(sheet: SheetSnapshot, header: Header): boolean {
  if (header.columns.has('uang') || header.columns.has('lain')) return false;
  const [nama, jumlah] = ['nama', 'jumlah'].map((meaning) => header.columns.get(meaning)![0]!);
  return listedRows(sheet, header).some(
    ({ row }) => cellText(sheet, row, nama!) !== '' && holdsNumber(sheet, row, jumlah!),
  );
}
