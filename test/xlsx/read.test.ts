import { browserPlatform } from '../../src/xlsx/browser-platform';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { relationships, smallFile, smallParts, worksheet, zipped } from './small-file';

const platforms = [
  ['Node', nodePlatform],
  ['a browser', browserPlatform],
] as const;

describe.each(platforms)('in %s', (_, platform) => {
  const open = (file: Uint8Array) => openXlsx(file, platform).workbook;
  const cells = (rows: string, more?: Record<string, string | Uint8Array>) =>
    open(smallFile(rows, more)).sheets[0]!;

  test.each([
    ['a number', '<c r="A1"><v>1234.5</v></c>', 1234.5],
    ['a number with exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number of 17 digits', '<c r="A1"><v>90530500365.399994</v></c>', 90530500365.399994],
    ['a number of 16 digits', '<c r="A1"><v>0.1234567890123456</v></c>', 0.1234567890123456],
    ['a negative number', '<c r="A1"><v>-0.07</v></c>', -0.07],
    ['minus zero', '<c r="A1"><v>-0</v></c>', 0],
    ['a number in spaces', '<c r="A1"><v> 12 </v></c>', 12],
    ['what should be a number and is none', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a number beyond all bounds', '<c r="A1"><v>1e999</v></c>', { error: '#NUM!' }],
    ['nothing', '<c r="A1"><v></v></c>', null],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the text of a formula', '<c r="A1" t="str"><f>A2</f><v>1.06.01</v></c>', '1.06.01'],
    ['a date', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5],
    ['a day before the leap day that never was', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>', 'a'],
    [
      'inline rich text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t> b</t></r></is></c>',
      'a b',
    ],
    [
      'text with phonetics',
      '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></is></c>',
      'a',
    ],
    ['space that is kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    [
      'entities',
      '<c r="A1" t="str"><v>&lt;b&gt; &amp;amp; &#65;&#x1F600;&quot;&apos;</v></c>',
      '<b> &amp; A😀"\'',
    ],
    ['an escaped carriage return', '<c r="A1" t="str"><v>a_x000D_\nb</v></c>', 'a\r\nb'],
    ['an escaped escape', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', 'a\nb\nc'],
    ['CDATA and comments', '<c r="A1" t="str"><v>a<!-- > -->b<![CDATA[<c>&amp;]]>d</v></c>', 'ab<c>&amp;d'],
    ['half a surrogate pair', '<c r="A1" t="str"><v>&#xD800;</v></c>', '\ufffd'],
    ['letters beyond ASCII', '<c r="A1" t="str"><v>Kubu Raya – “é” 😀</v></c>', 'Kubu Raya – “é” 😀'],
    ['single quotes', "<c r='A1' t='str'><v>a</v></c>", 'a'],
    ['an address in small letters', '<c r="a1"><v>7</v></c>', 7],
    ['an inline cell with its text in v', '<c r="A1" t="inlineStr"><v>a</v></c>', 'a'],
    ['a word that is a property of objects', '<c r="A1" t="str"><v>__proto__</v></c>', '__proto__'],
  ])('reads %s', (_, cell, expected) => {
    expect(cells(`<row r="1">${cell}</row>`).value(0, 0)).toEqual(expected);
  });

  test('cells without addresses follow one another, in rows without numbers too', () => {
    const sheet = cells(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect([sheet.value(0, 0), sheet.value(0, 3), sheet.value(0, 4), sheet.value(1, 0)]).toEqual([
      1, 2, 3, 4,
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 5]);
  });

  test('cells out of order, the last row and the last column', () => {
    const sheet = cells(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row>',
    );
    expect([sheet.value(2, 1), sheet.value(2, 0), sheet.value(1048575, 16383), sheet.value(0, 0)]).toEqual([
      1, 2, 3, 4,
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1048576, 16384]);
  });

  test('shared formulas are moved, array formulas and data tables are given once', () => {
    const sheet = cells(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"A1"</f><v>1</v></c><c r="E1"><f t="array" ref="E1:E2">B1:B2*2</f><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="E2"><v>6</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="F3"><f t="dataTable" ref="F3:F4" r1="B1" r2="B2"/><v>9</v></c><c r="G3"><f t="shared" si="7"/><v>8</v></c></row>',
    );
    expect([0, 1, 2].map((row) => sheet.formula(row, 0))).toEqual([
      '=B1*$C$1&"A1"',
      '=B2*$C$1&"A1"',
      '=B3*$C$1&"A1"',
    ]);
    expect([sheet.formula(0, 4), sheet.formula(1, 4), sheet.formula(2, 5), sheet.formula(2, 6)]).toEqual([
      '=B1:B2*2',
      null,
      '=TABLE(B1,B2)',
      null,
    ]);
    expect([sheet.value(2, 0), sheet.value(1, 4), sheet.value(2, 6)]).toEqual([3, 6, 8]);
  });

  test('shared strings, rich ones and empty ones', () => {
    const shared =
      '<sst><si><t>a</t></si><si/><si><r><t>b</t></r><r><rPr><b/></rPr><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>';
    const sheet = cells(rows, { 'xl/sharedStrings.xml': shared });
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual(['b c', 'a', '']);
  });

  test('formats: bold, number formats, columns, hidden rows, merges, protection', () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
      '<fonts><font><sz val="11"/></font><font><b/><i val="0"/><sz val="12"/><color rgb="FFff0000"/></font><font><b val="0"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
      '<cellXfs><xf fontId="0" numFmtId="0"/><xf fontId="1" fillId="1" numFmtId="164"><alignment horizontal="right" wrapText="1" indent="2"/></xf><xf fontId="2" numFmtId="10"/></cellXfs></styleSheet>';
    const part = worksheet(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c><c r="C1" s="99999"><v>1</v></c></row><row r="4" hidden="true"/>',
      {
        before:
          '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="5" max="16384" width="9.5" style="1" hidden="1"/></cols>',
        after:
          '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C5"/><mergeCell ref="XFE1:XFE2"/></mergeCells>',
      },
    );
    const sheet = cells('', { 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': part });
    expect(sheet.style(0, 0)).toEqual({
      bold: true,
      size: 12,
      color: 'FF0000',
      fill: '00FF00',
      horizontal: 'right',
      wrap: true,
      indent: 2,
      numberFormat: '0.0" %"',
    });
    expect([
      sheet.isBold(0, 0),
      sheet.isBold(0, 1),
      sheet.numberFormat(0, 1),
      sheet.numberFormat(0, 2),
    ]).toEqual([true, false, '0.00%', 'General']);
    expect([
      sheet.isBold(8, 4),
      sheet.isColumnHidden(4),
      sheet.isColumnHidden(0),
      sheet.columnWidths.get(0),
    ]).toEqual([true, true, false, 20]);
    expect([sheet.isRowHidden(3), sheet.isRowHidden(2), sheet.isProtected]).toEqual([true, false, true]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 4, left: 2, bottom: 4, right: 2 },
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 3]);
  });

  test('what is called "row", "c" or "f" elsewhere is no cell', () => {
    const part = worksheet(
      '<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><f>B1</f></ext></extLst></c></row>',
      {
        after:
          '<extLst><ext><sparkline><f>A1</f><row>5</row></sparkline><mergeCell ref="A1:B2"/></ext></extLst>',
      },
    );
    const sheet = cells('', { 'xl/worksheets/sheet1.xml': part });
    expect([sheet.value(0, 0), sheet.formula(0, 0), sheet.rowCount, sheet.merges.length]).toEqual([
      1,
      null,
      1,
      0,
    ]);
  });

  test('prefixes, Strict OOXML, absolute names, other names of parts, hidden sheets, defined names', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const book = open(
      zipped({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': relationships([['a', 'officeDocument', '/Buku/Buku%20Kerja.xml']], strict),
        'Buku/Buku Kerja.xml':
          `<?xml version="1.0"?><x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${strict}" conformance="strict"><x:workbookPr date1904="1"/>` +
          '<x:sheets><x:sheet name="LRA &amp; lain" sheetId="7" rel:id="s1"/><x:sheet name="__proto__" sheetId="3" state="veryHidden" rel:id="s2"/><x:sheet name="Bagan" sheetId="4" rel:id="s3"/></x:sheets>' +
          '<x:definedNames><x:definedName name="_lkjip" localSheetId="1" hidden="1">"3.9|lain"</x:definedName><x:definedName name="constructor">\'LRA &amp; lain\'!$A$1</x:definedName></x:definedNames></x:workbook>',
        'Buku/_rels/Buku Kerja.xml.rels': relationships(
          [
            ['s1', 'worksheet', '/lembar/SATU.xml'],
            ['s2', 'worksheet', '../lembar/dua.xml'],
            ['s3', 'chartsheet', 'bagan.xml'],
          ],
          strict,
        ),
        'lembar/satu.xml':
          '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1" t="d"><x:v>2024-01-01</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        'lembar/dua.xml': worksheet('<row><c><v>1</v></c></row>'),
        'Buku/bagan.xml': '<chartsheet/>',
      }),
    );
    expect(book.sheets.map(({ name, id, visibility }) => [name, id, visibility])).toEqual([
      ['LRA & lain', 7, 'visible'],
      ['__proto__', 3, 'veryHidden'],
      ['Bagan', 4, 'visible'],
    ]);
    expect([book.sheets[0]!.value(0, 0), book.sheets[0]!.value(0, 1), book.date1904]).toEqual([
      'a',
      43830,
      true,
    ]);
    expect(book.sheets.map(({ mark }) => mark)).toEqual([null, '3.9', null]);
    expect(book.names.map(({ name, scope, refersTo }) => [name, scope?.name, refersTo])).toEqual([
      ['_lkjip', '__proto__', '"3.9|lain"'],
      ['constructor', undefined, "'LRA & lain'!$A$1"],
    ]);
    expect([book.sheets[1]!.value(0, 0), book.sheets[2]!.rowCount]).toEqual([1, 0]);
  });

  test.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['Latin-1', (text: string) => Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
  ])('a part in %s', (_, encode) => {
    const text = worksheet('<row><c t="str"><v>Rp é</v></c></row>');
    expect(cells('', { 'xl/worksheets/sheet1.xml': encode(text) }).value(0, 0)).toBe('Rp é');
  });

  test('sheets of ours are read only when somebody looks', () => {
    const parts = smallParts('<row><c><v>1</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/><sheet name="Tabel 1.5" sheetId="2" r:id="rId9"/></sheets><definedNames><definedName name="_lkjip" localSheetId="1" hidden="1">"1.5|Tabel 1.5"</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet2.xml'],
      ]),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row>',
    });
    const sheet = open(zipped(parts)).sheet('tabel 1.5')!;
    expect(sheet.mark).toBe('1.5');
    expect(() => sheet.value(0, 0)).toThrow('damaged-part: xl/worksheets/sheet2.xml');
  });
});
