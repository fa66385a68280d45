import { markConstant, MARK_NAME } from '../../workbook/mark';
import type { Platform } from '../platform';
import { attributeText, elementText } from '../xml/text';
import { openXlsx, type XlsxFile } from '../xlsx-file';
import { deflatedEntry, writeArchive } from '../zip/write-archive';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const parts = (mark: string, name: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${attributeText(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="${MARK_NAME}" localSheetId="0" hidden="1">${elementText(markConstant(mark, name))}</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
});

/** A workbook of one sheet of ours, empty until its plan is written. */
export async function newWorkbook(mark: string, name: string, platform: Platform): Promise<XlsxFile> {
  const entries = [];
  for (const [part, text] of Object.entries(parts(mark, name)))
    entries.push(deflatedEntry(part, await platform.deflate([new TextEncoder().encode(XML + text)])));
  return openXlsx(writeArchive(entries), platform);
}
