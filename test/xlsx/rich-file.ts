import { relationships, smallParts, worksheet } from './small-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const rows =
  '<row r="1" ht="30" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t xml:space="preserve"> Uraian </t></is></c><c r="C3" t="s"><v>2</v></c></row>' +
  '<row r="4" hidden="1"><c r="A4" t="str"><v>1.06.01</v></c><c r="C4" s="2"><v>4759226249</v></c><c r="D4"><f t="shared" ref="D4:D6" si="0">C4*0.5</f><v>1</v></c></row>' +
  '<row r="5"><c r="A5" t="str"><v>1.06.02 &amp; &#9;_x000D_</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="C6" t="d"><v>2024-12-31</v></c><c r="D6"><f>SUM(C4:C5)</f><v>3</v></c></row>';

/** A workbook with something of everything that the reader and the writer look at. */
export const richParts = (): Record<string, string> => ({
  ...smallParts(),
  'xl/workbook.xml':
    `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><bookViews><workbookView activeTab="1"/></bookViews>` +
    '<sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/><sheet name="Tabel 3.9" sheetId="4" r:id="rId5"/><sheet name="Lain" sheetId="3" state="hidden" r:id="rId6"/></sheets>' +
    '<definedNames><definedName name="_lkjip" localSheetId="1" hidden="1">"3.9|Tabel 3.9"</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Tabel 3.9\'!$1:$2</definedName>' +
    '<definedName name="LKjIP_3_9_TOTAL_ANGGARAN">\'Tabel 3.9\'!$B$9</definedName><definedName name="Pagu" localSheetId="2">Anggaran!$C$4:$C$6</definedName></definedNames><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
    ['rId4', 'calcChain', 'calcChain.xml'],
    ['rId5', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId6', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
  ]),
  'xl/worksheets/sheet1.xml': worksheet(rows, {
    before:
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="3" width="12.5" style="1"/></cols>',
    after:
      '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><extLst><ext uri="x"><f>A1</f></ext></extLst>',
  }),
  'xl/worksheets/sheet2.xml': worksheet(
    '<row r="1"><c r="A1"><f>Anggaran!C4</f><v>4759226249</v></c></row>',
    {
      before:
        '<sheetPr codeName="Lembar2"><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"/></sheetViews>',
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;5</formula></cfRule></conditionalFormatting><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><legacyDrawing r:id="rId1"/>',
    },
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([
    ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId2', 'comments', '../comments1.xml'],
  ]),
  'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList/></comments>`,
  'xl/worksheets/sheet3.xml': worksheet('<row><c t="s"><v>2</v></c></row>'),
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="3"><si><t>LAPORAN</t></si><si><r><t>Ko</t></r><r><rPr><b/></rPr><t>de</t></r></si><si><t>Anggaran</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>',
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D4" i="1"/><c r="D5"/><c r="A1" i="4" l="1"/><c r="D6" i="1"/></calcChain>`,
  'customXml/item1.xml': '<lkjip xmlns="urn:lkjip:1"><pilihan/></lkjip>',
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
});
