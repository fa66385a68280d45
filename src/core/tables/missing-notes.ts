import type { IkuRow } from '../inputs/iku/types';
import type { TableContext } from './context';
import { note } from './footnotes';
import { namesInNote } from './performance-notes';
import type { TableCell } from './table';

/** What a table says of a sheet that it could do without, but would have used. */

/** Indicators that take their realisasi from PPKS show what the IKU sheet says instead. */
export function withoutPpks({ iku, ppks }: TableContext): TableCell[] {
  const names = ppks
    ? []
    : iku!.rows.filter(({ fromPpks }) => fromPpks).map(({ indikator }: IkuRow) => indikator);
  return names.length === 0
    ? []
    : [note(`Lembar PPKS tidak ada: realisasi ${namesInNote(names)} menurut lembar ${iku!.sheet.name}.`)];
}

/** The sasaran of programs are those of the IKU sheet. */
export const withoutIku = ({ iku, programs }: TableContext): TableCell[] =>
  !iku && programs.some(({ penunjang, sasaran }) => !penunjang && sasaran === null)
    ? [note('Lembar IKU tidak ada: program belum dipetakan ke sasaran strategis.')]
    : [];

/** The Formulir ends with the money behind the indicators. */
export const withoutAnggaran = ({ budget }: TableContext): TableCell[] =>
  budget ? [] : [note('Lembar Anggaran tidak ada: jumlah anggaran dan realisasi belum dicantumkan.')];
