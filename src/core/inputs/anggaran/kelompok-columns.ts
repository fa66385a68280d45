import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import { KELOMPOK_COLUMNS, type ChainColumn, type KelompokColumn } from './types';

/** "operasi" → "realisasiOperasi": the same kelompok on the side of what was spent. */
export const realisasiKelompok = (column: KelompokColumn): ChainColumn =>
  `realisasi${column.charAt(0).toUpperCase()}${column.slice(1)}` as ChainColumn;

const SAYS: Readonly<Record<KelompokColumn, RegExp>> = {
  operasi: /\boperasi(?:onal)?$/,
  modal: /\bmodal$/,
  tidakTerduga: /\btidak terduga$|\bbtt$/,
  transfer: /\btransfer$/,
};
const OTHER_YEAR = /\b[tn] 1\b|\btahun (?:lalu|sebelumnya|depan|berikutnya)\b|\bprakiraan maju\b/;

/** The columns that divide anggaran (and realisasi) by kelompok belanja, as a DPA prints them (layout L5). */
export function kelompokColumns(header: Header): Partial<Record<ChainColumn, number>> {
  const found: Partial<Record<ChainColumn, number>> = {};
  header.labels.forEach((text, column) => {
    const label = normaliseHeader(text);
    const kelompok = KELOMPOK_COLUMNS.find((one) => SAYS[one].test(label));
    if (!kelompok || OTHER_YEAR.test(label)) return;
    const isSpent = /\brealisasi\b/.test(label);
    found[isSpent ? realisasiKelompok(kelompok) : kelompok] ??= column;
  });
  return Object.keys(found).length < 2 ? {} : found;
}

/** The header of a DPA, which calls its anggaran Jumlah beside the kelompok that it is the sum of; else as it is. */
export function withJumlah(header: Header): Header {
  const jumlah = header.columns.get('jumlah');
  const isDpa = jumlah && kelompokColumns(header).operasi !== undefined;
  return isDpa ? { ...header, columns: new Map([...header.columns, ['anggaran', jumlah]]) } : header;
}
