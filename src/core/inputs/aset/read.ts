import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { listedRows, listMapping } from '../listed-rows';
import { cellText } from '../rows';
import { textCell } from '../text-cell';
import type { AsetInput, AsetRow } from './types';

const IS_NAME = /\p{L}{3}/u;

/** The column of names: the labelled one, else a "Kode Barang" that holds names. */
function nameColumn(sheet: SheetSnapshot, header: Header): number | null {
  const labelled = header.columns.get('nama')?.[0];
  if (labelled !== undefined) return labelled;
  const codes = header.columns.get('kodeBarang')?.[0];
  if (codes === undefined) return null;
  const texts = listedRows(sheet, header).map(({ row }) => cellText(sheet, row, codes));
  return texts.filter((text) => IS_NAME.test(text)).length * 2 > texts.length ? codes : null;
}

function rowsOf(sheet: SheetSnapshot, header: Header, nama: number): AsetRow[] {
  const of = (meaning: string): number | undefined => header.columns.get(meaning)?.[0];
  return listedRows(sheet, header).flatMap(({ row, isTotal }) => {
    const name = textCell(sheet, row, nama);
    if (isTotal || !IS_NAME.test(name.text)) return [];
    return [
      {
        row,
        nama: name,
        merk: textCell(sheet, row, of('merk')),
        kondisi: textCell(sheet, row, of('kondisi')),
      },
    ];
  });
}

/** Reads a recognised list of goods. */
export function readAset(sheet: SheetSnapshot, header: Header): AsetInput {
  const nama = nameColumn(sheet, header)!;
  const mapping = listMapping('aset', sheet, header, ['no', 'merk', 'kondisi']);
  return {
    kind: 'aset',
    sheet,
    mapping: { ...mapping, columns: { ...mapping.columns, nama: [nama] } },
    rows: rowsOf(sheet, header, nama),
    header,
  };
}

/** A list of goods: names, with a merk or a kondisi beside at least one of them. */
export function looksLikeAset(sheet: SheetSnapshot, header: Header): boolean {
  const nama = nameColumn(sheet, header);
  return (
    nama !== null &&
    rowsOf(sheet, header, nama).some(({ merk, kondisi }) => merk.text !== '' || kondisi.text !== '')
  );
}
