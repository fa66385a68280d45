import { smallParts, worksheet, zipped } from '../small-file';
import { edit, type EditedFile } from './edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS = '<row r="3" ht="30" customHeight="1" x14="1"><c r="C3"><v>5</v></c></row>';

const DXFS =
  `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs><dxfs count="2">` +
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill><bgColor theme="4" tint="0.5"/></patternFill></fill></dxf></dxfs></styleSheet>';

const FOREIGN =
  '<conditionalFormatting sqref="C3:C9 E3" pivot="0"><cfRule type="cellIs" dxfId="1" priority="2" operator="greaterThan"><formula>4</formula></cfRule>' +
  '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
const OURS =
  '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(N("lkjip")=0,C3=5)</formula></cfRule></conditionalFormatting>';

const opened = (around: { before?: string; after?: string }): EditedFile =>
  edit(zipped({ ...smallParts(), [SHEET]: worksheet(ROWS, around), 'xl/styles.xml': DXFS }));

const inSheet = (file: EditedFile, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  file.run(async (context) => {
    act(context.workbook.worksheets.getItem('Anggaran'));
    await context.sync();
  });

const MERGES = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';

describe('conditional formats', () => {
  const file = (): EditedFile =>
    opened({
      after:
        MERGES +
        FOREIGN +
        OURS +
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
    });

  test('those of the file are known, and shown', () => {
    const { host } = file();
    expect(
      host
        .sheet('Anggaran')
        .rules.map(({ type, formula, fill, bold, origin }) => [type, formula, fill, bold, origin]),
    ).toEqual([
      ['Custom', '=AND(N("lkjip")=0,C3=5)', '#FFC7CE', true, 2],
      ['CellValue', '=C3>4', '#ADCDEA', null, 0],
      ['CellValue', '=E3>4', '#ADCDEA', null, 0],
      ['DataBar', '', '', null, 1],
      ['DataBar', '', '', null, 1],
    ]);
    expect([...host.fillsShown('Anggaran')]).toEqual([['C3', '#FFC7CE']]);
  });

  test('our highlight of an earlier session goes, the others stay byte for byte', async () => {
    const book = file();
    await book.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem('Anggaran')
        .getRange()
        .conditionalFormats.load('items/type');
      await context.sync();
      const rules = formats.items
        .filter(({ type }) => type === 'Custom')
        .map((format) => ({ format, rule: format.custom.rule.load('formula') }));
      await context.sync();
      for (const { format, rule } of rules) if (rule.formula.includes('lkjip')) format.delete();
      await context.sync();
    });
    const saved = await book.save();
    expect(saved.changed).toEqual([SHEET]);
    expect(saved.part(SHEET)).toContain(`${MERGES}${FOREIGN}<pageMargins`);
  });

  test('a new highlight stands behind the others, and before them where both are meant for a cell', async () => {
    const book = file();
    const add = (address: string): Promise<void> =>
      inSheet(book, (sheet) => {
        const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
        custom.rule.formula = '=A1<2';
        custom.format.fill.color = '#FFEB9C';
      });
    await add('A1');
    const once = await book.save();
    expect(once.changed).toEqual([SHEET, 'xl/styles.xml']);
    expect(once.part(SHEET)).toContain(
      `${FOREIGN}${OURS}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="4"><formula>A1&lt;2</formula></cfRule></conditionalFormatting>`,
    );
    expect(once.part('xl/styles.xml')).toContain('<dxfs count="3">');
    await add('E3');
    const rules = (await book.save()).again().host.sheet('Anggaran').rules;
    expect(rules.map(({ formula, origin }) => [formula, origin]).slice(0, 4)).toEqual([
      ['=A1<2', 3],
      ['=A1<2', 4],
      ['=AND(N("lkjip")=0,C3=5)', 2],
      ['=C3>4', 0],
    ]);
  });

  test('a rule that is cut keeps what it says of the cells that are left', async () => {
    const book = file();
    await inSheet(book, (sheet) => sheet.getRange('C3:C5').clear('Formats'));
    expect((await book.save()).part(SHEET)).toContain(
      '<conditionalFormatting sqref="C6:C9 E3"><cfRule type="cellIs" dxfId="1" priority="2" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting>',
    );
  });
});

test('what was frozen, coloured, sized and printed is known', () => {
  const { host } = opened({
    before:
      '<sheetPr><tabColor theme="5"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="12.75"/><cols><col min="1" max="2" width="20" style="0"/></cols>',
    after:
      '<sheetProtection sheet="1" formatCells="0" password="CC1A"/><hyperlinks><hyperlink ref="A4" location="Anggaran!C3" tooltip="ke sana"/></hyperlinks>' +
      '<printOptions gridLines="1"/><pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      '<headerFooter differentFirst="1"><oddFooter>&amp;LDinas&amp;CHal. &amp;P</oddFooter></headerFooter>',
  });
  const extras = host.sheet('Anggaran');
  expect(extras).toMatchObject({
    tabColor: '#ED7D31',
    frozen: { top: 0, left: 0, bottom: 2, right: 1 },
    showGridlines: false,
    standardHeight: 12.75,
    isProtected: true,
    protectionOptions: { allowFormatCells: true },
    print: {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      flags: { printGridlines: true },
      textsState: 'FirstAndDefault',
    },
  });
  expect([...extras.columnWidths, ...extras.rowHeights]).toEqual([
    [0, 105],
    [1, 105],
    [2, 30],
  ]);
  expect([...extras.print.texts]).toEqual([
    ['defaultForAllPages.leftFooter', 'Dinas'],
    ['defaultForAllPages.centerFooter', 'Hal. &P'],
  ]);
  expect([...extras.links.values()]).toEqual([{ documentReference: 'Anggaran!C3', screenTip: 'ke sana' }]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
  [
    'frozen rows: the view keeps its zoom',
    (sheet) => sheet.freezePanes.freezeRows(1),
    '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>',
    '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
  ],
  [
    'nothing frozen any more',
    (sheet) => sheet.freezePanes.unfreeze(),
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews>',
  ],
  [
    'the width of a column inside a range of columns',
    (sheet) => void (sheet.getRange('B:B').format.columnWidth = 105),
    '<cols><col min="1" max="3" width="9" style="0" outlineLevel="1"/></cols>',
    '<cols><col min="1" max="1" width="9" style="0" outlineLevel="1"/><col min="2" max="2" width="20" outlineLevel="1" customWidth="1"/><col min="3" max="3" width="9" style="0" outlineLevel="1"/></cols>',
  ],
  [
    "the tab's colour beside the module's name",
    (sheet) => void (sheet.tabColor = '#C00000'),
    '<sheetPr codeName="Lembar1"><outlinePr/></sheetPr>',
    '<sheetPr codeName="Lembar1"><tabColor rgb="FFC00000"/><outlinePr/></sheetPr>',
  ],
])('%s', async (_, act, before, after) => {
  const book = opened({ before });
  await inSheet(book, act);
  const saved = await book.save();
  expect(saved.part(SHEET)).toContain(`${after}<sheetData>${ROWS}</sheetData>`);
});

test('the height of a row: what else the row says stays', async () => {
  const book = opened({});
  await inSheet(book, (sheet) => void (sheet.getRange('3:3').format.rowHeight = 45));
  expect((await book.save()).part(SHEET)).toContain(
    '<row r="3" ht="45" customHeight="1" x14="1"><c r="C3"><v>5</v></c></row>',
  );
});

test('merged cells, links and page set-up: only what is new', async () => {
  const book = opened({
    after: `${MERGES}<hyperlinks><hyperlink ref="A4" location="x"/></hyperlinks><pageSetup paperSize="5" scale="70" r:id="rId9"/><legacyDrawing r:id="rId1"/>`,
  });
  await inSheet(book, (sheet) => {
    sheet.getRange('C1:D1').merge();
    sheet.getRange('A5').hyperlink = { address: 'https://contoh.id/?a&b' };
    sheet.pageLayout.orientation = 'Landscape';
  });
  const saved = await book.save();
  expect(saved.part(SHEET)).toMatch(
    /<mergeCells count="2"><mergeCell ref="A1:B1"\/><mergeCell ref="C1:D1"\/><\/mergeCells><hyperlinks><hyperlink ref="A4" location="x"\/><hyperlink ref="A5" xmlns:r="[^"]*" r:id="rId1"\/><\/hyperlinks><pageSetup paperSize="5" scale="70" r:id="rId9" orientation="landscape"\/><legacyDrawing r:id="rId1"\/><\/worksheet>$/,
  );
  expect(saved.part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://contoh.id/?a&amp;b" TargetMode="External"',
  );
});

test('the last link that goes takes the list with it', async () => {
  const book = opened({ after: '<hyperlinks><hyperlink ref="C3:D3" location="x"/></hyperlinks>' });
  await inSheet(book, (sheet) => sheet.getRange('C3').clear('RemoveHyperlinks'));
  expect((await book.save()).part(SHEET)).toContain(
    '<hyperlinks><hyperlink ref="D3" location="x"/></hyperlinks>',
  );
  await inSheet(book, (sheet) => sheet.getRange('D3').clear('RemoveHyperlinks'));
  expect((await book.save()).part(SHEET)).toMatch(/<\/sheetData><\/worksheet>$/);
});
