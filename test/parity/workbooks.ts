import ExcelJS from 'exceljs';
import {
  ANGGARAN_HEADER,
  ANGGARAN_ROWS,
  ANGGARAN_TOTAL,
  PPKS_HEADER,
  PPKS_ROWS,
  PPKS_TOTAL,
} from '../core/support/kubu-raya';

/** "4.759.226.249,00" → 4759226249. */
const amount = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

async function bytesOf(make: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  make(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Amounts as numbers with sen, a formula of the user's, program rows bold, a row hidden; names with spaces and quotes. */
function numericBudget(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("LRA 'Dinas' 2024");
  sheet.addRow(['LAPORAN REALISASI']);
  sheet.mergeCells('A1:F1');
  sheet.addRow([...ANGGARAN_HEADER]);
  ANGGARAN_ROWS.forEach(([kode, uraian, anggaran, realisasi], index) => {
    const row = sheet.addRow([kode, uraian, amount(anggaran) + 0.25, amount(realisasi)]);
    const at = row.number;
    row.getCell(5).value = { formula: `C${at}-D${at}`, result: amount(anggaran) + 0.25 - amount(realisasi) };
    row.getCell(3).numFmt = '#,##0.00';
    row.font = { bold: kode.split('.').length === 3 };
    row.hidden = index === 7;
  });
}

function ppks(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('PPKS');
  sheet.addRow([...PPKS_HEADER]);
  for (const row of PPKS_ROWS) sheet.addRow([...row]);
  sheet.addRow([...PPKS_TOTAL]);
}

/** Texts as printed, beside sheets of the user's that have our names, one of them empty. */
function takenNames(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Anggaran');
  sheet.addRow([...ANGGARAN_HEADER]);
  for (const row of [...ANGGARAN_ROWS, ANGGARAN_TOTAL]) sheet.addRow([...row]);
  book.addWorksheet('Tabel 1.5').addRow(['milik saya']);
  book.addWorksheet('Tabel 3.9');
  book.addWorksheet('daftar tabel');
  book.addWorksheet('Tersembunyi', { state: 'hidden' }).addRow(['x']);
}

/** 400 sub kegiatan under 20 programs: more rows than any table of a report, all levels, long and odd names. */
function manyRows(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Anggaran');
  sheet.addRow(['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', 'Sumber Dana']);
  for (let p = 1; p <= 20; p++) {
    const program = `1.06.${String(p).padStart(2, '0')}`;
    sheet.addRow([program, p === 1 ? 'PROGRAM PENUNJANG URUSAN' : `PROGRAM ${p}`, null, null]);
    for (let k = 1; k <= 4; k++) {
      const kegiatan = `${program}.2.${String(k).padStart(2, '0')}`;
      sheet.addRow([kegiatan, `=Kegiatan ${k}`, null, null]);
      for (let s = 1; s <= 5; s++) {
        const name = `Penyediaan "barang" & jasa ${s} – ${'sangat panjang '.repeat(s)}`;
        const source = s % 2 === 0 ? 'DAU' : 'PAD';
        sheet.addRow([`${kegiatan}.000${s}`, name, p * 1_000_000 + k * 1000 + s, p * 900_000, source]);
      }
    }
  }
}

/** Workbooks that differ from one another in what decides how a table is written. */
export const WORKBOOKS: readonly (readonly [name: string, make: () => Promise<Uint8Array>])[] = [
  ['numbers with sen, formulas, a hidden row, quotes in the name', () => bytesOf(numericBudget)],
  ['PPKS only', () => bytesOf(ppks)],
  ['names of ours that the user has taken', () => bytesOf(takenNames)],
  ['both inputs, numbers', () => bytesOf((book) => (numericBudget(book), ppks(book)))],
  ['400 sub kegiatan', () => bytesOf(manyRows)],
];
