import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `<Relationship>` elements from id, type (its last word) and target. */
export const relationships = (
  list: readonly (readonly [string, string, string])[],
  office = OFFICE,
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A worksheet part around rows written by hand. */
export const worksheet = (rows: string, around: { before?: string; after?: string } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ''}` +
  `<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`;

/** The parts of the smallest workbook that is whole: one sheet "Anggaran" with these rows. */
export const smallParts = (rows = '', more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ['rId4', 'calcChain', 'calcChain.xml'],
  ]),
  'xl/worksheets/sheet1.xml': worksheet(rows),
  ...more,
});

/** Packs parts with fflate, which knows nothing of our own reader and writer. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      ]),
    ),
    { level },
  );

export const smallFile = (rows?: string, more?: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipped(smallParts(rows, more));
