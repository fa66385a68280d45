import { richParts } from '../rich-file';
import { smallParts, worksheet, zipped, relationships } from '../small-file';
import { edit, type SavedFile } from './edited-file';

const WORKBOOK = 'xl/workbook.xml';
const rich = (): Uint8Array => zipped(richParts());

const sheetsOf = (saved: SavedFile): string => /<sheets>(.*)<\/sheets>/.exec(saved.part(WORKBOOK))![1]!;
const namesOf = (saved: SavedFile): string =>
  /<definedNames>(.*)<\/definedNames>/.exec(saved.part(WORKBOOK))?.[1] ?? '';

test('a sheet that gets another name: formulas and names follow, its part keeps its name', async () => {
  const opened = edit(rich());
  opened.host.user.renameSheet('Anggaran', "L'RA & <2024>");
  const saved = await opened.save();
  expect([...saved.changed].sort()).toEqual([WORKBOOK, 'xl/worksheets/sheet2.xml']);
  expect(sheetsOf(saved)).toContain('<sheet name="L\'RA &amp; &lt;2024&gt;" sheetId="1" r:id="rId1"/>');
  expect(saved.part('xl/worksheets/sheet2.xml')).toContain(
    "<f>'L''RA &amp; &lt;2024&gt;'!C4</f><v>4759226249</v>",
  );
  expect(namesOf(saved)).toContain("'L''RA &amp; &lt;2024&gt;'!$C$4:$C$6");
  // Excel marks no name as hidden or visible anew.
  expect(namesOf(saved)).toContain('<definedName name="LKjIP_3_9_TOTAL_ANGGARAN">');
});

test('a sheet that goes: its parts, its names and the formula chain go; what looked at it says #REF!', async () => {
  const opened = edit(rich());
  opened.host.user.deleteSheet('Tabel 3.9');
  const saved = await opened.save();
  expect([...saved.changed].sort()).toEqual([
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    WORKBOOK,
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(sheetsOf(saved)).not.toContain('Tabel 3.9');
  expect(namesOf(saved)).toBe(
    '<definedName name="LKjIP_3_9_TOTAL_ANGGARAN">#REF!</definedName><definedName name="Pagu" localSheetId="1">Anggaran!$C$4:$C$6</definedName>',
  );
  expect(saved.part(WORKBOOK)).toContain('<workbookView activeTab="0"/>');
});

test('sheets in another order: names and views go with them', async () => {
  const opened = edit(rich());
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Tabel 3.9').position = 0;
    await context.sync();
  });
  const saved = await opened.save();
  expect(saved.changed).toEqual([WORKBOOK]);
  expect(sheetsOf(saved)).toBe(
    '<sheet name="Tabel 3.9" sheetId="4" r:id="rId5"/><sheet name="Anggaran" sheetId="1" r:id="rId1"/><sheet name="Lain" sheetId="3" state="hidden" r:id="rId6"/>',
  );
  expect(namesOf(saved)).toContain('<definedName name="_lkjip" localSheetId="0" hidden="1">');
  expect(saved.part(WORKBOOK)).toContain('<workbookView activeTab="0"/>');
  expect(saved.again().host.workbook.ourSheet('3.9')?.name).toBe('Tabel 3.9');
});

test('very hidden sheets stay what they are until somebody shows them', async () => {
  const parts = richParts();
  const opened = edit(
    zipped({ ...parts, [WORKBOOK]: parts[WORKBOOK]!.replace('state="hidden"', 'state="veryHidden"') }),
  );
  opened.host.user.type('Anggaran', 'C4', 1);
  expect((await opened.save()).changed).not.toContain(WORKBOOK);
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Lain').visibility = 'Visible';
    await context.sync();
  });
  expect(sheetsOf(await opened.save())).toContain('<sheet name="Lain" sheetId="3" r:id="rId6"/>');
});

test('a new sheet with everything that the add-in gives one', async () => {
  const opened = edit(rich());
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tabel 1.5');
    sheet.getRange('A1:B1').values = [['Program', 'Anggaran']];
    sheet.getRange('A2:B3').formulas = [
      ["'1.06", '=Anggaran!C4'],
      ['TOTAL', '=SUM(B2:B2)'],
    ];
    sheet.getRange('B2:B3').numberFormat = [['#,##0'], ['#,##0']];
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 150;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('A4:B4').merge();
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#C00000';
    sheet.pageLayout.set({
      paperSize: 'Folio' as never,
      orientation: 'Landscape',
      centerHorizontally: true,
      leftMargin: 36,
    });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.names.add('_lkjip', '="1.5|Tabel 1.5"').visible = false;
    context.workbook.names.add('LKjIP_1_5', sheet.getRange('B3'));
    sheet.getRange('A2').hyperlink = { documentReference: 'Anggaran!A4', textToDisplay: '1.06' };
    await context.sync();
  });
  const saved = await opened.save();
  const part = saved.part('xl/worksheets/sheet4.xml');
  const pieces = [
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView>',
    '<cols><col min="1" max="1" width="28.571428571428573" customWidth="1"/></cols>',
    '<row r="1" ht="30" customHeight="1"><c r="A1" s="3" t="inlineStr"><is><t>Program</t></is></c>',
    '<c r="B2" s="5"><f>Anggaran!C4</f><v>4759226249</v></c>',
    '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><hyperlinks><hyperlink ref="A2" location="Anggaran!A4"/></hyperlinks>' +
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="14" orientation="landscape" fitToHeight="0"/></worksheet>',
  ];
  for (const piece of pieces) expect(part).toContain(piece);
  expect(namesOf(saved)).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'Tabel 1.5\'!$1:$1</definedName>',
  );
  expect(saved.part('[Content_Types].xml')).toContain('/xl/worksheets/sheet4.xml');
  const { host } = saved.again();
  expect(host.workbook.ourSheet('1.5')?.value(2, 1)).toBe(4759226249);
});

test('a chart stays byte for byte, until the sheet that it looks at gets another name', async () => {
  const chart = '<c:chartSpace xmlns:c="c"><c:f>Anggaran!$A$1:$A$9</c:f><c:f>Lain!A1</c:f></c:chartSpace>';
  const opened = edit(
    zipped({
      ...smallParts('<row r="1"><c r="A1"><v>1</v></c></row>'),
      'xl/worksheets/sheet1.xml': worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
        after: '<drawing r:id="rId1"/>',
      }),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
      'xl/charts/chart1.xml': chart,
    }),
  );
  opened.host.user.type('Anggaran', 'A1', 2);
  const saved = await opened.save();
  expect(saved.changed).toEqual(['xl/worksheets/sheet1.xml']);
  expect(saved.part('xl/worksheets/sheet1.xml')).toContain('</sheetData><drawing r:id="rId1"/></worksheet>');
  opened.host.user.renameSheet('Anggaran', 'LRA 2024');
  expect((await opened.save()).part('xl/charts/chart1.xml')).toBe(
    chart.replace('Anggaran!$A$1:$A$9', "'LRA 2024'!$A$1:$A$9"),
  );
});

test('custom XML: ours is rewritten in its place, another one is added, one goes', async () => {
  const opened = edit(rich());
  const parts = async (
    act: (parts: Excel.CustomXmlPartCollection, first: Excel.CustomXmlPart) => void,
  ): Promise<void> =>
    opened.run(async (context) => {
      const all = context.workbook.customXmlParts.load('items/id');
      await context.sync();
      act(context.workbook.customXmlParts, all.items[0]!);
      await context.sync();
    });
  await parts((_, first) => first.setXml('<lkjip xmlns="urn:lkjip:1"><baru/></lkjip>'));
  expect((await opened.save()).changed).toEqual(['customXml/item1.xml']);
  await parts((all) => void all.add('<b xmlns="urn:b"/>'));
  const added = await opened.save();
  expect(added.part('customXml/item2.xml')).toBe('<b xmlns="urn:b"/>');
  expect(added.part('customXml/itemProps2.xml')).toContain('urn:b');
  await parts((_, first) => first.delete());
  const saved = await opened.save();
  expect(saved.changed).toContain('customXml/item1.xml');
  expect(saved.again().host.workbook.customXml.map(({ namespace }) => namespace)).toEqual(['urn:b']);
});
