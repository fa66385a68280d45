import { withCellEdits, type CellEdit } from '../../src/xlsx/write/cell-edits';
import { nodePlatform } from '../../src/xlsx/node-platform';

function edited(
  xml: string,
  edits: readonly CellEdit[],
): { readonly text: string; readonly missing: number } {
  const bytes = new TextEncoder().encode(xml);
  const { chunks, missing } = withCellEdits(bytes, nodePlatform.decoder(bytes), 'sheet1.xml', edits);
  return { text: chunks.map((chunk) => new TextDecoder().decode(chunk)).join(''), missing: missing.length };
}

const cell = (row: number, column: number, value: CellEdit['value'], isResult = false): CellEdit => ({
  ...{ row, column, value, isResult },
});

const sheet = (cells: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet><!-- <c r="A1"/> --><sheetData><row r="1" ht="15">${cells}</row></sheetData></worksheet>`;

test.each<[string, CellEdit, string]>([
  ['<c r="A1" s="3"><v>12</v></c>', cell(0, 0, 0.9488), '<c r="A1" s="3"><v>0.9488</v></c>'],
  [
    '<c r="A1" t="s" s="3"><v>0</v></c>',
    cell(0, 0, 'Rp. 1 & <2>'),
    '<c r="A1" t="inlineStr" s="3"><is><t>Rp. 1 &amp; &lt;2&gt;</t></is></c>',
  ],
  [
    `<c r='A1' t = 's'><v>0</v></c>`,
    cell(0, 0, ' 12 '),
    `<c r='A1' t="inlineStr"><is><t xml:space="preserve"> 12 </t></is></c>`,
  ],
  ['<c r="A1" vm="1"><v>1</v></c>', cell(0, 0, 5), '<c r="A1"><v>5</v></c>'],
  ['<c r="A1" s="3"/>', cell(0, 0, 5), '<c r="A1" s="3"><v>5</v></c>'],
  ['<c s="3"><v>1</v></c><c><v>2</v></c>', cell(0, 1, 5), '<c s="3"><v>1</v></c><c><v>5</v></c>'],
  ['<x:c r="A1"><x:v>1</x:v></x:c>', cell(0, 0, 5), '<x:c r="A1"><x:v>5</x:v></x:c>'],
  [
    '<c r="A1" t="str"><f t="shared" si="0"/><v>old</v></c>',
    cell(0, 0, 7, true),
    '<c r="A1"><f t="shared" si="0"/><v>7</v></c>',
  ],
  [
    '<c r="A1"><f>IF(B1&gt;0,1,"a")</f><v>1</v></c>',
    cell(0, 0, 'a', true),
    '<c r="A1" t="str"><f>IF(B1&gt;0,1,"a")</f><v>a</v></c>',
  ],
  [
    '<c r="A1"><f>B1</f></c>',
    cell(0, 0, { error: '#N/A' }, true),
    '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>',
  ],
  ['<c r="A1"><f>B1</f><v>1</v></c>', cell(0, 0, true, true), '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
])('%s', (before, edit, after) => {
  expect(edited(sheet(before), [edit])).toEqual({ text: sheet(after), missing: 0 });
});

test('a cell that is not there is named, and everything stays', () => {
  const xml = sheet('<c r="A1"><v>1</v></c>');
  expect(edited(xml, [cell(4, 4, 1)])).toEqual({ text: xml, missing: 1 });
});

test('a part that said another encoding is UTF-8 afterwards', () => {
  const xml = sheet('<c r="A1"><v>1</v></c>').replace('UTF-8', 'UTF-16');
  expect(edited(xml, [cell(0, 0, 2)]).text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
});
