import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import type { Figure } from '../figure';
import { listedRows, listMapping } from '../listed-rows';
import { holdsNumber } from '../rows';
import { NO_TEXT, textCell, type TextCell } from '../text-cell';
import type { KebutuhanPegawaiInput, KebutuhanPegawaiRow } from './types';

/** Reads a recognised list of needed staff; a row without a count heads the positions of a unit below it. */
export function readKebutuhanPegawai(sheet: SheetSnapshot, header: Header): KebutuhanPegawaiInput {
  const of = (meaning: string): number | undefined => header.columns.get(meaning)?.[0];
  const [jabatan, kebutuhan, unitColumn] = [of('jabatan')!, of('kebutuhan')!, of('unit')];
  const listed = listedRows(sheet, header);
  const reading = readColumn(
    sheet,
    kebutuhan,
    'count',
    listed.map(({ row }) => row),
  );
  const rows: KebutuhanPegawaiRow[] = [];
  let total: Figure | null = null;
  let heading: TextCell = NO_TEXT;
  for (const { row, isTotal } of listed) {
    const figure = readFigure(sheet, row, reading);
    if (isTotal) {
      total = figure.status === 'blank' ? total : figure;
      continue;
    }
    const unit = textCell(sheet, row, unitColumn);
    if (unit.text !== '') heading = unit;
    const name = textCell(sheet, row, jabatan);
    if (name.text === '') continue;
    if (figure.status === 'blank' && unitColumn === undefined) heading = name;
    else rows.push({ row, unit: heading, jabatan: name, kebutuhan: figure });
  }
  return {
    kind: 'kebutuhan-pegawai',
    sheet,
    mapping: listMapping('kebutuhan-pegawai', sheet, header, ['no', 'unit', 'jabatan', 'kebutuhan']),
    rows,
    total,
    reading,
    header,
  };
}

/** A list of positions: a row with a name and a count. */
export function looksLikeKebutuhanPegawai(sheet: SheetSnapshot, header: Header): boolean {
  const [jabatan, kebutuhan] = ['jabatan', 'kebutuhan'].map((meaning) => header.columns.get(meaning)![0]!);
  return listedRows(sheet, header).some(
    ({ row }) => textCell(sheet, row, jabatan).text !== '' && holdsNumber(sheet, row, kebutuhan!),
  );
}
