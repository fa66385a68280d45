/** Workbooks made by exceljs, one for each family of features. usage: node make-exceljs.mjs FOLDER */
import ExcelJS from 'exceljs';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function budget(book) {
  const sheet = book.addWorksheet('Anggaran', { views: [{ state: 'frozen', ySplit: 3 }] });
  sheet.addRow(['LAPORAN REALISASI ANGGARAN']);
  sheet.addRow([]);
  sheet.addRow(['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%']).font = { bold: true };
  for (let n = 1; n <= 12; n++) {
    sheet.addRow([`1.06.0${n}`, `Program ${n} <baru>`, n * 1e6, `Rp. ${n}.000.000,00`, n / 13]);
  }
  sheet.mergeCells('A1:E1');
  return sheet;
}

const makers = {
  images(book) {
    const sheet = budget(book);
    const image = book.addImage({ base64: PIXEL, extension: 'png' });
    sheet.addImage(image, 'G2:H6');
    sheet.addImage(image, { tl: { col: 9, row: 9 }, ext: { width: 40, height: 40 } });
    book.addWorksheet('Latar').addBackgroundImage(image);
  },
  notes(book) {
    const sheet = budget(book);
    sheet.getCell('C4').note = {
      texts: [{ font: { bold: true }, text: 'Dicek: ' }, { text: 'DPPA hal. 3' }],
    };
    sheet.getCell('D5').note = 'Sesuai SP2D';
    sheet.getCell('F4').dataValidation = { type: 'list', allowBlank: true, formulae: ['$B$4:$B$9'] };
    sheet.getCell('G4').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100] };
  },
  tables(book) {
    const sheet = budget(book);
    sheet.addTable({
      name: 'Realisasi',
      ref: 'H3',
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: 'Bulan', totalsRowLabel: 'Jumlah' },
        { name: 'Nilai', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['Januari', 1],
        ['Februari', 2],
      ],
    });
    sheet.autoFilter = 'A3:E3';
  },
  text(book) {
    const sheet = budget(book);
    sheet.getCell('B4').value = {
      richText: [{ font: { bold: true }, text: 'Program ' }, { text: ' tebal' }],
    };
    sheet.getCell('B5').value = { text: 'tautan', hyperlink: 'https://example.org/' };
    sheet.getCell('F4').value = { formula: 'C4*2', result: 2e6, shareType: 'shared', ref: 'F4:F6' };
    sheet.getCell('F5').value = { sharedFormula: 'F4', result: 4e6 };
    sheet.getCell('F6').value = { sharedFormula: 'F4', result: 6e6 };
    sheet.getCell('G4').value = new Date(Date.UTC(2024, 11, 31));
    sheet.getCell('G5').value = { error: '#N/A' };
    sheet.getCell('G6').value = { formula: '"a"&"b"', result: 'ab' };
    sheet.getCell('G7').value = ' spasi \n baris ';
  },
  conditions(book) {
    const sheet = budget(book);
    sheet.addConditionalFormatting({
      ref: 'C4:C15',
      rules: [
        { type: 'expression', formulae: ['MOD(ROW(),2)=0'], style: { font: { bold: true } } },
        { type: 'dataBar', cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } },
        {
          type: 'iconSet',
          iconSet: '3TrafficLights',
          cfvo: [0, 33, 67].map((value) => ({ type: 'percent', value })),
        },
      ],
    });
    sheet.pageSetup = {
      printArea: 'A1:E15',
      printTitlesRow: '1:3',
      orientation: 'landscape',
      fitToPage: true,
    };
    sheet.headerFooter.oddFooter = '&CHalaman &P';
    sheet.getRow(8).addPageBreak();
    sheet.getRow(6).hidden = true;
    book.definedNames.add("'Anggaran'!$C$4:$C$15", 'Pagu');
    book.addWorksheet('Tersembunyi', { state: 'veryHidden' });
    return sheet.protect('rahasia', {});
  },
};

for (const [name, make] of Object.entries(makers)) {
  const book = new ExcelJS.Workbook();
  await make(book);
  await book.xlsx.writeFile(`${process.argv[2]}/exceljs-${name}.xlsx`);
}
