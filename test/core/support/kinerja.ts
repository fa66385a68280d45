import sample from '../../../assets/samples/kubu-raya-2024.json';
import { readIku } from '../../../src/core/inputs/iku/read';
import type { IkuInput } from '../../../src/core/inputs/iku/types';
import { IKU_VOCABULARY } from '../../../src/core/inputs/iku/vocabulary';
import { readKinerja } from '../../../src/core/inputs/kinerja/read';
import type { KinerjaInput } from '../../../src/core/inputs/kinerja/types';
import { KINERJA_VOCABULARY } from '../../../src/core/inputs/kinerja/vocabulary';
import { findHeader, isHeader, type Vocabulary } from '../../../src/core/sheet/header';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetFromRows } from './sheet';

function headerOf(sheet: SheetSnapshot, vocabulary: Vocabulary) {
  const header = findHeader(sheet, vocabulary);
  if (!isHeader(header)) throw new Error(`No header in ${sheet.name}: ${JSON.stringify(header)}`);
  return header;
}

/** no, uraian, target, realisasi, analisis, solusi, efisiensi. */
export type KinerjaSourceRow = readonly [string, string, string, string, string, string, string];

export const KINERJA_HEADER = sample.kinerja.header as unknown as KinerjaSourceRow;
export const KINERJA_ROWS = sample.kinerja.rows as unknown as readonly KinerjaSourceRow[];

export const readKinerjaSheet = (sheet: SheetSnapshot): KinerjaInput =>
  readKinerja(sheet, headerOf(sheet, KINERJA_VOCABULARY));
export const readIkuSheet = (sheet: SheetSnapshot): IkuInput =>
  readIku(sheet, headerOf(sheet, IKU_VOCABULARY));

/** A Kinerja sheet of these rows below the sample's header. */
export const kinerjaOf = (rows: readonly (readonly CellValue[])[]): KinerjaInput =>
  readKinerjaSheet(sheetFromRows('Kinerja', [KINERJA_HEADER, ...rows]));

export const kubuRayaKinerja = (): KinerjaInput => kinerjaOf(KINERJA_ROWS);

export const kubuRayaIkuSheet = (): SheetSnapshot =>
  sheetFromRows('IKU', [...sample.iku.header, ...sample.iku.rows], {
    merges: [{ top: 0, left: 8, bottom: 0, right: 11 }],
  });
export const kubuRayaIku = (): IkuInput => readIkuSheet(kubuRayaIkuSheet());
