/**
 * Makes kubu-raya-2024.xlsx from kubu-raya-2024.json: the budget (amounts as text, exactly as printed in table 1.5 of
 * the report, slips included), the beneficiaries (table 3.2, numbers), performance (targets and realisasi of tables 3.3
 * and 3.10; the analyses are our own), the indicators (tables 2.3 and 3.6), the plan (2.1, 2.2, 2.4 and 2.7), staff and
 * goods (1.1–1.4, 1.6 and 1.7, shares as printed), and who reports.
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

/** "" stands for an empty cell. */
const cells = (row) => row.map((value) => (value === '' ? null : value));

/** A sheet with three title lines, a header from row 4 on, and its rows below. */
function addSheet(workbook, name, titles, { header, rows, total }, widths) {
  const headers = Array.isArray(header[0]) ? header : [header];
  const last = 3 + headers.length;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: last }] });
  titles.forEach((title) => (sheet.addRow([title]).font = bold));
  headers.forEach((texts) => (sheet.addRow(cells(texts)).font = bold));
  rows.forEach((row) => (sheet.addRow(cells(row)).font = font));
  if (total) sheet.addRow(cells(total)).font = bold;
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (let r = 4; r <= sheet.rowCount; r++) {
    for (let c = 1; c <= headers[0].length; c++) {
      const cell = sheet.getCell(r, c);
      cell.border = border;
      cell.alignment = {
        vertical: 'top',
        wrapText: true,
        horizontal: r <= last ? 'center' : c > 2 && widths[c - 1] <= 20 ? 'right' : 'left',
      };
    }
  }
  for (let r = last + 1; r <= sheet.rowCount - (total ? 1 : 0); r++) {
    const linesIn = (width, i) =>
      Math.ceil(String(sheet.getCell(r, i + 1).value ?? '').length / (width * 0.9));
    sheet.getRow(r).height = 15 * Math.max(1, ...widths.map(linesIn));
  }
  sheet.pageSetup = {
    paperSize: 9,
    orientation: widths.length > 6 ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
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

const kinerja = addSheet(
  workbook,
  'Kinerja',
  titles('KINERJA PROGRAM, KEGIATAN DAN SUB KEGIATAN'),
  data.kinerja,
  [7, 60, 18, 18, 40, 40, 40],
);
for (let r = 5; r <= kinerja.rowCount; r++) {
  kinerja.getCell(r, 1).numFmt = '@';
  if (kinerja.getCell(r, 1).value === null) kinerja.getRow(r).font = bold;
}

const iku = addSheet(
  workbook,
  'IKU',
  titles('INDIKATOR KINERJA UTAMA'),
  data.iku,
  [6, 36, 34, 12, 12, 14, 14, 16, 12, 12, 12, 12, 22],
);
iku.mergeCells('I4:L4');
for (const column of 'ABCDEFGHM') iku.mergeCells(`${column}4:${column}5`);

addRenstra();
addPegawai();
const kebutuhan = addSheet(
  workbook,
  'Kebutuhan Pegawai',
  titles('KEBUTUHAN PEGAWAI'),
  data.kebutuhanPegawai,
  [8, 60, 14],
);
for (let r = 5; r <= kebutuhan.rowCount; r++)
  if (kebutuhan.getCell(r, 3).value === null) kebutuhan.getRow(r).font = bold;
addSheet(workbook, 'Aset', titles('DAFTAR ASET'), data.aset, [8, 48, 28, 14]);
addSheet(workbook, 'Kebutuhan Aset', titles('KEBUTUHAN ASET'), data.kebutuhanAset, [8, 48, 14, 14]);

/** The planning matrix: what holds for both rows stands once, merged. */
function addRenstra() {
  const widths = [6, 30, 34, 30, 22, 30, 26, 28, 34, 10, 10, 10, 10, 10, 10];
  const sheet = addSheet(workbook, 'Renstra', titles('RENCANA STRATEGIS 2019-2024'), data.renstra, widths);
  sheet.mergeCells('J4:O4');
  for (const column of 'ABCDEFGHI') sheet.mergeCells(`${column}4:${column}5`);
  for (const column of 'BC') sheet.mergeCells(`${column}6:${column}7`);
}

/** Three tables of counts, one below the other; their shares are for table 1.1–1.3 to work out. */
function addPegawai() {
  const counts = (texts) => cells(texts.slice(0, 3));
  const sheet = workbook.addWorksheet('Pegawai');
  titles('SUMBER DAYA APARATUR').forEach((title) => (sheet.addRow([title]).font = bold));
  for (const { judul, header, rows, total } of data.pegawai) {
    sheet.addRow([]);
    sheet.addRow([judul]).font = bold;
    const first = sheet.rowCount + 1;
    const [no, label, amount] = header[0];
    sheet.addRow([no, label, `${amount} (ORANG)`]).font = bold;
    rows.forEach((row) => (sheet.addRow(counts(row)).font = font));
    sheet.addRow(counts(total)).font = bold;
    for (let r = first; r <= sheet.rowCount; r++)
      for (let c = 1; c <= 3; c++) sheet.getCell(r, c).border = border;
  }
  [8, 40, 14].forEach((width, i) => (sheet.getColumn(i + 1).width = width));
}

const identitas = workbook.addWorksheet('Identitas');
identitas.addRow(['IDENTITAS PELAPORAN']).font = bold;
identitas.addRow([]);
data.identitas.forEach((row) => (identitas.addRow(row).font = font));
identitas.getColumn(1).width = 22;
identitas.getColumn(2).width = 50;
for (let r = 3; r <= identitas.rowCount; r++) identitas.getCell(r, 2).numFmt = '@';

await workbook.xlsx.writeFile(here('kubu-raya-2024.xlsx'));
