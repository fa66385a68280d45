import { ANGGARAN_VOCABULARY } from '../../../src/core/inputs/anggaran/vocabulary';
import { readAnggaran } from '../../../src/core/inputs/anggaran/read';
import type { AnggaranInput } from '../../../src/core/inputs/anggaran/types';
import { readPpks } from '../../../src/core/inputs/ppks/read';
import { PPKS_VOCABULARY } from '../../../src/core/inputs/ppks/vocabulary';
import type { PpksInput } from '../../../src/core/inputs/ppks/types';
import type { Identitas } from '../../../src/core/inputs/identitas/types';
import { NO_IDENTITAS } from '../../../src/core/inputs/identitas/types';
import { findHeader, isHeader, type Vocabulary } from '../../../src/core/sheet/header';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import {
  ANGGARAN_HEADER,
  ANGGARAN_ROWS,
  ANGGARAN_TOTAL,
  PPKS_HEADER,
  PPKS_ROWS,
  PPKS_TOTAL,
} from './kubu-raya';
import { sheetFromRows } from './sheet';

function headerOf(sheet: SheetSnapshot, vocabulary: Vocabulary) {
  const header = findHeader(sheet, vocabulary);
  if (!isHeader(header)) throw new Error(`No header in ${sheet.name}: ${JSON.stringify(header)}`);
  return header;
}

export const readBudgetSheet = (sheet: SheetSnapshot): AnggaranInput =>
  readAnggaran(sheet, headerOf(sheet, ANGGARAN_VOCABULARY));
export const readPpksSheet = (sheet: SheetSnapshot): PpksInput =>
  readPpks(sheet, headerOf(sheet, PPKS_VOCABULARY));

/** A budget sheet with the header of table 1.5 and these rows below it. */
export const budget = (
  rows: readonly (readonly CellValue[])[],
  header: readonly string[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  name = 'Anggaran',
): AnggaranInput => readBudgetSheet(sheetFromRows(name, [header, ...rows]));

export const kubuRayaAnggaran = (): AnggaranInput =>
  readBudgetSheet(
    sheetFromRows('Anggaran', [
      ['Rincian Belanja Tahun 2024'],
      [],
      ANGGARAN_HEADER,
      ...ANGGARAN_ROWS,
      ANGGARAN_TOTAL,
    ]),
  );

export const kubuRayaPpks = (): PpksInput =>
  readPpksSheet(sheetFromRows('PPKS', [PPKS_HEADER, ...PPKS_ROWS, PPKS_TOTAL]));

export const KUBU_RAYA: Identitas = {
  ...NO_IDENTITAS,
  perangkatDaerah: 'Dinas Sosial',
  kabupaten: 'Kubu Raya',
  tahun: 2024,
  periode: 'triwulan IV',
};
