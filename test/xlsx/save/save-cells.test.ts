import { richParts } from '../rich-file';
import { relationships, smallFile, smallParts, worksheet, zipped } from '../small-file';
import { edit } from './edited-file';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rows of the first sheet after something was typed into its cells. */
async function typed(
  rows: string,
  cells: Readonly<Record<string, string | number | boolean>>,
): Promise<string> {
  const opened = edit(smallFile(rows));
  for (const [address, input] of Object.entries(cells)) opened.host.user.type('Anggaran', address, input);
  const saved = await opened.save();
  expect(saved.changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([SHEET]);
  return /<sheetData>(.*)<\/sheetData>/s.exec(saved.part(SHEET))![1]!;
}

test.each<[string, string, Readonly<Record<string, string | number | boolean>>, string]>([
  [
    'a number',
    '<row r="1"><c r="A1" s="0"><v>1</v></c></row>',
    { A1: 2.5 },
    '<row r="1"><c r="A1" s="0"><v>2.5</v></c></row>',
  ],
  [
    'a text, which stays text',
    '<row r="1" ht="20"><c r="A1"><v>1</v></c></row>',
    { A1: "'=1 & <2> " },
    '<row r="1" ht="20"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1 &amp; &lt;2&gt; </t></is></c></row>',
  ],
  [
    'an emptied cell keeps its place',
    '<row r="1"><c r="A1" x="y"><v>1</v></c></row>',
    { A1: '' },
    '<row r="1"><c r="A1" x="y"/></row>',
  ],
  [
    'cells and rows that are new stand in their order',
    '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>',
    { A1: 1, A2: 2, C2: 3, B4: 4, A9: true },
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
      '<row r="4"><c r="B4"><v>4</v></c></row><row r="9"><c r="A9" t="b"><v>1</v></c></row>',
  ],
  [
    'cells and rows without addresses are counted',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { B1: 7, A2: 8 },
    '<row><c><v>1</v></c><c><v>7</v></c></row><row><c><v>8</v></c></row>',
  ],
  [
    'what depends on a cell is calculated, its formula stays as it is written',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f ca="1">A1 * 2</f><v>2</v></c><c r="C1" t="str"><f>B1&amp;"x"</f><v>2x</v></c></row>',
    { A1: 5 },
    '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f ca="1">A1 * 2</f><v>10</v></c><c r="C1" t="str"><f>B1&amp;"x"</f><v>10x</v></c></row>',
  ],
  [
    'a function that came later gets its prefix, also before "(" only',
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    { A1: '=IFS(B1>1,"IFS(",TRUE,2)' },
    '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;1,"IFS(",TRUE,2)</f></c></row>',
  ],
  [
    'the first cell of a shared formula: the others are written out and keep their values',
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"&lt;"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>3</v></c></row>',
    { A1: 9 },
    '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2" t="str"><f>B2*$C$1&amp;"&lt;"</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><f>B3*$C$1&amp;"&lt;"</f><v>3</v></c></row>',
  ],
  [
    'another cell of a shared formula: the rest stays shared',
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    { A2: 9 },
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
  ],
  [
    'a cell inside an array formula: the formula keeps its first cell',
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    { A2: 9 },
    '<row r="1"><c r="A1"><f t="array" ref="A1">B1:B2*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
  ],
  [
    'an array whose cells have changed has no results, and nothing that builds on them has',
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="B1"><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><f>A2+1</f><v>3</v></c></row>',
    { B1: 6 },
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f></c><c r="B1"><v>6</v></c></row>' +
      '<row r="2"><c r="A2"/><c r="C2"><f>A2+1</f></c></row>',
  ],
  [
    'a dynamic array and a rich value that are overwritten lose what metadata says of them',
    '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row>',
    { A1: 3 },
    '<row r="1"><c r="A1"><v>3</v></c></row>',
  ],
])('%s', async (_, rows, cells, wanted) => {
  expect(await typed(rows, cells)).toBe(wanted);
});

test('a formula that cannot be calculated here loses its value, what builds on it too, and Excel is told to calculate', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>BESSELI(A1,1)</f><v>0.5</v></c><c r="C1"><f>B1*2</f><v>1</v></c>' +
    '<c r="D1"><f>BESSELI(9,1)</f><v>7</v></c><c r="E1"><f>D1</f><v>7</v></c></row>';
  const opened = edit(smallFile(rows));
  opened.host.user.type('Anggaran', 'A1', 2);
  const saved = await opened.save();
  expect(saved.part(SHEET)).toContain(
    '<c r="B1"><f>BESSELI(A1,1)</f></c><c r="C1"><f>B1*2</f></c><c r="D1"><f>BESSELI(9,1)</f><v>7</v></c><c r="E1"><f>D1</f><v>7</v></c>',
  );
  expect(saved.part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test('a file that says all of its results is not told to calculate', async () => {
  const opened = edit(smallFile('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>'));
  opened.host.user.type('Anggaran', 'A1', 2);
  expect((await opened.save()).changed).toEqual([SHEET]);
});

test('undoing an edit by hand gives the same bytes', async () => {
  const bytes = smallFile(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>te</t></r><r><rPr><b/></rPr><t>bal</t></r></is></c></row>',
  );
  const opened = edit(bytes);
  opened.host.user.type('Anggaran', 'A1', 'x');
  opened.host.user.type('Anggaran', 'A1', 'tebal');
  expect((await opened.save()).bytes).toBe(bytes);
});

test('rich text whose format changes keeps its runs', async () => {
  const opened = edit(
    smallFile(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>te</t></r><r><rPr><b/></rPr><t>bal</t></r></is></c></row>',
    ),
  );
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Anggaran').getRange('A1').format.fill.color = '#FFFF00';
    await context.sync();
  });
  expect((await opened.save()).part(SHEET)).toMatch(
    /<c r="A1" t="inlineStr" s="\d+"><is><r><t>te<\/t><\/r><r><rPr><b\/><\/rPr><t>bal<\/t><\/r><\/is><\/c>/,
  );
});

describe('the calculation chain', () => {
  const bytes = zipped(richParts());
  const CHAIN = 'xl/calcChain.xml';

  test('stays while every cell that it names has a formula', async () => {
    const opened = edit(bytes);
    opened.host.user.type('Anggaran', 'C4', 5);
    opened.host.user.type('Anggaran', 'E9', '=1+1');
    expect((await opened.save()).changed).not.toContain(CHAIN);
  });

  test('goes, with all that speaks of it, when a formula goes', async () => {
    const opened = edit(bytes);
    opened.host.user.type('Anggaran', 'D6', 5);
    const saved = await opened.save();
    expect(saved.changed).toContain(CHAIN);
    expect(saved.part('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(saved.again().host.workbook.sheet('Anggaran')!.value(5, 3)).toBe(5);
  });
});

test('prefixed names, Strict namespaces and UTF-16 are kept', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = smallParts('<row r="1"><c r="A1"><v>1</v></c></row>');
  const prefixed = (xml: string): string =>
    strict(xml)
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace('"UTF-8"', '"UTF-16"');
  const wide = Buffer.from(`\ufeff${prefixed(parts[SHEET])}`, 'utf16le');
  const opened = edit(
    zipped({
      ...parts,
      'xl/workbook.xml': strict(parts['xl/workbook.xml']),
      'xl/_rels/workbook.xml.rels': strict(parts['xl/_rels/workbook.xml.rels']),
      [SHEET]: new Uint8Array(wide),
    }),
  );
  opened.host.user.type('Anggaran', 'A1', 'é');
  opened.host.user.type('Anggaran', 'B3', 2);
  opened.host.user.addSheet('Baru');
  const saved = await opened.save();
  expect(saved.part(SHEET)).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>',
  );
  expect(saved.part(SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  expect(saved.part('xl/worksheets/sheet2.xml')).toContain('http://purl.oclc.org/ooxml/spreadsheetml/main');
  const { host } = saved.again();
  expect([host.sheetNames(), host.workbook.sheet('Anggaran')!.value(0, 0)]).toEqual([
    ['Anggaran', 'Baru'],
    'é',
  ]);
});

test('rows and cells out of order are not made worse', async () => {
  const rows =
    '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>';
  const opened = edit(smallFile(rows));
  for (const [address, value] of [
    ['A1', 4],
    ['A3', 5],
    ['B3', 6],
    ['C2', 7],
  ] as const)
    opened.host.user.type('Anggaran', address, value);
  const sheet = (await opened.save()).again().host.workbook.sheet('Anggaran')!;
  expect([sheet.value(0, 0), sheet.value(2, 0), sheet.value(2, 1), sheet.value(1, 2)]).toEqual([4, 5, 6, 7]);
});

describe('formats', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const styles =
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><u/><sz val="9"/><color theme="4" tint="-0.25"/><name val="Bookman"/><family val="1"/><scheme val="minor"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="double"><color theme="5"/></left><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/>' +
    '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1"><alignment horizontal="left" readingOrder="2"/></xf></cellXfs></styleSheet>';
  const file = (): Uint8Array =>
    zipped({ ...smallParts('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), 'xl/styles.xml': styles });

  const formatted = async (set: (format: Excel.RangeFormat) => void): Promise<string> => {
    const opened = edit(file());
    await opened.run(async (context) => {
      set(context.workbook.worksheets.getItem('Anggaran').getRange('A1').format);
      await context.sync();
    });
    const saved = await opened.save();
    expect(saved.part(SHEET)).toContain('<c r="A1" s="2"><v>1</v></c>');
    const after = saved.part('xl/styles.xml');
    // What was there keeps its number and its words.
    for (const list of ['fonts', 'fills', 'borders', 'cellXfs']) {
      const inside = (xml: string): string => new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(xml)![1]!;
      expect(inside(after).startsWith(inside(styles))).toBe(true);
    }
    return after;
  };

  test('a fill: font with theme colour, border, date format and reading order stay', async () => {
    expect(await formatted((format) => (format.fill.color = '#FFC7CE'))).toContain(
      '<xf numFmtId="14" fontId="1" fillId="3" borderId="1" xfId="0" quotePrefix="1" applyFill="1"><alignment horizontal="left" readingOrder="2"/></xf></cellXfs>',
    );
  });

  test('bold: the same font otherwise', async () => {
    expect(await formatted((format) => (format.font.bold = true))).toContain(
      '<font><b/><u/><sz val="9"/><color theme="4" tint="-0.25"/><name val="Bookman"/><family val="1"/><scheme val="minor"/></font></fonts>',
    );
  });

  test('one side of a border: the others stay', async () => {
    expect(await formatted((format) => (format.borders.getItem('EdgeTop').style = 'Continuous'))).toContain(
      '<border><left style="double"><color theme="5"/></left><right/><top style="thin"><color indexed="64"/></top><bottom/><diagonal/></border></borders>',
    );
  });

  test('alignment: what we have no word for stays', async () => {
    expect(await formatted((format) => (format.wrapText = true))).toContain(
      '<alignment horizontal="left" readingOrder="2" wrapText="1"/>',
    );
  });

  test('a theme colour is seen, and can be taken away', async () => {
    const { host } = edit(file());
    expect(host.workbook.styles.at(1)).toMatchObject({ fill: 'A5A5A5', color: '2E75B6', size: 9 });
    expect(await formatted((format) => format.fill.clear())).toContain(
      '<xf numFmtId="14" fontId="1" fillId="0"',
    );
  });

  test('a format that was changed back is the one of the file', async () => {
    const opened = edit(file());
    for (const isBold of [true, false])
      await opened.run(async (context) => {
        context.workbook.worksheets.getItem('Anggaran').getRange('A1').format.font.bold = isBold;
        await context.sync();
      });
    expect((await opened.save()).changed).toEqual([]);
  });
});

test('a workbook without styles gets them', async () => {
  const opened = edit(
    smallFile('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
      [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    }),
  );
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Anggaran').getRange('A1').numberFormat = [['#,##0.0']];
    await context.sync();
  });
  const saved = await opened.save();
  expect(saved.part('xl/_rels/workbook.xml.rels')).toContain('styles.xml');
  expect(saved.again().host.workbook.sheet('Anggaran')!.numberFormat(0, 0)).toBe('#,##0.0');
});
