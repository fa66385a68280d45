/**
 * Makes kubu-raya-2024.xlsx from kubu-raya-2024.json: the budget (amounts as text, exactly as printed in table 1.5 of
 * the report, slips included) and the beneficiaries (table 3.2, numbers).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const data = JSON.parse(readFileSync(here('kubu-raya-2024.json'), 'utf8'));

const font = { name: 'Calibri', size: 11 };
const bold = { ...font, bold: true };
const thin = { style: 'thin' };
const border = { top: thin, left: thin, bottom: thin, right: thin };

/** A sheet with three title lines, a header in row 4, and its rows below. */
function addSheet(workbook, name, titles, { header, rows, total }, widths) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 4 }] });
  titles.forEach((title) => (sheet.addRow([title]).font = bold));
  sheet.addRow(header).font = bold;
  rows.forEach((row) => (sheet.addRow(row).font = font));
  sheet.addRow(total).font = bold;
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (let r = 4; r <= sheet.rowCount; r++) {
    for (let c = 1; c <= header.length; c++) {
      const cell = sheet.getCell(r, c);
      cell.border = border;
      cell.alignment = {
        vertical: 'top',
        wrapText: true,
        horizontal: r === 4 ? 'center' : c > 2 ? 'right' : 'left',
      };
    }
  }
  for (let r = 5; r < sheet.rowCount; r++) {
    const lines = Math.ceil(String(sheet.getCell(r, 2).value).length / (widths[1] * 0.9));
    sheet.getRow(r).height = 15 * lines;
  }
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return sheet;
}

const workbook = new ExcelJS.Workbook();
workbook.creator = 'Tabel LKjIP';
const titles = (first) => [first, 'DINAS SOSIAL KABUPATEN KUBU RAYA', 'TRIWULAN IV TAHUN 2024'];

const anggaran = addSheet(
  workbook,
  'Anggaran',
  titles('RINCIAN BELANJA'),
  data.anggaran,
  [18, 60, 20, 20, 18, 10],
);
for (let r = 5; r <= anggaran.rowCount; r++) {
  const kode = anggaran.getCell(r, 1);
  kode.numFmt = '@';
  if (/^\d\.\d\d\.\d\d$/.test(kode.value)) anggaran.getRow(r).font = bold;
}
const ppks = addSheet(workbook, 'PPKS', titles('DATA PPKS'), data.ppks, [8, 45, 14, 14]);
for (let r = 5; r <= ppks.rowCount; r++) for (const c of [3, 4]) ppks.getCell(r, c).numFmt = '#,##0';

await workbook.xlsx.writeFile(here('kubu-raya-2024.xlsx'));
